using FiscalRules.Law;
using FiscalRules.Loans;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>Assets counted by hand.</summary>
public sealed class AssetTests
{
    private static readonly LocalDate InUse = new(2024, 3, 15);

    private static Asset Asset(
        DepreciationPlan? plan = null, AssetKind kind = AssetKind.Equipment, long loan = 3_600, long residual = 0, DepreciationStart start = DepreciationStart.MonthOfUse, string? reason = null, params ReadOnlySpan<AssetEvent> events) =>
        new("server", kind, new LocalDate(2024, 2, 10), Kronor.Of(3_600), InUse, plan ?? new DepreciationPlan.StraightLine(36), Kronor.Of(loan), Kronor.Of(residual), start, events: ValueList.Create(events), lifeReason: reason);

    [Theory]
    [InlineData("2024-02-09", 0)]
    [InlineData("2024-02-10", 3_600)]
    [InlineData("2024-03-30", 3_600)]
    [InlineData("2024-03-31", 3_500)]
    [InlineData("2024-06-29", 3_300)]
    [InlineData("2024-06-30", 3_200)]
    [InlineData("2024-12-30", 2_700)]
    [InlineData("2024-12-31", 2_600)]
    [InlineData("2025-02-27", 2_500)]
    [InlineData("2025-02-28", 2_400)]
    [InlineData("2028-02-28", 0)]
    [InlineData("2027-01-31", 100)]
    [InlineData("2027-02-28", 0)]
    [InlineData("2030-01-01", 0)]
    public void A_month_is_depreciated_on_its_last_day(string day, long kronor) => Assert.Equal(Kronor.Of(kronor), Asset().BookValue(Day(day)));

    [Fact]
    public void A_leap_day_ends_its_month()
    {
        var asset = new Asset("a", AssetKind.Other, Day("2024-02-01"), Kronor.Of(12), Day("2024-02-01"), new DepreciationPlan.StraightLine(12), Kronor.Zero);

        Assert.Equal(Kronor.Of(12), asset.BookValue(Day("2024-02-28")));
        Assert.Equal(Kronor.Of(11), asset.BookValue(Day("2024-02-29")));
    }

    [Fact]
    public void The_month_after_may_be_the_first() =>
        Assert.Equal(
            [Kronor.Of(3_600), Kronor.Of(3_500)],
            new[] { "2024-03-31", "2024-04-30" }.Select(day => Asset(start: DepreciationStart.MonthAfter).BookValue(Day(day))));

    [Fact]
    public void A_residual_value_stays() => Assert.Equal(Kronor.Of(900), Asset(residual: 900).BookValue(Day("2040-01-01")));

    [Fact]
    public void Without_a_plan_nothing_is_depreciated() => Assert.Equal(Kronor.Of(3_600), Asset(DepreciationPlan.None, AssetKind.Property).BookValue(Day("2099-12-31")));

    [Fact]
    public void The_sum_of_the_years_digits_falls_year_by_year()
    {
        var asset = new Asset("a", AssetKind.Equipment, Day("2024-01-01"), Kronor.Of(600), Day("2024-01-01"), DepreciationPlan.SumOfYears(3), Kronor.Zero);

        Assert.Equal([Kronor.Of(300), Kronor.Of(200), Kronor.Of(100), Kronor.Zero], Enumerable.Range(2024, 4).Select(year => asset.In(year).Depreciation));
        Assert.Equal(Kronor.Of(450), asset.BookValue(Day("2024-06-30")));
    }

    [Fact]
    public void Weights_may_follow_expected_use()
    {
        var asset = new Asset("a", AssetKind.Equipment, Day("2024-01-01"), Kronor.Of(700), Day("2024-01-01"), new DepreciationPlan.ByYear([1, 4, 0, 2]), Kronor.Zero);

        Assert.Equal([100, 400, 0, 200], Enumerable.Range(2024, 4).Select(year => (int)asset.In(year).Depreciation.ToDecimal()));
    }

