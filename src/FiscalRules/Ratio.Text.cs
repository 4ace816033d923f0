using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FiscalRules;

/// <content>Text: fractions, decimals and percentages, exactly.</content>
public readonly partial record struct Ratio : ISpanParsable<Ratio>, ISpanFormattable
{
    /// <summary>The fraction in lowest terms: <c>3/100</c>, or <c>2</c> where it is whole. The same in every culture.</summary>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>The ratio as text.</summary>
    /// <param name="format"><c>P</c>: per cent (<c>3,25 %</c>), or the fraction where the decimals never end; null, empty or <c>G</c>: the fraction, in every culture.</param>
    /// <param name="formatProvider">The culture of a percentage; null is the current one.</param>
    /// <exception cref="FormatException">The format is neither.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" => Fraction(),
        "P" or "p" => Per(100, formatProvider) is { } percent ? percent + "\u00A0%" : Fraction(),
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
                if (!decimal.TryParse(s, NumberStyles.Number, provider, out var number))
                {
                    return false;
                }

                result = Of(number) / Of(divisor);
                return true;
            }

            if (!long.TryParse(s[..slash], NumberStyles.AllowLeadingSign, provider, out var numerator)
                || !long.TryParse(s[(slash + 1)..], NumberStyles.None, provider, out var denominator)
                || denominator == 0)
            {
                return false;
            }

            result = Of(numerator, denominator) / Of(divisor);
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

    /// <summary>The ratio times so much in decimals, or null where they never end or a decimal can't hold them.</summary>
    private string? Per(long times, IFormatProvider? provider)
    {
        var rest = Denominator;
        foreach (var prime in (ReadOnlySpan<long>)[2, 5])
        {
            while (rest % prime == 0)
            {
                rest /= prime;
            }
        }

        if (rest != 1)
        {
            return null;
        }

        var value = (decimal)Numerator * times / Denominator;
        return value * Denominator == (decimal)Numerator * times ? value.ToString("0.############################", provider) : null;
    }
}
