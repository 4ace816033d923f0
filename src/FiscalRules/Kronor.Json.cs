using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace FiscalRules;

/// <content>JSON: a number of kronor, written with exactly two decimals.</content>
[JsonConverter(typeof(KronorJsonConverter))]
public readonly partial record struct Kronor
{
    /// <summary>The digits before the decimal point of the greatest amount; what is longer is beyond it.</summary>
    private const int MostWholeDigits = 17;

    /// <summary>What an amount looks like in JSON.</summary>
    internal static string JsonRule { get; } =
        Invariant($"An amount is a JSON number of kronor with at most two decimals and no exponent, from {MinValue.ToDecimal()} to {MaxValue.ToDecimal()}");

    /// <summary>Reads the text of a JSON number, digit by digit.</summary>
    /// <param name="number">A number by the grammar of JSON, in UTF-8.</param>
    /// <param name="amount">The amount, or zero.</param>
    /// <returns>False at a third decimal, at an exponent and beyond the range.</returns>
    internal static bool TryReadJson(ReadOnlySpan<byte> number, out Kronor amount)
    {
        amount = default;
        var isNegative = number.StartsWith("-"u8);
        var size = isNegative ? number[1..] : number;
        var point = size.IndexOf((byte)'.');
        var whole = point < 0 ? size : size[..point];
        var part = point < 0 ? [] : size[(point + 1)..];
        if (whole.Length > MostWholeDigits || part.Length > Decimals)
        {
            return false;
        }

        Int128 ore = 0;
        for (var i = 0; i < whole.Length + Decimals; i++)
        {
            var digit = i < whole.Length ? whole[i] : i - whole.Length < part.Length ? part[i - whole.Length] : (byte)'0';
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            ore = (ore * 10) + (digit - '0');
        }

        ore = isNegative ? -ore : ore;
        if (ore < long.MinValue || ore > long.MaxValue)
        {
            return false;
        }

        amount = new((long)ore);
        return true;
    }

    /// <summary>Writes the amount as a number with exactly two decimals.</summary>
    internal void WriteJson(Utf8JsonWriter writer)
    {
        Span<byte> text = stackalloc byte[24];
        var start = IsNegative ? 1 : 0;
        text[0] = (byte)'-';
        var size = (UInt128)Int128.Abs(Ore);
        _ = (size / OrePerKrona).TryFormat(text[start..], out var whole, provider: CultureInfo.InvariantCulture);
        var (rest, point) = ((int)(size % OrePerKrona), start + whole);
        (text[point], text[point + 1], text[point + 2]) = ((byte)'.', (byte)('0' + (rest / 10)), (byte)('0' + (rest % 10)));
        writer.WriteRawValue(text[..(point + 3)], skipInputValidation: true);
    }
}
