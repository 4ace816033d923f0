using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>A document inside another, as it was written.</summary>
internal sealed class TreeShape : Shape<JsonElement>
{
    public override JsonElement Read(JsonElement element, Place place) => element;

    public override void Write(Utf8JsonWriter writer, JsonElement value) => value.WriteTo(writer);

    public override void Describe(SchemaText schema)
    {
        schema.Writer.WriteStartObject();
        schema.Writer.WriteString("type"u8, "object"u8);
        schema.Writer.WriteEndObject();
    }
}
