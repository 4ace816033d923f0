using System.Text;
using System.Text.Json;
using FiscalRules.Balance;
using FiscalRules.Json;
using FiscalRules.Law;
using FiscalRules.Loans;

namespace FiscalRules.Tests.Json;

public sealed class StrictReadingTests
{
    private static readonly string Statement = KindCases.Named("balance-statement").ExampleInput;

    [Theory]
    [InlineData("\"result\": -20500000.00", "\"result\": -20500000.001", "$.accounts.result")]
    [InlineData("\"result\": -20500000.00", "\"result\": -205e5", "$.accounts.result")]
    [InlineData("\"result\": -20500000.00", "\"result\": \"-20500000.00\"", "$.accounts.result")]
    [InlineData("\"result\": -20500000.00", "\"result\": null", "$.accounts.result")]
    [InlineData("\"result\": -20500000.00", "\"result\": 92233720368547758.08", "$.accounts.result")]
    [InlineData("\"result\": -20500000.00", "\"result\": 1234567890123456789012345678901234567890", "$.accounts.result")]
    [InlineData("\"result\": -20500000.00", "\"result\": [1]", "$.accounts.result")]
    [InlineData("\"result\": -20500000.00,", "", "$.accounts.result")]
    [InlineData("\"result\": -20500000.00", "\"result\": 1, \"result\": 1", "$.accounts.result")]
    [InlineData("\"result\": -20500000.00", "\"Result\": 1", "$.accounts.Result")]
    [InlineData("\"result\": -20500000.00", "\"result\": 1, \"profit\": 1", "$.accounts.profit")]
    [InlineData("\"realisedGains\": 1250000.00", "\"realisedGains\": -1", "$.accounts.realisedGains")]
    [InlineData("\"year\": 2024", "\"year\": 2024.0", "$.accounts.year")]
    [InlineData("\"year\": 2024", "\"year\": 0", "$.accounts.year")]
    [InlineData("\"year\": 2024", "\"year\": 10000", "$.accounts.year")]
    [InlineData("\"year\": 2024", "\"year\": 99999999999999999999", "$.accounts.year")]
    [InlineData("\"year\": 2024", "\"year\": 1999", "$.accounts.year")]
    [InlineData("\"stage\": \"outcome\"", "\"stage\": \"Outcome\"", "$.accounts.stage")]
    [InlineData("\"stage\": \"outcome\"", "\"stage\": 0", "$.accounts.stage")]
    [InlineData("\"stage\": \"outcome\"", "\"stage\": \"\\ud800\"", "$.accounts.stage")]
    [InlineData("\"stage\": \"outcome\"", "\"\\ud800\": 1", "$.accounts")]
    [InlineData("\"schema\": ", "\"\\ud800\": 1, \"schema\": ", "$")]
    [InlineData("\"accounts\"", "\"accountz\"", "$.accountz")]
    [InlineData("\"accounts\": {", "\"terms\": 2024, \"terms\": 2024, \"accounts\": {", "$.terms")]
    [InlineData("\"accounts\": {", "\"terms\": 1990, \"accounts\": {", "$.terms")]
    [InlineData("\"accounts\": {", "\"terms\": {}, \"accounts\": {", "$.terms.yearsToRestore")]
    [InlineData("\"accounts\": {", "\"with space\": 1, \"accounts\": {", "$['with space']")]
    [InlineData("fiscalrules/balance-statement/1", "fiscalrules/balance-statement/2", "$.schema")]
    [InlineData("fiscalrules/balance-statement/1", "fiscalrules/balance-statement-result/1", "$.schema")]
    [InlineData("\"schema\": ", "\"scheme\": ", "$.schema")]
    public void What_is_not_strictly_an_input_is_refused_with_the_path(string part, string other, string path)
    {
        Assert.Contains(part, Statement, StringComparison.Ordinal);

        var refused = Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate(Statement.Replace(part, other, StringComparison.Ordinal)));

