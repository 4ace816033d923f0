using FiscalRules.Json;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Json;

public sealed class RoundTripTests
{
    public static TheoryData<string> Kinds => KindCases.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_was_written_reads_back_byte_for_byte_and_gives_the_same_result(string kind) => KindCases.Named(kind).GoesRound();

    [Fact]
    public void There_is_a_case_for_every_schema() =>
        Assert.Equal(
            KindCases.All.SelectMany(kind => new[] { kind.InputSchema, kind.ResultSchema }).Append(Receipt.Schema).Append(PanelRunJsonTests.Schema).Order(StringComparer.Ordinal),
            FiscalJson.Schemas);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_document_is_plain_text_that_ends_every_line_with_LF(string kind)
    {
        var document = KindCases.Named(kind).ExampleResult;

        Assert.StartsWith("{\n  \"schema\": \"fiscalrules/", document);
        Assert.EndsWith("\n}\n", document);
        Assert.DoesNotContain('\r', document);
        Assert.DoesNotContain("\\u", document.Replace("\\u00A0", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_documents_of_version_1_stay_as_they_are(string kind)
    {
        var known = KindCases.Named(kind);

        Approved.Match(known.ExampleInput, $"tests/FiscalRules.Tests/Approved/Json/{kind}.1.json");
        Approved.Match(known.ExampleResult, $"tests/FiscalRules.Tests/Approved/Json/{kind}-result.1.json");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_golden_input_gives_its_golden_result(string kind)
    {
        var folder = "tests/FiscalRules.Tests/Approved/Json";
        var input = File.ReadAllText(RepositoryRoot.File($"{folder}/{kind}.1.json"));

        Assert.Equal(File.ReadAllText(RepositoryRoot.File($"{folder}/{kind}-result.1.json")), FiscalJson.Evaluate(input));
    }

    [Fact]
    public void A_type_that_is_no_kind_of_document_is_not_supported()
    {
        var line = new NoKind();

        Assert.Contains(nameof(NoKind), Assert.Throws<NotSupportedException>(() => FiscalJson.Write(line)).Message);
        Assert.Throws<NotSupportedException>(() => FiscalJson.Read<NoKind>("{}"));
    }

    private sealed record NoKind : IExplained, IFindings
    {
        public Explanation Explain() => Explanation.Empty;

        public ValueList<Finding> Findings() => [];
    }
}