    [Fact]
    public void What_is_left_after_a_write_down_is_spread_over_what_is_left_of_the_life()
    {
        // 2 600 at the end of 2024, of which 1 300 is written off: 50 a month for 26 months.
        var asset = Asset(events: new AssetEvent.WriteDown(Day("2024-12-31"), Kronor.Of(1_300)));

        Assert.Equal(Kronor.Of(1_300), asset.BookValue(Day("2024-12-31")));
        Assert.Equal(Kronor.Of(1_250), asset.BookValue(Day("2025-01-31")));
        Assert.Equal((Kronor.Of(1_000), Kronor.Of(1_300)), (asset.In(2024).Depreciation, asset.In(2024).WriteDowns));
        Assert.Equal(Kronor.Zero, asset.BookValue(Day("2027-02-28")));
    }

    [Fact]
    public void A_write_down_may_be_taken_back_up_to_what_the_plan_would_have_left()
    {
        AssetEvent down = new AssetEvent.WriteDown(Day("2024-12-31"), Kronor.Of(1_300));
        var lawful = Asset(events: [down, new AssetEvent.Reversal(Day("2025-12-31"), Kronor.Of(700))]);
        var above = Asset(events: [down, new AssetEvent.Reversal(Day("2025-12-31"), Kronor.Of(701))]);

        // 1 300 − 600 + 700 = 1 400, which is what the plan alone has then.
        Assert.Equal(Kronor.Of(1_400), lawful.BookValue(Day("2025-12-31")));
        Assert.Empty(lawful.In(2025).Findings());
        var finding = Assert.Single(above.In(2025).Findings());
        Assert.Equal((LoansFindings.ReversalAbovePlan, Severity.Breach, Kronor.Of(1)), (finding.Code, finding.Severity, finding.Amount));
        Assert.Empty(above.In(2024).Findings());
    }

    [Fact]
    public void A_disposal_takes_the_book_value_away_and_its_loan_is_to_be_settled()
    {
        var year = Asset(loan: 1_800, events: new AssetEvent.Disposal(Day("2025-06-15"), Kronor.Of(2_500))).In(2025);

        // Five months of 2025 have ended: 2 600 − 500 = 2 100, half of it financed with loans.
        Assert.Equal((Kronor.Of(500), Kronor.Of(2_100), Kronor.Zero), (year.Depreciation, year.Disposals, year.Closing));
        Assert.Equal((Kronor.Of(400), Kronor.Of(1_050)), (year.Gain, year.LoanToSettle));
        var finding = Assert.Single(year.Findings());
        Assert.Equal((LoansFindings.SettleOnDisposal, Severity.Duty, Kronor.Of(1_050)), (finding.Code, finding.Severity, finding.Amount));
    }

    [Theory]
    [InlineData(60, null, null)]
    [InlineData(61, null, LoansFindings.IntangibleLifeWithoutReason)]
    [InlineData(61, "  ", LoansFindings.IntangibleLifeWithoutReason)]
    [InlineData(61, "avtalad licenstid", LoansFindings.IntangibleLifeToDisclose)]
    public void An_intangible_life_over_five_years_needs_a_reason(int months, string? reason, string? code) =>
        Assert.Equal(code, Asset(new DepreciationPlan.StraightLine(months), AssetKind.Intangible, reason: reason).In(2024).Findings().SingleOrDefault()?.Code);

    [Fact]
    public void Only_intangible_assets_do_and_only_while_they_are_there()
    {
        var land = Asset(new DepreciationPlan.StraightLine(600), AssetKind.Property);
        var system = Asset(new DepreciationPlan.StraightLine(61), AssetKind.Intangible, events: new AssetEvent.Disposal(Day("2024-12-31"), Kronor.Zero));

        Assert.Empty(land.In(2024).Findings());
        Assert.Equal(2, system.In(2024).Findings().Count);
        Assert.Empty(system.In(2025).Findings());
        Assert.Empty(system.In(2023).Findings());
    }

    [Fact]
    public void Without_an_end_an_intangible_life_is_over_five_years() =>
        Assert.Equal(LoansFindings.IntangibleLifeWithoutReason, Assert.Single(Asset(DepreciationPlan.None, AssetKind.Intangible).In(2024).Findings()).Code);

