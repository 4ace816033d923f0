using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FiscalRules;

/// <summary>Reads and writes fiscal years for <see cref="JsonSerializer"/>, which finds it by itself. Public so that the code that its source generator writes elsewhere can make one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FiscalYearJsonConverter : JsonConverter<FiscalYear>
{
    /// <inheritdoc/>
    public override FiscalYear Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var year) && FiscalYear.IsYear(year)
            ? year
            : throw new JsonException($"{FiscalYear.JsonRule}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FiscalYear value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Number);

    /// <summary>Reads the key of a dictionary by year.</summary>
    public override FiscalYear ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && FiscalYear.IsYear(year) && digits[0] != '0'
            ? year
            : throw new JsonException("A fiscal year that names a member is a whole number in digits, from 1 to 9999.");

    /// <summary>Writes the key of a dictionary by year.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, FiscalYear value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString(null, CultureInfo.InvariantCulture));
}
