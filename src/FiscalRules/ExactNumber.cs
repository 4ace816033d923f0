using System.Globalization;
using System.Numerics;

namespace FiscalRules;

/// <summary>
/// A decimal number read digit by digit. <see cref="decimal"/> keeps 28 digits and rounds the rest without a word; this keeps them all. And it takes separators of thousands wherever they stand, so that the
/// decimal comma of <c>1234,50</c> vanishes in a culture with a decimal point; here they stand where the culture has them.
/// </summary>
/// <param name="Digits">The digits without the decimal sign, signed.</param>
/// <param name="Decimals">How many of them stand after the decimal sign; the last isn't zero.</param>
internal readonly record struct ExactNumber(BigInteger Digits, int Decimals)
{
    /// <summary>Reads a number as .NET would in the culture.</summary>
    /// <exception cref="FormatException">The text is no number.</exception>
    /// <exception cref="OverflowException">The number is beyond what <see cref="decimal"/> holds.</exception>
    public static ExactNumber Parse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider)
    {
        var rounded = decimal.Parse(text, style, provider);
        return IsGrouped(text, NumberFormatInfo.GetInstance(provider))
            ? Read(text, rounded < 0, provider)
            : throw new FormatException($"Digits are grouped as the culture groups them, or not at all; was '{text}'.");
    }

    /// <summary>Reads a number as .NET would in the culture; false where it is none, or beyond what <see cref="decimal"/> holds.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, out ExactNumber number)
    {
        number = default;
        if (!decimal.TryParse(text, style, provider, out var rounded) || !IsGrouped(text, NumberFormatInfo.GetInstance(provider)))
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

    /// <summary>Whether what stands between the digits before the decimal sign stands between whole groups.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text, NumberFormatInfo format)
    {
        var point = text.IndexOf(format.NumberDecimalSeparator, StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        var (first, last) = (whole.IndexOfAnyInRange('0', '9'), whole.LastIndexOfAnyInRange('0', '9'));
        var (groups, digits) = (0, 0);
        for (var i = last; i >= 0 && i >= first; i--)
        {
            if (char.IsAsciiDigit(whole[i]))
            {
                digits++;
            }
            else if (digits != Size(groups))
            {
                return false;
            }
            else
            {
                (groups, digits) = (groups + 1, 0);
            }
        }

        return groups == 0 || digits <= Size(groups) || Size(groups) == 0;

        // The last size is that of every group before; 0 is for all the digits that are left.
        int Size(int group) => format.NumberGroupSizes is { Length: > 0 } sizes ? sizes[Math.Min(group, sizes.Length - 1)] : 0;
    }
}
