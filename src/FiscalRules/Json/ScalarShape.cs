using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>A value that is one token: a number, a string, true or false.</summary>
/// <param name="name">The name of its definition in a JSON Schema.</param>
/// <param name="rule">What it looks like, for messages: a sentence without its full stop.</param>
/// <param name="tryRead">Reads the token; false where it isn't in this shape.</param>
/// <param name="write">Writes the token.</param>
/// <param name="describe">Writes the members of its JSON Schema besides the description.</param>
internal sealed class ScalarShape<T>(
    string name,
    string rule,
    ScalarShape<T>.TryReader tryRead,
    Action<Utf8JsonWriter, T> write,
    Action<Utf8JsonWriter> describe) : Shape<T>
{
    private readonly string _name = name;
    private readonly string _rule = rule;
    private readonly TryReader _tryRead = tryRead;
    private readonly Action<Utf8JsonWriter, T> _write = write;
    private readonly Action<Utf8JsonWriter> _describe = describe;

    public delegate bool TryReader(JsonElement element, out T value);

    public override T Read(JsonElement element, Place place)
    {
        bool read;
        T value;
        try
        {
            read = _tryRead(element, out value);
        }
        catch (InvalidOperationException e) when (element.ValueKind == JsonValueKind.String)
        {
            // Half a surrogate pair, written as an escape, is JSON but no text.
            throw place.Refuse("A string is whole Unicode text", e);
        }

        return read ? value : throw place.Refuse($"{_rule}; was {Place.Shown(element.GetRawText())}");
    }

    public override void Write(Utf8JsonWriter writer, T value) => _write(writer, value);

    public override void Describe(SchemaText schema) => schema.Refer(_name, text =>
    {
        text.Writer.WriteString("description"u8, $"{_rule}.");
        _describe(text.Writer);
    });
}
