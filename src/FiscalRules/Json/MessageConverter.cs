using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>A result as a part of a message that <see cref="JsonSerializer"/> reads and writes.</summary>
/// <typeparam name="TMember">What the message has there.</typeparam>
/// <typeparam name="T">The result.</typeparam>
/// <param name="kind">The kind of document.</param>
/// <param name="of">Makes the member of the result.</param>
/// <param name="result">Takes the result from the member.</param>
internal sealed class MessageConverter<TMember, T>(Kind<T> kind, Func<T, TMember> of, Func<TMember, T> result) : JsonConverter<TMember>
    where T : IExplained, IFindings
{
    private readonly Kind<T> _kind = kind;
    private readonly Func<T, TMember> _of = of;
    private readonly Func<TMember, T> _result = result;

    public override TMember Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var document = JsonElement.ParseValue(ref reader);
        try
        {
            DocumentText.Check(JsonMarshal.GetRawUtf8Value(document), FiscalJson.MostResultBytes);
            return _of(_kind.Read(document));
        }
        catch (JsonException e)
        {
            // Only the serializer knows where in the message we are: it adds that path to an exception that has none.
            throw new JsonException($"In the document that stands here, {e.Message}", e);
        }
    }

    public override void Write(Utf8JsonWriter writer, TMember value, JsonSerializerOptions options) => _kind.WriteResult(writer, FiscalJson.Given(_result(value)));
}
