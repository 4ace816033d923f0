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
        Assert.Equal(
            ["2005", "2024"],
            JsonDocument.Parse(Receipt.Of(new RestorationLedger([new(2024, Stage.Outcome, Kronor.Of(1))], [new(2011, Kronor.Of(2))])).Text)
                .RootElement.GetProperty("law").EnumerateArray().Select(law => law.GetProperty("from").GetString()));

    [Fact]
    public void Terms_of_a_callers_own_are_no_law_in_force() =>
        Assert.Empty(JsonDocument.Parse(Receipt.Of(new BudgetTest(2025, Kronor.Of(1), Kronor.Of(2), terms: BalanceTerms.InForce.In(2015).Terms)).Text).RootElement.GetProperty("law").EnumerateArray());

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
}
