using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>A member that says what the object is: always the same text.</summary>
internal sealed class Label<T>(string name, int index, string text) : Member<T>(name, index, isRequired: true)
{
    private readonly string _text = text;

    public override void Check(JsonElement element, Place place)
    {
        if (Scalars.Text.Read(element, place) is var came && !string.Equals(came, _text, StringComparison.Ordinal))
        {
            throw place.Refuse($"This is \"{_text}\"; was \"{Place.Shown(came)}\"");
        }
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteString(Name, _text);

    public override void Describe(SchemaText schema)
    {
        schema.Writer.WriteStartObject();
        schema.Writer.WriteString("const"u8, _text);
        schema.Writer.WriteEndObject();
    }
}
