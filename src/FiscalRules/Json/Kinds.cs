using System.Text.Json;
using System.Text.Json.Serialization;
using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>The kinds of document there are: a plain table, so that nothing is looked up by reflection and trimming takes nothing away.</summary>
internal static class Kinds
{
    public static ValueList<Kind> All { get; } = [.. BalanceKinds.All, .. FeeKinds.All, .. AppropriationKinds.All, .. LoanKinds.All, .. GrantKinds.All];

    /// <summary>The kind of a type of result.</summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    public static Kind<T> Of<T>()
        where T : IExplained, IFindings =>
        All.OfType<Kind<T>>().FirstOrDefault() ?? throw new NotSupportedException($"{typeof(T).Name} is no kind of document.");

    /// <summary>What converts a type in messages; null where no kind of document does.</summary>
    public static JsonConverter? ConverterOf(Type type) => All.Select(kind => kind.ConverterOf(type)).FirstOrDefault(static converter => converter is not null);

    /// <summary>The kind whose input a document is.</summary>
    public static Kind OfInput(JsonElement document) => OfInput(document, Place.Root);

    /// <summary>The kind whose input stands at a place of a document.</summary>
    public static Kind OfInput(JsonElement input, Place place)
    {
        var schema = SchemaOf(input, place);
        return All.FirstOrDefault(kind => kind.InputSchema == schema)
            ?? throw place.Member("schema").Refuse($"There is no input with the schema \"{Place.Shown(schema)}\"");
    }

    /// <summary>The schema that a document says it follows.</summary>
    public static string SchemaOf(JsonElement document) => SchemaOf(document, Place.Root);

    private static string SchemaOf(JsonElement document, Place place)
    {
        if (document.ValueKind != JsonValueKind.Object)
        {
            throw place.Refuse($"A document is a JSON object; was {Place.Shown(document.GetRawText())}");
        }

        return Scalars.Text.Read(document.MemberIn("schema", place), place.Member("schema"));
    }
}
