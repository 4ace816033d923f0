using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>A shape that is declared further down: what an explanation needs to hold explanations.</summary>
internal sealed class LaterShape<T>(Func<Shape<T>> shape) : Shape<T>
{
    private readonly Func<Shape<T>> _shape = shape;

    public override T Read(JsonElement element, Place place) => _shape().Read(element, place);

    public override void Write(Utf8JsonWriter writer, T value) => _shape().Write(writer, value);

    public override void Describe(SchemaText schema) => _shape().Describe(schema);
}
