using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FiscalRules;

/// <content>JSON: a whole number.</content>
[JsonConverter(typeof(JsonNumber))]
public readonly partial record struct FiscalYear
{
    /// <summary>What a fiscal year looks like in JSON.</summary>
    internal const string JsonRule = "A fiscal year is a JSON number, whole, from 1 to 9999";

    /// <summary>Whether a whole number is that of a year.</summary>
    internal static bool IsYear(long number) => number is >= 1 and <= Last;

    [SuppressMessage("Performance", "CA1812", Justification = "The attribute names it.")]
    private sealed class JsonNumber : JsonConverter<FiscalYear>
    {
        public override FiscalYear Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var year) && IsYear(year)
                ? new(year)
                : throw new JsonException($"{JsonRule}.");

        public override void Write(Utf8JsonWriter writer, FiscalYear value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Number);
    }
}
