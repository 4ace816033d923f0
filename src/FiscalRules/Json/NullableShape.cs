using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>A value or nothing.</summary>
/// <param name="inner">The shape of the value.</param>
/// <param name="nullStands">Whether <c>null</c> may stand for nothing, as it does among the items of a list; a member with nothing is left out instead.</param>
internal sealed class NullableShape<T>(Shape<T> inner, bool nullStands = false) : Shape<T?>
    where T : struct
{
    private readonly Shape<T> _inner = inner;
    private readonly bool _nullStands = nullStands;

    public override T? Read(JsonElement element, Place place) =>
        _nullStands && element.ValueKind == JsonValueKind.Null ? null : _inner.Read(element, place);

    public override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } written)
        {
            _inner.Write(writer, written);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public override void Describe(SchemaText schema)
    {
        if (!_nullStands)
        {
            _inner.Describe(schema);
            return;
        }

        schema.Writer.WriteStartObject();
        schema.Writer.WriteStartArray("anyOf"u8);
        _inner.Describe(schema);
        schema.Writer.WriteStartObject();
        schema.Writer.WriteString("type"u8, "null"u8);
        schema.Writer.WriteEndObject();
        schema.Writer.WriteEndArray();
        schema.Writer.WriteEndObject();
    }
}
