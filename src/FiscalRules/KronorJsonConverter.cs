using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FiscalRules;

/// <summary>Reads and writes amounts for <see cref="JsonSerializer"/>, which finds it by itself. Public so that the code that its source generator writes elsewhere can make one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KronorJsonConverter : JsonConverter<Kronor>
{
    /// <inheritdoc/>
    public override Kronor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var number = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return reader.TokenType == JsonTokenType.Number && Kronor.TryReadJson(number, out var amount)
            ? amount
            : throw new JsonException($"{Kronor.JsonRule}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Kronor value, JsonSerializerOptions options) => value.WriteJson(writer);
}
