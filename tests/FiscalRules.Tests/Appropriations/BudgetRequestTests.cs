using FiscalRules.Appropriations;
using FiscalRules.Law;

namespace FiscalRules.Tests.Appropriations;

public sealed class BudgetRequestTests
{
    private static readonly AppropriationPost Post = new("1:1 ap.1", "Bidrag");

    [Theory]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void Requests_above_the_savings_lack_some(long asked, bool missing)
    {
        var requests = new FundingRequests(2025, [Request("A", (asked - 2, 2))], [new("Besparing", [Kronor.Mkr(10)]), new("Annat", [Kronor.Mkr(2)])]);

        Assert.Equal(missing ? Kronor.Mkr(1) : Kronor.Zero, requests.Years[0].Unmatched);
        Assert.Equal(missing ? [AppropriationFindings.SavingsMissing] : Array.Empty<string>(), requests.Findings().Select(found => found.Code));
        Assert.All(requests.Findings(), found => Assert.Equal(("9 kap. 1 § förordningen om årsredovisning och budgetunderlag (2000:605)", Stage.Calculated, (Kronor?)Kronor.Mkr(1)), (found.Provision.Swedish, found.Stage, found.Amount)));
    }

    [Fact]
    public void Savings_elsewhere_match_but_take_special_reasons()
    {
        var requests = new FundingRequests(2025, [Request("A", (1, 0))], [new("Besparing", [Kronor.Mkr(1)]) { IsElsewhere = true }]);

        var finding = Assert.Single(requests.Findings());
        Assert.Equal((AppropriationFindings.SavingsElsewhere, (Kronor?)Kronor.Mkr(1)), (finding.Code, finding.Amount));
    }

    [Theory]
    [InlineData(2, AppropriationFindings.TotalRounded)]
    [InlineData(-2, AppropriationFindings.TotalRounded)]
    [InlineData(3, AppropriationFindings.TotalImpossible)]
    [InlineData(-3, AppropriationFindings.TotalImpossible)]
    [InlineData(0, null)]
    public void A_printed_total_may_differ_by_half_a_unit_for_each_part_and_for_itself(long off, string? code)
    {
        var forecast = new AreaForecast(9, [new(2024, Stage.Outcome, Kronor.Tkr(30 + off))], [Row("1", 10), Row("2", 10), Row("3", 10), Row("4", null)]);

        Assert.Equal(code is null ? [] : new[] { code }, forecast.Findings().Select(found => found.Code));
        Assert.Equal(Kronor.Tkr(off), forecast.Totals[0].Difference);
        Assert.All(forecast.Findings(), found => Assert.Equal(Kronor.Tkr(Math.Abs(off)), found.Amount));
        Assert.Equal(off != 0, forecast.ToTable().Rows.Any(row => row.Code == "printed-total"));
    }

    [Fact]
    public void A_total_that_isnt_printed_doesnt_differ()
    {
        var forecast = new AreaForecast(9, [new(2024, Stage.Outcome)], [Row("1", 10)]);

        Assert.Equal(new PrintedTotal(Kronor.Tkr(10), null), forecast.Totals[0]);
        Assert.Equal(Kronor.Zero, forecast.Totals[0].Difference);
        Assert.Empty(forecast.Findings());
    }

    [Fact]
    public void Both_columns_of_a_year_are_summed_and_compared_with_the_print()
    {
        var requests = new FundingRequests(2025, [Request("A", (1, 2), (3, 4)), Request("B", (5, 6), (7, 8))], printed: [new(Kronor.Mkr(6), Kronor.Mkr(9)), new(Kronor.Mkr(20), Kronor.Mkr(12))]);

        Assert.Equal([Kronor.Mkr(6), Kronor.Mkr(10)], requests.Years.Select(year => year.Permanent.Computed));
        Assert.Equal([Kronor.Mkr(8), Kronor.Mkr(12)], requests.Years.Select(year => year.Temporary.Computed));
        Assert.Equal(
            [("appropriations.total-rounded", Kronor.Mkr(1)), ("appropriations.total-impossible", Kronor.Mkr(10))],
            requests.Findings().Where(found => found.Code != AppropriationFindings.SavingsMissing).Select(found => (found.Code, found.Amount!.Value)));
        Footing.Holds(requests.ToTable());
        Assert.Equal([Kronor.Mkr(6), Kronor.Mkr(8), Kronor.Mkr(10), Kronor.Mkr(12)], requests.ToTable()["total"].Cells);
        Assert.Equal(Kronor.Mkr(14), AppropriationAccountTests.Amount(requests.Explain()["total-2025"]));
        Assert.Equal(Kronor.Mkr(22), AppropriationAccountTests.Amount(requests.Explain()["total-2026"].Details!["unmatched"]));
    }

