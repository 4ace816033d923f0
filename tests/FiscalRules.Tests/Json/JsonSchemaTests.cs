using System.Text.Json;
using FiscalRules.Json;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Json;

/// <summary>The JSON Schema documents in docs/schema are those of the library, and the documents follow them.</summary>
public sealed class JsonSchemaTests
{
    private const string Folder = "docs/schema";

    public static TheoryData<string> Schemas => new(FiscalJson.Schemas);

    public static TheoryData<string> Kinds => KindCases.Names;

    [Theory]
    [MemberData(nameof(Schemas))]
    public void The_schema_in_the_docs_is_the_librarys(string schema) => Approved.Match(FiscalJson.JsonSchema(schema), $"{Folder}/{FileOf(schema)}");

    [Fact]
    public void There_is_a_file_for_every_schema_and_no_other() =>
        Assert.Equal(
            FiscalJson.Schemas.Select(FileOf).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(RepositoryRoot.File(Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Documents_follow_their_schema(string name)
    {
        var kind = KindCases.Named(name);

        Assert.Equal([], Faults(kind.InputSchema, kind.ExampleInput));
        Assert.Equal([], Faults(kind.ResultSchema, kind.ExampleResult));
        Assert.Equal([], Faults(Receipt.Schema, kind.ExampleReceipt.Text));
    }

    [Theory]
    [InlineData("\"revenues\": 500000000.00,", "", "$: revenues is missing")]
    [InlineData("\"revenues\": 500000000.00", "\"revenues\": \"1\"", "$.revenues: not a number")]
    [InlineData("\"revenues\"", "\"revenue\"", "$.revenue: not allowed")]
    [InlineData("\"year\": 2025", "\"year\": 10000", "$.year: above 9999")]
    [InlineData("budget-test/1", "budget-test/2", "$.schema: not \"fiscalrules/budget-test/1\"")]
    public void A_schema_finds_what_reading_would_refuse(string part, string other, string fault)
    {
        var input = KindCases.Named("budget-test").ExampleInput;

        Assert.Contains(fault, Faults("fiscalrules/budget-test/1", input.Replace(part, other, StringComparison.Ordinal)));
        Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate(input.Replace(part, other, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("fiscalrules/budget-test/2")]
    [InlineData("")]
    public void There_is_no_schema_of_another_id(string schema) =>
        Assert.Equal("schema", Assert.Throws<ArgumentException>(() => FiscalJson.JsonSchema(schema)).ParamName);

    /// <summary>A member that a room adds to an input would otherwise be lost on the way, and its default computed with.</summary>
    [Fact]
    public void Everything_that_can_be_set_on_an_input_stands_in_its_schema()
    {
        var definitions = FiscalJson.Schemas.Where(schema => !schema.Contains("-result/", StringComparison.Ordinal))
            .SelectMany(schema => JsonDocument.Parse(FiscalJson.JsonSchema(schema)).RootElement.GetProperty("$defs").EnumerateObject())
            .Where(definition => definition.Value.TryGetProperty("properties", out _))
            .DistinctBy(definition => definition.Name)
            .ToDictionary(definition => definition.Name, definition => definition.Value.GetProperty("properties"));
        var types = Library.PublicTypes.Where(type => definitions.ContainsKey(JsonNamingPolicy.CamelCase.ConvertName(type.Name))).ToList();

        Assert.InRange(types.Count, 30, definitions.Count);
        Offences.None(
            from type in types
            from property in type.GetProperties()
            where property.SetMethod is { IsPublic: true } && !definitions[JsonNamingPolicy.CamelCase.ConvertName(type.Name)].TryGetProperty(JsonNamingPolicy.CamelCase.ConvertName(property.Name), out _)
            select $"{TypeNames.Of(type)}.{property.Name}");
    }

    private static string FileOf(string schema) => $"{schema.Split('/')[1]}.{schema.Split('/')[2]}.schema.json";

    private static List<string> Faults(string schema, string document)
    {
        using var rules = JsonDocument.Parse(FiscalJson.JsonSchema(schema));
        using var checkedDocument = JsonDocument.Parse(document);
        return [.. SchemaCheck.Of(rules.RootElement, checkedDocument.RootElement)];
    }
}
