using System.Text.Json;
using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>Terms that aren't those of the year or day: those in force at another time, named by when they begin, or a caller's own in full.</summary>
/// <param name="timeline">The terms over time.</param>
/// <param name="key">The shape of a year or a day.</param>
/// <param name="own">The shape of terms in full.</param>
internal sealed class TermsShape<TKey, T>(Timeline<TKey, T> timeline, Shape<TKey> key, Shape<T> own) : Shape<T>
    where TKey : struct, IComparable<TKey>
    where T : class
{
    private readonly Timeline<TKey, T> _timeline = timeline;
    private readonly Shape<TKey> _key = key;
    private readonly Shape<T> _own = own;

    public override T Read(JsonElement element, Place place)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return _own.Read(element, place);
        }

        var when = _key.Read(element, place);
        try
        {
            return _timeline.At(when).Terms;
        }
        catch (NotInForceException e)
        {
            throw place.Refuse(Refusal.Sentence(e), e);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        foreach (var entry in _timeline.Entries)
        {
            if (!entry.IsRepeal && ReferenceEquals(entry.Terms, value))
            {
                _key.Write(writer, entry.From);
                return;
            }
        }

        _own.Write(writer, value);
    }

    public override void Describe(SchemaText schema)
    {
        schema.Writer.WriteStartObject();
        schema.Writer.WriteStartArray("anyOf"u8);
        _key.Describe(schema);
        _own.Describe(schema);
        schema.Writer.WriteEndArray();
        schema.Writer.WriteEndObject();
    }
}
