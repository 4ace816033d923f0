using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace FiscalRules;

/// <content>Text: fractions, decimals and percentages, exactly.</content>
public readonly partial record struct Ratio : ISpanParsable<Ratio>, ISpanFormattable
{
    // A rate has no thousands, so that a decimal comma read in a culture with a decimal point is refused and not taken for a separator.
    private const NumberStyles Style = NumberStyles.Number & ~NumberStyles.AllowThousands;

    /// <summary>The fraction in lowest terms: <c>3/100</c>, or <c>2</c> where it is whole. The same in every culture.</summary>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>The ratio as text.</summary>
    /// <param name="format"><c>P</c>: per cent (<c>3,25 %</c>), or the fraction where the decimals never end; null, empty or <c>G</c>: the fraction, in every culture.</param>
    /// <param name="formatProvider">The culture of a percentage; null is the current one.</param>
    /// <exception cref="FormatException">The format is neither.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" => Fraction(),
        "P" or "p" => Percentage(formatProvider) ?? Fraction(),
        _ => throw new FormatException($"A ratio has the formats G and P; was '{format}'."),
    };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString(format.ToString(), provider);
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    /// <summary>Reads <c>2/3</c>, <c>10,3645</c>, <c>3 %</c> and <c>5 ‰</c>, exactly.</summary>
    /// <param name="s">The text; its decimal sign is the culture's.</param>
    /// <param name="provider">The culture; null is the current one.</param>
    /// <exception cref="FormatException">The text is none of these, or its lowest terms don't fit 64 bits.</exception>
    public static Ratio Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Ratio Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"A ratio reads like 2/3, 10,3645, 3 % or 5 ‰; was '{s}'.");

    /// <summary>Reads a ratio; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture; null is the current one.</param>
    /// <param name="result">The ratio, or 0.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Ratio)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Ratio result)
    {
        result = default;
        s = s.Trim();
        if (s.IsEmpty)
        {
            return false;
        }

        var divisor = s[^1] switch { '%' => 100, '‰' => 1_000, _ => 1 };
        if (divisor > 1)
        {
            s = s[..^1].TrimEnd();
        }

        try
        {
            var slash = s.IndexOf('/');
            if (slash < 0)
            {
                if (!ExactNumber.TryParse(s, Style, provider, out var number))
                {
                    return false;
                }

                result = Of(number.Digits, BigInteger.Pow(10, number.Decimals) * divisor);
                return true;
            }

            if (!long.TryParse(s[..slash], NumberStyles.AllowLeadingSign, provider, out var numerator)
                || !long.TryParse(s[(slash + 1)..], NumberStyles.None, provider, out var denominator)
                || denominator == 0)
            {
                return false;
            }

            result = Of(numerator, (BigInteger)denominator * divisor);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private string Fraction() => Denominator == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{Numerator}")
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The ratio in per cent, or null where its decimals never end.</summary>
    private string? Percentage(IFormatProvider? provider)
    {
        // Only twos and fives in the denominator end, after as many decimals as there are of the more frequent one.
        var rest = Denominator;
        var decimals = Math.Max(Take(ref rest, 2), Take(ref rest, 5));
        if (rest != 1)
        {
            return null;
        }

        var format = NumberFormatInfo.GetInstance(provider);
        var digits = BigInteger.Abs(Numerator) * 100 * BigInteger.Pow(10, decimals) / Denominator;
        var text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var (whole, part) = (text[..^decimals], text[^decimals..].TrimEnd('0'));
        return (IsNegative ? format.NegativeSign : "") + (part.Length > 0 ? whole + format.NumberDecimalSeparator + part : whole) + "\u00A0%";
    }

    private static int Take(ref long number, long prime)
    {
        var times = 0;
        for (; number % prime == 0; times++)
        {
            number /= prime;
        }

        return times;
    }
}
