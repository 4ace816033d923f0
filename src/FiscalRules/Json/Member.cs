using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>A member of an object.</summary>
/// <param name="name">Its name in the document.</param>
/// <param name="index">Its place in the declared order.</param>
/// <param name="isRequired">Whether a document without it is refused.</param>
internal abstract class Member<T>(string name, int index, bool isRequired)
{
    public string Name { get; } = name;

    public int Index { get; } = index;

    public bool IsRequired { get; } = isRequired;

    /// <summary>Refuses a value that can never stand here.</summary>
    public virtual void Check(JsonElement element, Place place)
    {
    }

    /// <summary>Writes name and value, or nothing where the value is what leaving it out means.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    public abstract void Describe(SchemaText schema);
}

/// <summary>A member that is a part of the value.</summary>
/// <param name="name">Its name in the document.</param>
/// <param name="index">Its place in the declared order.</param>
/// <param name="isRequired">Whether a document without it is refused.</param>
/// <param name="shape">The shape of the part.</param>
/// <param name="get">Takes the part from the value.</param>
/// <param name="absent">What the part is where the document leaves it out; of no meaning where it is required.</param>
internal sealed class Member<T, TPart>(string name, int index, bool isRequired, Shape<TPart> shape, Func<T, TPart> get, TPart absent)
    : Member<T>(name, index, isRequired)
{
    private readonly Shape<TPart> _shape = shape;
    private readonly Func<T, TPart> _get = get;
    private readonly TPart _absent = absent;

    public TPart Read(JsonElement element, Place place) =>
        element.ValueKind == JsonValueKind.Undefined ? _absent : _shape.Read(element, place.Member(Name));

    public override void Write(Utf8JsonWriter writer, T value)
    {
        var part = _get(value);
        if (IsRequired || !EqualityComparer<TPart>.Default.Equals(part, _absent))
        {
            writer.WritePropertyName(Name);
            _shape.Write(writer, part);
        }
    }

    public override void Describe(SchemaText schema) => _shape.Describe(schema);
}
