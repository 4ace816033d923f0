using System.Globalization;

namespace FiscalRules.Tables;

/// <summary>The digits of a printed figure, and what a slip makes of them.</summary>
internal static class PrintedDigits
{
    private const int Thousand = 1_000;

    /// <summary>Every number that two digits beside each other, changed back, would give: with as many digits, each once.</summary>
    public static IEnumerable<Int128> Transpositions(Int128 count)
    {
        var digits = Text(count);
        for (var i = 0; i + 1 < digits.Length; i++)
        {
            if (digits[i] == digits[i + 1] || (i == 0 && digits[1] == '0'))
            {
                continue;
            }

            var swapped = digits.ToCharArray();
            (swapped[i], swapped[i + 1]) = (swapped[i + 1], swapped[i]);
            yield return Int128.Parse(swapped, NumberStyles.None, CultureInfo.InvariantCulture) * Int128.Sign(count);
        }
    }

    /// <summary>Whether two numbers differ in one digit, with as many digits and the same sign.</summary>
    public static bool IsOne(Int128 left, Int128 right)
    {
        var (first, second) = (Text(left), Text(right));
        return Int128.Sign(left) * Int128.Sign(right) >= 0
            && first.Length == second.Length
            && first.Zip(second).Count(static pair => pair.First != pair.Second) == 1;
    }

    /// <summary>The figure if it was printed in a unit a thousand times larger or smaller; null where that is less than an öre or more than an amount holds.</summary>
    public static PrintedGrid.Figure? Scale(PrintedGrid.Figure figure, bool larger)
    {
        if (larger)
        {
            return Int128.Abs(figure.Ore) <= long.MaxValue / Thousand ? new(figure.Ore * Thousand, figure.Unit * Thousand) : null;
        }

        return figure.Unit % Thousand == 0 ? new(figure.Ore / Thousand, figure.Unit / Thousand) : null;
    }

    /// <summary>The multiple of a unit that is nearest to a quotient, a half away from zero.</summary>
    public static Int128 Nearest(Int128 numerator, Int128 denominator, Int128 unit)
    {
        var (size, divisor) = (Int128.Abs(numerator), Int128.Abs(denominator) * unit);
        return ((2 * size) + divisor) / (2 * divisor) * unit * Int128.Sign(numerator) * Int128.Sign(denominator);
    }

    private static string Text(Int128 count) => Int128.Abs(count).ToString(CultureInfo.InvariantCulture);
}