    [Fact]
    public void The_law_of_a_fiscal_year_says_how_long_and_a_reform_can_be_tried()
    {
        var asset = Asset(new DepreciationPlan.StraightLine(61), AssetKind.Intangible);

        Assert.Throws<NotInForceException>(() => asset.In(2014));
        Assert.Empty(asset.In(2024, Stage.Outcome, AssetTerms.InForce.In(2024).Terms with { IntangibleMonths = 120 }).Findings());
        Assert.Contains(asset.In(2026, Stage.Plan).Findings(), finding => finding.Code == LawFindings.BeyondReading);
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new AssetTerms { IntangibleMonths = 0 });
    }

    [Fact]
    public void What_would_be_is_said_so()
    {
        var finding = Assert.Single(Asset(events: new AssetEvent.Disposal(Day("2025-06-15"), Kronor.Zero)).In(2025, Stage.Forecast).Findings());

        Assert.Contains("skulle", finding.Swedish, StringComparison.Ordinal);
        Assert.Contains("would", finding.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_asset_cant_be_is_refused()
    {
        Asset Of(string key = "a", AssetKind kind = AssetKind.Other, long value = 10, string inUse = "2024-02-10", long loan = 0, long residual = 0, DepreciationStart start = default, params ReadOnlySpan<AssetEvent> events) =>
            new(key, kind, Day("2024-02-10"), Kronor.Of(value), Day(inUse), new DepreciationPlan.StraightLine(10), Kronor.Of(loan), Kronor.Of(residual), start, events: ValueList.Create(events));

        Assert.Throws<ArgumentException>("key", () => Of(key: " "));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => Of(kind: (AssetKind)4));
        Assert.Throws<ArgumentOutOfRangeException>("acquisitionValue", () => Of(value: 0));
        Assert.Throws<ArgumentOutOfRangeException>("inUse", () => Of(inUse: "2024-02-09"));
        Assert.Throws<ArgumentOutOfRangeException>("loanFinanced", () => Of(loan: 11));
        Assert.Throws<ArgumentOutOfRangeException>("loanFinanced", () => Of(loan: -1));
        Assert.Throws<ArgumentOutOfRangeException>("residual", () => Of(residual: 11));
        Assert.Throws<ArgumentOutOfRangeException>("residual", () => Of(residual: -1));
        Assert.Throws<ArgumentOutOfRangeException>("start", () => Of(start: (DepreciationStart)2));
        Assert.Throws<ArgumentException>("events", () => Of(events: new AssetEvent.WriteDown(Day("2024-02-09"), Kronor.OneOre)));
        Assert.Throws<ArgumentException>("events", () => Of(events: new AssetEvent.WriteDown(Day("2024-02-10"), Kronor.Of(10) + Kronor.OneOre)));
        Assert.Throws<ArgumentException>("events", () => Of(events: [new AssetEvent.WriteDown(Day("2024-02-10"), Kronor.Of(2)), new AssetEvent.Reversal(Day("2024-02-11"), Kronor.Of(3))]));
        Assert.Throws<ArgumentException>("events", () => Of(events: [new AssetEvent.Disposal(Day("2024-02-10"), Kronor.Zero), new AssetEvent.WriteDown(Day("2024-02-11"), Kronor.OneOre)]));
        Assert.Throws<ArgumentException>("events", () => Of(events: [new AssetEvent.WriteDown(Day("2024-02-12"), Kronor.OneOre), new AssetEvent.WriteDown(Day("2024-02-11"), Kronor.OneOre)]));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => new AssetEvent.WriteDown(InUse, Kronor.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => new AssetEvent.Reversal(InUse, Kronor.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("proceeds", () => new AssetEvent.Disposal(InUse, -Kronor.OneOre));
        Assert.Throws<ArgumentOutOfRangeException>("months", () => new DepreciationPlan.StraightLine(0));
        Assert.Throws<ArgumentOutOfRangeException>("months", () => new DepreciationPlan.StraightLine(2_401));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => DepreciationPlan.SumOfYears(201));
        Assert.Throws<ArgumentException>("weights", () => new DepreciationPlan.ByYear([0, 0]));
        Assert.Throws<ArgumentOutOfRangeException>("weights", () => new DepreciationPlan.ByYear([]));
        Assert.Throws<ArgumentOutOfRangeException>("weights", () => new DepreciationPlan.ByYear([1, -1]));
        Assert.Throws<ArgumentException>("assets", () => new AssetRegister([Of(), Of()]));
    }

    private static LocalDate Day(string text) => LocalDate.FromDateTime(DateTime.Parse(text));
}