        Assert.Equal(path, refused.Path);
        Assert.StartsWith(path + ": ", refused.Message);
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("{", "$")]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("{\"schema\": \"fiscalrules/balance-statement/1\", \"accounts\": {\"year\": 2024,}}", "$.accounts")]
    [InlineData("{\"schema\": \"fiscalrules/balance-statement/1\", \"years\": [1, 2, x]}", "$.years[2]")]
    [InlineData("{\"schema\": \"fiscalrules/balance-statement/1\" // why\n}", "$")]
    [InlineData("{\"schema\": 'fiscalrules/balance-statement/1'}", "$.schema")]
    [InlineData("{\"schema\": \"fiscalrules/balance-statement/1\"} {}", "$")]
    [InlineData("\uFEFF{\"schema\": \"fiscalrules/balance-statement/1\"}", "$")]
    public void What_is_no_JSON_is_refused_with_the_path_it_was_read_to(string document, string path)
    {
        Assert.Equal(path, Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate(document)).Path);
        Assert.Equal(path, Assert.ThrowsAny<JsonException>(() => FiscalJson.Read<BalanceStatement>(document)).Path);
    }

    [Fact]
    public void Members_come_in_any_order_with_any_space_and_with_fewer_decimals()
    {
        var loose = "{ \"specialReasons\": false, \"costs\":512.5,\"revenues\" : 500,\n\t\"year\": 2025, \"schema\": \"fiscalrules/budget-test/1\"}";

        Assert.Equal(new BudgetTest(2025, Kronor.Of(500), Kronor.Of(512.5m)), FiscalJson.Read<BudgetTest>(loose));
        Assert.Equal("{\n  \"schema\": \"fiscalrules/budget-test/1\",\n  \"year\": 2025,\n  \"revenues\": 500.00,\n  \"costs\": 512.50\n}\n", FiscalJson.WriteInput(FiscalJson.Read<BudgetTest>(loose)));
    }

    [Theory]
    [InlineData(FiscalJson.MostBytes + 1, true)]
    [InlineData(FiscalJson.MostBytes, false)]
    public void A_document_that_is_too_large_is_refused_before_it_is_read(int bytes, bool tooLarge)
    {
        var document = Encoding.UTF8.GetBytes(Statement);
        var padded = document.Concat(Enumerable.Repeat((byte)' ', bytes - document.Length)).ToArray();

        if (tooLarge)
            Assert.Contains("16777216", Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate(padded)).Message, StringComparison.Ordinal);
        else
            Assert.Equal(FiscalJson.Evaluate(document), FiscalJson.Evaluate(padded));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(100_000)]
    public void A_document_that_is_too_deep_is_refused(int depth) =>
        Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate($"{{\"schema\": {new string('[', depth)}"));

    [Fact]
    public void More_years_than_a_document_may_have_are_refused()
    {
        var year = "{\"year\": 2024, \"stage\": \"outcome\", \"balanceResult\": 1}";
        var document = $"{{\"schema\": \"fiscalrules/restoration-ledger/1\", \"years\": [{string.Join(',', Enumerable.Repeat(year, 201))}]}}";

        Assert.Equal("$.years", Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate(document)).Path);
    }

    [Fact]
    public void Text_that_is_not_Unicode_is_refused()
    {
        Assert.Equal("$", Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate("{\"\uD800\": 1}")).Path);
        Assert.Equal("$", Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate([(byte)'{', 0xFF, (byte)'}'])).Path);
    }

    [Fact]
    public void The_rules_own_exception_is_inside()
    {
        var refused = Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate(Statement.Replace("2024", "1999", StringComparison.Ordinal)));

        Assert.Equal("balanskravet", Assert.IsType<NotInForceException>(refused.InnerException).Rule);
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_refused_and_not_wrapped_round()
    {
        var refused = Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate(Statement
            .Replace("\"result\": -20500000.00", "\"result\": -92233720368547758.08", StringComparison.Ordinal)));

        Assert.IsType<OverflowException>(refused.InnerException);
        Assert.Equal("$", refused.Path);
    }

    [Fact]
    public void A_result_that_cannot_explain_itself_is_refused()
    {
        var agreement = KindCases.Named("grant-agreement").ExampleInput;
        var unnamed = System.Text.RegularExpressions.Regex.Replace(agreement, "(\"code\": \"benefit\",\\s+\"swedish\": )\"[^\"]+\"", "$1\" \"");

        Assert.NotEqual(agreement, unnamed);
        Assert.Equal("$", Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate(unnamed)).Path);
        Assert.Equal("$", Assert.ThrowsAny<JsonException>(() => FiscalJson.Read<FiscalRules.Grants.AgreedAmounts>(unnamed)).Path);
        Assert.Equal("$", Assert.ThrowsAny<JsonException>(() => Receipt.For(unnamed)).Path);
    }

    [Fact]
    public void A_document_of_another_kind_is_refused() =>
        Assert.Contains("restoration-ledger", Assert.ThrowsAny<JsonException>(() => FiscalJson.Read<RestorationLedger>(Statement)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_no_input_gives_is_not_written()
    {
        Assert.Throws<ArgumentException>(() => FiscalJson.Write(default(BalanceStatement)));
        Assert.Throws<ArgumentException>(() => FiscalJson.WriteInput(default(ReservationLimit)));
        Assert.Throws<ArgumentException>(() => FiscalJson.Write<LoanSchedule>(null!));
        Assert.Throws<ArgumentException>(() => Receipt.Of(default(BudgetTest)));
        Assert.Throws<ArgumentNullException>(() => FiscalJson.Evaluate((string)null!));
        Assert.Throws<ArgumentNullException>(() => FiscalJson.Read<BudgetTest>((string)null!));
    }

    [Fact]
    public void A_result_without_its_input_a_step_or_a_finding_is_refused()
    {
        var result = KindCases.Named("budget-test").ExampleResult;

        Assert.Equal("$.input", Refused(result.Replace("\"input\"", "\"inputs\"", StringComparison.Ordinal)).Path);
        Assert.Equal("$.steps", Refused(result.Replace("\"steps\"", "\"step\"", StringComparison.Ordinal)).Path);
        Assert.Equal("$.findings", Refused(result.Replace("\"findings\": [", "\"findings\": [], \"x\": [", StringComparison.Ordinal)).Path![..10]);
        Assert.Equal("$.steps.lines[0].amount", Refused(result.Replace("\"amount\": 500000000.00,", "\"amount\": 500000000.01,", StringComparison.Ordinal)).Path);
        Assert.Equal("$.figures.missing", Refused(result.Replace("\"missing\": ", "\"missing\": 1, \"missing\": ", StringComparison.Ordinal)).Path);
    }

    private static JsonException Refused(string result) => Assert.ThrowsAny<JsonException>(() => FiscalJson.Read<BudgetTest>(result));
}
