using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FiscalRules.Json;

namespace FiscalRules.Tests.Json;

/// <summary>What a refusal says to somebody who has the document and never saw C#.</summary>
public sealed partial class RefusalTests
{
    [Theory]
    [InlineData("balance-statement", "\"realisedGains\": 1250000.00", "\"realisedGains\": -1", "$.accounts.realisedGains: realisedGains is a magnitude, zero or more; the rule gives it its sign; was -1.00.")]
    [InlineData("balance-statement", "\"year\": 2024", "\"year\": 1999", "$.accounts.year: The rule balanskravet is modelled from 2000; 1999 was asked for.")]
    [InlineData("balance-statement", "\"accounts\"", "\"terms\": 1990, \"accounts\"", "$.terms: The rule balanskravet is modelled from 2000; 1990 was asked for.")]
    [InlineData("balance-statement", "\"result\": -20500000.00", "\"result\": -92233720368547758.08", "$: It leads to a figure that doesn't fit; an amount is from -92233720368547758.08 to 92233720368547758.07 kr.")]
    [InlineData("balance-statement", "\"toRur\": 0.00", "\"toRur\": 1", "$.accounts: The law for fiscal year 2024 knows no toRur of 1.00 kr: give 0, or see which sign and years the line is known for (punkt 3 i övergångsbestämmelserna till 2023:642, kommunallagen (2017:725)).")]
    [InlineData("balance-statement", "\"year\": 2024", "\"year\": 2012", "$.accounts: The law for fiscal year 2012 knows no unrealised of -310000.00 kr: give 0, or see which sign and years the line is known for (8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2004:775).")]
    [InlineData("reservation-limit", "\"taxesAndGrants\": 812345678.00,", "", "$: The largest reservation of 2024 needs taxesAndGrants (11 kap. 14 § andra stycket kommunallagen (2017:725)); the accounts of that year don't state it.")]
    [InlineData("agency-loans", "\"amortisation\": 80000000.00", "\"amortisation\": -1", "$.years[0].amortisation: amortisation is a magnitude, zero or more; the rule gives it its sign; was -1.00.")]
    [InlineData("appropriation-account", "\"english\": \"Social Insurance Agency\"", "\"english\": \" \"", "$.post.english: The value cannot be an empty string or composed entirely of whitespace.")]
    [InlineData("conditional-grant", "\"unit\": 0.50", "\"unit\": -0.50", "; was -0.50.")]
    [InlineData("restoration-ledger", "\"left\": 750000.00", "\"left\": -1", "; was -1.00.")]
    [InlineData("fee-adjustment", "\"from\": 2024", "\"from\": 2020", "$.from: The account goes from 2023 to 2024; was 2020.")]
    [InlineData("fixed-assets", "\"months\": 60", "\"months\": 0", "$.assets[0].plan.months: A useful life is from 1 to 2 400 months; was 0.")]
    [InlineData("income-equalisation", "\"uprating\": \"527/500\"", "\"uprating\": \"-1/2\"", "$.national: The uprating is above zero; was -1/2.")]
    [InlineData("loan-schedule", "\"firstPayment\": \"2024-03-31\"", "\"firstPayment\": \"1990-01-01\"", "was 1990-01-01.")]
    [InlineData("funding-requests", "\"decimals\": 1", "\"decimals\": -1", "$.unit.decimals: An amount in mkr has from 0 to 8 decimals; was -1.")]
    [InlineData("need-distribution", "\"inhabitants\": 1362164", "\"inhabitants\": -1", "was -1.")]
    public void A_refusal_is_a_sentence_about_the_document(string kind, string part, string other, string said)
    {
        var refused = Refused(kind, part, other);

        Assert.EndsWith(said, refused.Message);
        Assert.NotNull(refused.InnerException);
        Assert.DoesNotMatch(RuntimeWords(), refused.Message);
    }

    [Fact]
    public void A_name_in_quotes_stays_as_the_document_has_it() =>
        Assert.Equal("$.recipients: Each region comes once; 'McDonald' comes twice.", Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate(
            KindCases.Named("conditional-grant").ExampleInput.Replace("1480", "McDonald", StringComparison.Ordinal).Replace("0180", "McDonald", StringComparison.Ordinal))).Message);

    [Theory]
    [InlineData("\"unrealised\": -310000.00", "\"unrealised\": \"\\ud800\"")]
    [InlineData("\"unrealised\": -310000.00", "\"unrealised\": { \"\\udc00\": 1 }")]
    public void What_has_not_been_read_yet_may_be_no_text(string part, string other)
    {
        var document = KindCases.Named("balance-statement").ExampleInput.Replace(part, other, StringComparison.Ordinal);
        Assert.Contains(other, document, StringComparison.Ordinal);
        Assert.Equal("$.accounts.realisedGains", Assert.Throws<JsonException>(() => FiscalJson.Evaluate(document.Replace("\"realisedGains\": 1250000.00", "\"realisedGains\": -1", StringComparison.Ordinal))).Path);
    }

    [Fact]
    public void A_part_that_the_rule_names_is_in_the_path() =>
        Assert.Equal("$.terms.unit", Refused("conditional-grant", "\"unit\": 0.50", "\"unit\": -0.50").Path);

    [Fact]
    public void What_came_is_told_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            var swedish = Refused("balance-statement", "\"realisedGains\": 1250000.00", "\"realisedGains\": -1").Message;
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Assert.Equal(swedish, Refused("balance-statement", "\"realisedGains\": 1250000.00", "\"realisedGains\": -1").Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_is_no_JSON_is_told_without_the_parsers_options()
    {
        var refused = Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate("{\"schema\": \"fiscalrules/balance-statement/1\",}"));

        Assert.Contains("trailing comma", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("options", refused.Message, StringComparison.Ordinal);
    }

    private static JsonException Refused(string kind, string part, string other)
    {
        var input = KindCases.Named(kind).ExampleInput;
        Assert.Contains(part, input, StringComparison.Ordinal);
        var at = input.IndexOf(part, StringComparison.Ordinal);
        return Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate(string.Concat(input.AsSpan(0, at), other, input.AsSpan(at + part.Length))));
    }

    [GeneratedRegex(@"\(Parameter '|Actual value|Arithmetic|twos complement")]
    private static partial Regex RuntimeWords();
}
