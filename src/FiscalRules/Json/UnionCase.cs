using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>A case of a closed set.</summary>
/// <param name="name">The text of its label.</param>
internal abstract class UnionCase<T>(string name)
{
    public string Name { get; } = name;

    public abstract bool Has(T value);

    public abstract T Read(JsonElement element, Place place);

    public abstract void Write(Utf8JsonWriter writer, T value);

    public abstract void Describe(SchemaText schema);
}

/// <summary>A case that is a type of its own.</summary>
/// <param name="name">The text of its label.</param>
/// <param name="shape">Its shape, which has the label too.</param>
internal sealed class UnionCase<T, TCase>(string name, ObjectShape<TCase> shape) : UnionCase<T>(name)
    where TCase : class, T
{
    private readonly ObjectShape<TCase> _shape = shape;

    public override bool Has(T value) => value is TCase;

    public override T Read(JsonElement element, Place place) => _shape.Read(element, place);

    public override void Write(Utf8JsonWriter writer, T value) => _shape.Write(writer, (TCase)value!);

    public override void Describe(SchemaText schema) => _shape.Describe(schema);
}
