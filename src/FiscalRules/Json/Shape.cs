using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>How a value stands in a document: how it is read, written and described, declared once so that the three can't differ.</summary>
/// <typeparam name="T">The value.</typeparam>
internal abstract class Shape<T>
{
    /// <summary>Reads the value, strictly.</summary>
    /// <exception cref="JsonException">It isn't in this shape, or the rules refuse it.</exception>
    public abstract T Read(JsonElement element, Place place);

    /// <summary>Writes the value in the one way that counts as canonical.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Writes the JSON Schema of the values, or a reference to it.</summary>
    public abstract void Describe(SchemaText schema);
}
