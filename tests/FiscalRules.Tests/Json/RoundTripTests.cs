using System.Text.Json;
using FiscalRules.Balance;
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

    /// <summary>A researcher computes years from before the law by terms that came later, and goes on with what is left of them.</summary>
    [Fact]
    public void A_year_before_the_law_goes_round_with_the_terms_it_was_given()
    {
        var terms = BalanceTerms.InForce.In(2015).Terms;
        var test = new BudgetTest(1995, Kronor.Of(2), Kronor.Of(1), terms: terms);
        var ledger = new RestorationLedger([new(1995, Stage.Outcome, Kronor.Of(-1))], terms: terms);
        var next = new RestorationLedger([new(1996, Stage.Outcome, Kronor.Zero)], ledger.Vintages, terms: terms);

        Assert.Equal(test, FiscalJson.Read<BudgetTest>(FiscalJson.Write(test)));
        Assert.Contains("\"terms\": 2013", FiscalJson.WriteInput(test), StringComparison.Ordinal);
        Assert.Equal(next, FiscalJson.Read<RestorationLedger>(FiscalJson.Write(next)));
        Assert.Contains("\"lawfulDeadline\": 1998", FiscalJson.WriteInput(next), StringComparison.Ordinal);
        Assert.True(Receipt.Verify(Receipt.Of(next).Text).IsValid);
    }

    [Fact]
    public void A_deficit_from_before_the_law_has_no_deadline_but_one_it_is_given() =>
        Assert.Equal("$.opening[0].origin", Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate("""
            { "schema": "fiscalrules/restoration-ledger/1", "terms": 2015, "opening": [{ "origin": 1995, "left": 1 }], "years": [{ "year": 1996, "stage": "outcome", "balanceResult": 1 }] }
            """)).Path);

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
