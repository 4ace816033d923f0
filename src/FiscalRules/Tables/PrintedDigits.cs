using System.Globalization;
using System.Numerics;

namespace FiscalRules.Tables;

/// <summary>The digits of a printed figure, and what a slip makes of them.</summary>
internal static class PrintedDigits
{
    private const int Thousand = 1_000;

    /// <summary>Every number that two digits, changed back, would give, each once: those beside each other first, which is the commoner slip.</summary>
    /// <remarks>No figure is printed with a zero before its other digits, unless it is the only one before a decimal comma: of 10 there is no other, of 1,0 there is 0,1.</remarks>
    public static IEnumerable<(Int128 Count, bool IsAdjacent)> Transpositions(Int128 count, int decimals)
    {
        var digits = Text(count).PadLeft(decimals + 1, '0');
        for (var apart = 1; apart < digits.Length; apart++)
        {
            for (var i = 0; i + apart < digits.Length; i++)
            {
                var swapped = digits.ToCharArray();
                (swapped[i], swapped[i + apart]) = (swapped[i + apart], swapped[i]);
                if (digits[i] != digits[i + apart] && (swapped[0] != '0' || digits.Length == decimals + 1))
                {
                    yield return (Int128.Parse(swapped, NumberStyles.None, CultureInfo.InvariantCulture) * Int128.Sign(count), apart == 1);
                }
            }
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
    public static Int128 Nearest(BigInteger numerator, BigInteger denominator, Int128 unit)
    {
        var (size, divisor) = (BigInteger.Abs(numerator), BigInteger.Abs(denominator) * unit);
        return (Int128)(((2 * size) + divisor) / (2 * divisor) * unit * numerator.Sign * denominator.Sign);
    }

    /// <summary>The multiple of a unit that is nearest to an amount that is doubled.</summary>
    public static Int128 Nearest(Rational doubled, Int128 unit) => Nearest(doubled.Numerator, 2 * doubled.Denominator, unit);

    private static string Text(Int128 count) => Int128.Abs(count).ToString(CultureInfo.InvariantCulture);
}
