using System.Globalization;
using System.Text.Json.Serialization;

namespace FiscalRules;

/// <content>JSON: a string such as <c>"3/100"</c>, or <c>"2"</c> where the ratio is whole.</content>
[JsonConverter(typeof(RatioJsonConverter))]
public readonly partial record struct Ratio
{
    /// <summary>What a ratio looks like in JSON.</summary>
    internal const string JsonRule = "A ratio is a JSON string of whole numbers such as \"3/100\" or \"2\", the denominator above zero, both within 64 bits";

    /// <summary>Reads the fraction of a JSON string; stricter than <see cref="TryParse(string?, IFormatProvider?, out Ratio)"/>: digits, one slash and a minus in front.</summary>
    /// <param name="text">The string.</param>
    /// <param name="ratio">The ratio, or 0.</param>
    /// <returns>False where it is none.</returns>
    internal static bool TryReadJson(string? text, out Ratio ratio)
    {
        ratio = default;
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        var (above, below) = slash < 0 ? (text, "1") : (text![..slash], text[(slash + 1)..]);
        if (!long.TryParse(above, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var numerator)
            || !long.TryParse(below, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            || denominator == 0
            || above!.StartsWith('+'))
        {
            return false;
        }

        ratio = Of(numerator, denominator);
        return true;
    }
}
