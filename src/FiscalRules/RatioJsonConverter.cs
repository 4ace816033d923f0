using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FiscalRules;

/// <summary>Reads and writes ratios for <see cref="JsonSerializer"/>, which finds it by itself. Public so that the code that its source generator writes elsewhere can make one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RatioJsonConverter : JsonConverter<Ratio>
{
    /// <inheritdoc/>
    public override Ratio Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Ratio.TryReadJson(reader.GetString(), out var ratio)
            ? ratio
            : throw new JsonException($"{Ratio.JsonRule}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Ratio value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString("G", CultureInfo.InvariantCulture));
}