    [Fact]
    public void Bad_requests_are_refused_by_name()
    {
        Assert.Equal("requests", Assert.Throws<ArgumentException>(() => new FundingRequests(2025, [])).ParamName);
        Assert.Equal("requests", Assert.Throws<ArgumentException>(() => new FundingRequests(2025, [Request("A")])).ParamName);
        Assert.Equal("requests", Assert.Throws<ArgumentException>(() => new FundingRequests(2025, [Request("A", (1, 1)), Request("A", (1, 1))])).ParamName);
        Assert.Equal("requests", Assert.Throws<ArgumentException>(() => new FundingRequests(2025, [Request("A", (1, 1)), Request("B")])).ParamName);
        Assert.Equal("savings", Assert.Throws<ArgumentException>(() => new FundingRequests(2025, [Request("A", (1, 1))], [new("S", [])])).ParamName);
        Assert.Equal("printed", Assert.Throws<ArgumentException>(() => new FundingRequests(2025, [Request("A", (1, 1))], printed: [])).ParamName);
        Assert.Equal("requests", Assert.Throws<ArgumentNullException>(() => new FundingRequests(2025, null!)).ParamName);
        Assert.Equal("amounts", Assert.Throws<ArgumentOutOfRangeException>(() => new FundingSaving("S", [-Kronor.OneOre])).ParamName);
        Assert.Equal("permanent", Assert.Throws<ArgumentOutOfRangeException>(() => new FundingAmount(-Kronor.OneOre, Kronor.Zero)).ParamName);
        Assert.Equal("temporary", Assert.Throws<ArgumentOutOfRangeException>(() => new FundingAmount(Kronor.Zero, -Kronor.OneOre)).ParamName);
        Assert.Throws<ArgumentException>(() => new FundingRequest(" ", []));
        Assert.Throws<ArgumentException>(() => new FundingRequest("A", [], " "));
        Assert.Throws<ArgumentException>(() => new FundingSaving("", []));
    }

    [Fact]
    public void Bad_forecasts_are_refused_by_name()
    {
        Assert.Equal("area", Assert.Throws<ArgumentOutOfRangeException>(() => new AreaForecast(0, [new(2024, Stage.Outcome)], [])).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new AreaForecast(9, [], [])).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new AreaForecast(9, [new(2024, Stage.Outcome), new(2024, Stage.Forecast)], [])).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentException>(() => new AreaForecast(9, [new(2024, Stage.Outcome)], [Row("1", 1), Row("1", 1)])).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentException>(() => new AreaForecast(9, [new(2024, Stage.Outcome)], [new(Post, [])])).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentNullException>(() => new AreaForecast(9, [new(2024, Stage.Outcome)], null!)).ParamName);
        Assert.Equal("stage", Assert.Throws<ArgumentOutOfRangeException>(() => new ForecastYear(2024, (Stage)5)).ParamName);
        Assert.Equal("post", Assert.Throws<ArgumentNullException>(() => new ForecastRow(null!, [])).ParamName);
        Assert.Equal("unit", Assert.Throws<ArgumentNullException>(() => default(PrintedTotal).IsRounding(null!, 1)).ParamName);
    }

    [Theory]
    [InlineData(8_900, null)]
    [InlineData(8_901, AppropriationFindings.ConditionExceeded)]
    public void A_ceiling_may_be_reached_but_not_exceeded(long used, string? code)
    {
        var condition = new FinancialCondition("Forskning", 2024, Stage.Outcome, Kronor.Tkr(8_900), Kronor.Tkr(used), "Research");

        Assert.Equal(Kronor.Tkr(8_900 - used), condition.Headroom);
        Assert.Equal(code is null ? [] : new[] { code }, condition.Findings().Select(found => found.Code));
        Assert.Equal(condition.Headroom, AppropriationAccountTests.Amount(condition.Explain()["ceiling"]) + AppropriationAccountTests.Amount(condition.Explain()["used"]));
        Assert.All(new FinancialCondition("Forskning", 2024, Stage.Forecast, Kronor.Zero, Kronor.OneOre).Findings(), found => Assert.True(found.Swedish.Contains("skulle") && found.English.Contains("would")));
    }

    [Fact]
    public void A_condition_is_checked_and_its_default_has_no_name()
    {
        Assert.Equal("", default(FinancialCondition).Name(Language.Swedish));
        Assert.Equal("Research", new FinancialCondition("Forskning", 2024, Stage.Outcome, Kronor.Zero, Kronor.Zero, "Research").Name(Language.English));
        Assert.Throws<ArgumentException>(() => new FinancialCondition(" ", 2024, Stage.Outcome, Kronor.Zero, Kronor.Zero));
        Assert.Throws<ArgumentException>(() => new FinancialCondition("A", 2024, Stage.Outcome, Kronor.Zero, Kronor.Zero, " "));
        Assert.Equal("ceiling", Assert.Throws<ArgumentOutOfRangeException>(() => new FinancialCondition("A", 2024, Stage.Outcome, -Kronor.OneOre, Kronor.Zero)).ParamName);
        Assert.Equal("used", Assert.Throws<ArgumentOutOfRangeException>(() => new FinancialCondition("A", 2024, Stage.Outcome, Kronor.Zero, -Kronor.OneOre)).ParamName);
        Assert.Equal("stage", Assert.Throws<ArgumentOutOfRangeException>(() => new FinancialCondition("A", 2024, (Stage)5, Kronor.Zero, Kronor.Zero)).ParamName);
    }

    private static FundingRequest Request(string name, params (long Permanent, long Temporary)[] years) =>
        new(name, [.. years.Select(year => new FundingAmount(Kronor.Mkr(year.Permanent), Kronor.Mkr(year.Temporary)))]);

    private static ForecastRow Row(string code, long? tkr) => new(new(code, "Post"), [tkr is { } amount ? Kronor.Tkr(amount) : null]);
}
