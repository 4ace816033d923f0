using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace FiscalRules;

/// <content>Text: an amount reads and prints like a .NET number of kronor.</content>
public readonly partial record struct Kronor :
    ISpanParsable<Kronor>,
    IUtf8SpanParsable<Kronor>,
    ISpanFormattable,
    IUtf8SpanFormattable
{
    private const int Decimals = 2;

    /// <summary>The amount in kronor with two decimals, in the current culture: <c>1234,50</c>.</summary>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>The amount in kronor in a .NET number format.</summary>
    /// <param name="format">A standard or custom format of <see cref="decimal"/> (<c>N2</c>, <c>F0</c>); null, empty or <c>G</c> is two decimals without grouping.</param>
    /// <param name="formatProvider">The culture; null is the current one.</param>
    /// <exception cref="FormatException">The format is no number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToDecimal().ToString(Plain(format), formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ToDecimal().TryFormat(destination, out charsWritten, Plain(format), provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ToDecimal().TryFormat(utf8Destination, out bytesWritten, Plain(format), provider);

    /// <summary>Reads kronor with at most two decimals: <c>1 234,50</c> in Swedish, <c>1,234.50</c> in the invariant culture, in which <c>1234,50</c> is refused and not 123 450.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture; null is the current one.</param>
    /// <exception cref="FormatException">The text is no number, or leaves a fraction of an öre.</exception>
    /// <exception cref="OverflowException">The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Kronor Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Kronor Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var number = ExactNumber.Parse(s, NumberStyles.Number, provider);
        return number.Decimals <= Decimals
            ? new((long)InOre(number))
            : throw new FormatException($"An amount is a whole number of öre; '{s}' leaves a fraction of an öre.");
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Kronor Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text), provider);

    /// <summary>Reads kronor with at most two decimals; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture; null is the current one.</param>
    /// <param name="result">The amount, or zero.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Kronor result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Kronor)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Kronor result)
    {
        result = default;
        if (!ExactNumber.TryParse(s, NumberStyles.Number, provider, out var number) || number.Decimals > Decimals)
        {
            return false;
        }

        var ore = InOre(number);
        if (ore < long.MinValue || ore > long.MaxValue)
        {
            return false;
        }

        result = new((long)ore);
        return true;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Kronor)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Kronor result) =>
        TryParse(Encoding.UTF8.GetString(utf8Text), provider, out result);

    private static BigInteger InOre(ExactNumber kronor) => kronor.Digits * BigInteger.Pow(10, Decimals - kronor.Decimals);

    private static string Plain(string? format) => string.IsNullOrEmpty(format) || format is "G" or "g" ? "F2" : format;

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> format) => format.IsEmpty || format is "G" or "g" ? "F2" : format;
}
