using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>A shape that is declared further down: what an explanation needs to hold explanations.</summary>
internal sealed class LaterShape<T>(Func<Shape<T>> shape) : Shape<T>
{
    public override T Read(JsonElement element, Place place) => shape().Read(element, place);

    public override void Write(Utf8JsonWriter writer, T value) => shape().Write(writer, value);

    public override void Describe(SchemaText schema) => shape().Describe(schema);
}
