using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FiscalRules.Balance;
using FiscalRules.Json;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Json;

public sealed class ReceiptTests
{
    private static readonly KindCase Limit = KindCases.Named("reservation-limit");

    public static TheoryData<string> Kinds => KindCases.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_receipt_is_of_the_result_document_and_verifies(string name)
    {
        var kind = KindCases.Named(name);
        var receipt = kind.ExampleReceipt;
        var document = JsonDocument.Parse(receipt.Text).RootElement;

        Assert.True(Receipt.Verify(receipt.Text).IsValid);
        Assert.Equal(receipt, Receipt.For(kind.ExampleInput));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(kind.ExampleResult).RootElement, document.GetProperty("document")));
        Assert.Equal((receipt.Library, receipt.Sha256), (document.GetProperty("library").GetString(), document.GetProperty("sha256").GetString()));
        Assert.NotEmpty(document.GetProperty("provisions").EnumerateArray());
    }

    [Fact]
    public void The_hash_is_of_the_receipt_without_its_last_member()
    {
        var text = Limit.ExampleReceipt.Text;
        var without = text[..text.LastIndexOf(",\n  \"sha256\"", StringComparison.Ordinal)] + "\n}\n";

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(without))), Limit.ExampleReceipt.Sha256);
    }

    [Fact]
    public void A_receipt_tells_the_law_by_when_it_began_and_every_rounding_by_what_it_moved()
    {
        var receipt = JsonDocument.Parse(Receipt.Of(new ReservationLimit(new BalanceStatement(new()
        {
            Year = 2025,
            Result = Kronor.Of(50),
            RealisedGains = Kronor.Zero,
            ExceptedGains = Kronor.Zero,
            ExceptedLosses = Kronor.Zero,
            Unrealised = Kronor.Zero,
            Reversal = Kronor.Zero,
            ToRur = Kronor.Zero,
            FromRur = Kronor.Zero,
            ToResultReserve = Kronor.Zero,
            FromResultReserve = Kronor.Zero,
            TaxesAndGrants = Kronor.Of(100.01m),
            EquityWithPensions = Kronor.Zero,
        }))).Text).RootElement;

        var law = Assert.Single(receipt.GetProperty("law").EnumerateArray());
        Assert.Equal(("balanskravet", "2024"), (law.GetProperty("rule").GetString(), law.GetProperty("from").GetString()));
        var roundings = receipt.GetProperty("roundings").EnumerateArray().Select(made => (made.GetProperty("step").GetString(), Of(made, "before"), Of(made, "moved")));
        Assert.Equal([("threshold", "10001/10000", "99/10000"), ("cap", "10001/2000", "-1/2000")], roundings);

        static string? Of(JsonElement made, string member) => made.GetProperty("rounding").GetProperty(member).GetString();
    }

    [Fact]
    public void A_ledger_rests_on_the_law_of_its_years_and_of_its_old_deficits() =>
        Assert.Equal(["2005", "2024"], LawOf(new RestorationLedger([new(2024, Stage.Outcome, Kronor.Of(1))], [new(2011, Kronor.Of(2))])));

    [Fact]
    public void Terms_of_another_time_are_named_by_when_they_began_even_if_the_caller_chose_them()
    {
        var of2015 = BalanceTerms.InForce.In(2015).Terms;
        var law = JsonDocument.Parse(Receipt.Of(new BudgetTest(2025, Kronor.Of(1), Kronor.Of(2), terms: of2015)).Text).RootElement.GetProperty("law");

        var applied = Assert.Single(law.EnumerateArray());
        Assert.Equal(("balanskravet", "2013"), (applied.GetProperty("rule").GetString(), applied.GetProperty("from").GetString()));
        Assert.Equal(BalanceTerms.InForce.In(2013).Provision.Swedish, applied.GetProperty("provision").GetProperty("swedish").GetString());
        Assert.False(applied.TryGetProperty("ownTerms", out _));
    }

    [Fact]
    public void Terms_that_a_document_names_by_a_year_are_those_in_force_then()
    {
        Assert.Equal(["2005"], LawOf(FiscalJson.Read<RestorationLedger>(Ledger(""))));
        Assert.Equal(["2005", "2019"], LawOf(FiscalJson.Read<RestorationLedger>(Ledger("\"opening\": [{ \"origin\": 2021, \"left\": 3 }],"))));

        static string Ledger(string opening) => $$"""
            { "schema": "fiscalrules/restoration-ledger/1", {{opening}} "terms": 2011, "years": [{ "year": 2024, "stage": "outcome", "balanceResult": 1 }] }
            """;
    }

    [Fact]
    public void Terms_in_force_that_a_document_gives_in_full_are_known_again()
    {
        var of2015 = BalanceTerms.InForce.In(2015).Terms;

        Assert.Equal(["2013"], LawOf(new BudgetTest(2025, Kronor.Of(1), Kronor.Of(2), terms: of2015 with { })));
    }

    [Fact]
    public void Terms_of_a_callers_own_are_no_law_in_force_and_the_receipt_says_so()
    {
        var own = BalanceTerms.InForce.In(2015).Terms with { YearsToRestore = 7 };
        var receipt = Receipt.Of(new BudgetTest(2025, Kronor.Of(1), Kronor.Of(2), terms: own));

        var applied = Assert.Single(JsonDocument.Parse(receipt.Text).RootElement.GetProperty("law").EnumerateArray());
        Assert.Equal("{\"rule\":\"balanskravet\",\"ownTerms\":true}", JsonSerializer.Serialize(applied));
        Assert.True(Receipt.Verify(receipt.Text).IsValid);
        Assert.Equal("$.law[0].ownTerms", Receipt.Verify(receipt.Text.Replace("\"ownTerms\": true", "\"ownTerms\": false", StringComparison.Ordinal)).Differences[0].Path);
    }

    [Fact]
    public void Old_deficits_have_the_deadlines_of_their_own_law_whatever_the_years_have() =>
        Assert.Equal(
            [null, "2005"],
            LawOf(new RestorationLedger([new(2024, Stage.Outcome, Kronor.Of(1))], [new(2011, Kronor.Of(2))], terms: BalanceTerms.InForce.In(2024).Terms with { YearsToRestore = 7 })));

    [Fact]
    public void A_least_plan_rests_on_the_law_that_it_cites_and_on_that_of_its_deficits() =>
        Assert.Equal(["2005", "2024"], LawOf(new LeastPlan(2025, [new(2011, Kronor.Of(2), 2026)])));

    [Fact]
    public void A_settlement_is_paid_by_the_holidays_in_force()
    {
        var law = Assert.Single(JsonDocument.Parse(KindCases.Named("agreement-settlement").ExampleReceipt.Text).RootElement.GetProperty("law").EnumerateArray());

        Assert.Equal(("allmänna helgdagar", "2005-04-01"), (law.GetProperty("rule").GetString(), law.GetProperty("from").GetString()));
    }

    /// <summary>A kind that forgets its law, or the terms its caller chose, would give a receipt that names none.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_receipt_of_a_kind_with_terms_names_a_law(string name)
    {
        var kind = KindCases.Named(name);
        var members = JsonDocument.Parse(FiscalJson.JsonSchema(kind.InputSchema)).RootElement.GetProperty("properties");
        var dated = members.TryGetProperty("terms", out var terms) && terms.TryGetProperty("anyOf", out _);

        Assert.True(!dated || JsonDocument.Parse(kind.ExampleReceipt.Text).RootElement.GetProperty("law").GetArrayLength() > 0);
    }

    [Fact]
    public void Verifying_says_what_differs_and_where()
    {
        var check = Receipt.Verify(Limit.ExampleReceipt.Text.Replace("\"largest\": 12813186.39", "\"largest\": 12813186.40", StringComparison.Ordinal));

        Assert.False(check.IsValid);
        Assert.Equal([new ReceiptDifference("$.document.figures.largest", "12813186.40", "12813186.39")], check.Differences);
    }

    [Fact]
    public void Another_library_than_the_one_that_was_hashed_is_seen_in_the_hash()
    {
        var check = Receipt.Verify(Limit.ExampleReceipt.Text.Replace("\"FiscalRules 0.", "\"FiscalRules 9.", StringComparison.Ordinal));

        Assert.Equal("$.sha256", Assert.Single(check.Differences).Path);
        Assert.StartsWith("FiscalRules 9.", check.Library);
    }

    [Fact]
    public void The_same_values_in_another_layout_are_another_receipt()
    {
        var text = Limit.ExampleReceipt.Text;

        Assert.Equal("$", Assert.Single(Receipt.Verify(text.TrimEnd('\n')).Differences).Path);
        Assert.Equal("$", Assert.Single(Receipt.Verify(text.Replace("1/50", "1\\/50", StringComparison.Ordinal)).Differences).Path);
        Assert.Equal("$", Assert.Single(Receipt.Verify(text.Replace("0.00,", "0.0,", StringComparison.Ordinal)).Differences).Path);
    }

    [Fact]
    public void A_receipt_of_another_input_is_another_receipt()
    {
        var one = Receipt.Of(new BudgetTest(2025, Kronor.Of(1), Kronor.Of(2)));
        var other = Receipt.Of(new BudgetTest(2025, Kronor.Of(1), Kronor.Of(2.01m)));

        Assert.NotEqual(one.Sha256, other.Sha256);
        Assert.True(Receipt.Verify(other.Text).IsValid);
    }

    [Theory]
    [InlineData("{\"schema\": \"fiscalrules/receipt/1\"}", "$.library")]
    [InlineData("{\"schema\": \"fiscalrules/receipt/2\"}", "$.schema")]
    [InlineData("{\"schema\": \"fiscalrules/receipt/1\", \"library\": 1}", "$.library")]
    [InlineData("{\"schema\": \"fiscalrules/receipt/1\", \"library\": \"x\", \"document\": []}", "$.document.input")]
    [InlineData("{\"schema\": \"fiscalrules/receipt/1\", \"library\": \"x\", \"document\": {\"input\": {\"schema\": \"y\"}}}", "$.document.input.schema")]
    public void What_is_no_receipt_is_refused_with_the_path(string document, string path) =>
        Assert.Equal(path, Assert.ThrowsAny<JsonException>(() => Receipt.Verify(document)).Path);

    [Fact]
    public void A_receipt_that_version_0_1_gave_still_verifies()
    {
        var check = Receipt.Verify(File.ReadAllText(RepositoryRoot.File("tests/FiscalRules.Tests/Approved/Json/receipt.1.json")));

        Assert.Equal("FiscalRules 0.1.0", check.Library);
        Assert.Empty(check.Differences);
    }

    /// <summary>When each entry of the law that a receipt names began; null where the terms are the caller's own.</summary>
    private static List<string?> LawOf<T>(T result)
        where T : IExplained, IFindings =>
        [.. JsonDocument.Parse(Receipt.Of(result).Text).RootElement.GetProperty("law").EnumerateArray().Select(law => law.TryGetProperty("from", out var from) ? from.GetString() : null)];
}
