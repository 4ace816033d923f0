using System.Text.Json;
using System.Text.Json.Serialization;
using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>A result as a member of a message of your own: <see cref="JsonSerializer"/> writes it as its result document, and reads either document of its kind, as strictly as <see cref="FiscalJson.Read{T}(string)"/>.</summary>
/// <typeparam name="T">A result that is a kind of document.</typeparam>
/// <remarks>
/// It needs no options, and no reflection: <see cref="JsonSerializer"/>'s source generator writes a few lines for it, where it would write metadata of everything in the result for a member that is the result itself.
/// A refusal has the path of the member in the message; what is refused inside, <see cref="JsonException.Message"/> and the inner exception tell.
/// </remarks>
[JsonConverter(typeof(FiscalDocumentConverter))]
public sealed record FiscalDocument<T>
    where T : IExplained, IFindings
{
    /// <summary>A result to write.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="NotSupportedException">The type is no kind of document.</exception>
    /// <exception cref="ArgumentException">The result is null or its type's default value, which no input gives.</exception>
    public FiscalDocument(T result)
    {
        _ = Kinds.Of<T>();
        Result = FiscalJson.Given(result);
    }

    /// <summary>The result that was given, or computed from the input that was read.</summary>
    public T Result { get; }

    /// <summary>The result on one line.</summary>
    public override string ToString() => $"{Result}";
}
