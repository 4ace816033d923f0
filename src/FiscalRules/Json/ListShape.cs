using static System.FormattableString;
using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>An array of values in one shape.</summary>
/// <param name="item">The shape of an item.</param>
/// <param name="most">The most items; null in a list that is only ever written.</param>
internal sealed class ListShape<T>(Shape<T> item, int? most) : Shape<ValueList<T>>
{
    private readonly Shape<T> _item = item;
    private readonly int? _most = most;

    public override ValueList<T> Read(JsonElement element, Place place)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            throw place.Refuse($"A list is a JSON array; was {Place.Shown(element.GetRawText())}");
        }

        if (element.GetArrayLength() > _most)
        {
            throw place.Refuse(Invariant($"This list has at most {_most} items; was {element.GetArrayLength()}"));
        }

        var items = new T[element.GetArrayLength()];
        var index = 0;
        foreach (var read in element.EnumerateArray())
        {
            items[index] = _item.Read(read, place.Item(index));
            index++;
        }

        return ValueList.Create<T>(items);
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        if (value.Count > _most)
        {
            throw new ArgumentException(Invariant($"In a document this list has at most {_most} items; there are {value.Count}."), nameof(value));
        }

        writer.WriteStartArray();
        foreach (var written in value)
        {
            _item.Write(writer, written);
        }

        writer.WriteEndArray();
    }

    public override void Describe(SchemaText schema)
    {
        schema.Writer.WriteStartObject();
        schema.Writer.WriteString("type"u8, "array"u8);
        if (_most is { } limit)
        {
            schema.Writer.WriteNumber("maxItems"u8, limit);
        }

        schema.Writer.WritePropertyName("items"u8);
        _item.Describe(schema);
        schema.Writer.WriteEndObject();
    }
}
