using System.Globalization;
using System.Numerics;

namespace FiscalRules;

/// <summary>A decimal number read digit by digit. <see cref="decimal"/> keeps 28 digits and rounds the rest without a word; this keeps them all.</summary>
/// <param name="Digits">The digits without the decimal sign, signed.</param>
/// <param name="Decimals">How many of them stand after the decimal sign; the last isn't zero.</param>
internal readonly record struct ExactNumber(BigInteger Digits, int Decimals)
{
    /// <summary>Reads a number as .NET would in the culture.</summary>
    /// <exception cref="FormatException">The text is no number.</exception>
    /// <exception cref="OverflowException">The number is beyond what <see cref="decimal"/> holds.</exception>
    public static ExactNumber Parse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider) =>
        Read(text, decimal.Parse(text, style, provider) < 0, provider);

    /// <summary>Reads a number as .NET would in the culture; false where it is none, or beyond what <see cref="decimal"/> holds.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, out ExactNumber number)
    {
        number = default;
        if (!decimal.TryParse(text, style, provider, out var rounded))
        {
            return false;
        }

        number = Read(text, rounded < 0, provider);
        return true;
    }

    // The text is a number, so that whatever isn't a digit or the decimal sign is a sign, a space or a separator.
    private static ExactNumber Read(ReadOnlySpan<char> text, bool isNegative, IFormatProvider? provider)
    {
        var point = text.IndexOf(NumberFormatInfo.GetInstance(provider).NumberDecimalSeparator, StringComparison.Ordinal);
        var (digits, count, decimals, kept, keptDecimals) = (new char[text.Length + 1], 1, 0, 1, 0);
        digits[0] = '0';
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            digits[count++] = text[i];
            decimals += point >= 0 && i > point ? 1 : 0;
            if (decimals == 0 || text[i] != '0')
            {
                (kept, keptDecimals) = (count, decimals);
            }
        }

        var value = BigInteger.Parse(digits.AsSpan(0, kept), NumberStyles.None, CultureInfo.InvariantCulture);
        return new(isNegative ? -value : value, keptDecimals);
    }
}
