using FiscalRules.Fees;
using FiscalRules.Law;

namespace FiscalRules.Tests.Fees;

public sealed class FeeAccountYearTests
{
    private static readonly FeeArea Own = new("Uppdrag", "Commissions");
    private static readonly FeeArea Heading = new("Tillsyn", "Supervision") { Kind = FeeKind.PublicLaw, Disposal = FeeDisposal.RevenueHeading };

    [Theory]
    [InlineData(1_000, 100, 0)]
    [InlineData(1_000, 101, 101)]
    [InlineData(1_009, 100, 0)]
    [InlineData(1_009, 101, 101)]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1, 1)]
    public void The_whole_surplus_is_to_be_disposed_of_above_a_tenth_of_the_turnover_and_not_at_it(long revenue, long closing, long toDispose)
    {
        var year = Year(Own, opening: closing, revenue, cost: revenue);

        Assert.Equal(toDispose, year.SurplusToDispose.Ore);
        Assert.Equal(toDispose > 0, Has(year, FeeFindings.SurplusToDispose));
    }

    [Fact]
    public void The_turnover_is_the_years_and_not_the_costs()
    {
        var year = Year(Own, opening: 0, revenue: 1_000, cost: 899);

        Assert.Equal(Kronor.FromOre(100), year.Limit);
        Assert.Equal(Kronor.FromOre(101), year.SurplusToDispose);
    }

    [Theory]
    [InlineData(0, 100, 150, 50, 50)]
    [InlineData(30, 100, 150, 20, 20)]
    [InlineData(50, 100, 150, 0, 0)]
    [InlineData(-20, 100, 150, 50, 70)]
    [InlineData(-20, 100, 110, 10, 30)]
    [InlineData(-20, 100, 100, 0, 20)]
    [InlineData(-20, 110, 100, 0, 10)]
    [InlineData(-20, 120, 100, 0, 0)]
    [InlineData(0, 0, 1, 1, 1)]
    [InlineData(0, 0, 0, 0, 0)]
    public void A_deficit_has_no_threshold_and_two_readings(long opening, long revenue, long cost, long arisen, long standing)
    {
        var year = Year(Own, opening, revenue, cost);

        Assert.Equal(arisen, year.DeficitArisen.Ore);
        Assert.Equal(standing, year.DeficitStanding.Ore);
        Assert.Equal(arisen > 0, Has(year, FeeFindings.DeficitArisen));
        Assert.Equal(standing > 0, Has(year, FeeFindings.DeficitStanding));
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, FeeFindings.OverCollected)]
    [InlineData(-100, null)]
    [InlineData(-101, FeeFindings.UnderCollected)]
    public void Public_law_fees_against_a_heading_are_notified_above_a_tenth_in_either_direction(long closing, string? code)
    {
        var year = Year(Heading, closing, 1_000, 1_000);

        Assert.Equal(code is null ? 0 : closing, year.ToNotify.Ore);
        Assert.Equal(code is null ? [] : new[] { code }, year.Findings().Select(found => found.Code));
        Assert.All(year.Findings(), found => Assert.Equal(Kronor.FromOre(101), found.Amount));
        Assert.Equal(Kronor.Zero, year.DeficitStanding);
    }

    [Fact]
    public void Without_fee_revenue_any_over_or_under_collection_is_notified()
    {
        Assert.True(Has(Year(Heading, 1, 0, 0), FeeFindings.OverCollected));
        Assert.True(Has(Year(Heading, -1, 0, 0), FeeFindings.UnderCollected));
        Assert.Empty(Year(Heading, 0, 0, 0).Findings());
    }

    [Fact]
    public void Only_public_law_fees_with_a_set_goal_against_a_heading_are_notified()
    {
        FeeArea[] without =
        [
            Heading with { Kind = FeeKind.Voluntary },
            Heading with { Goal = EconomicGoal.None },
        ];

        Assert.All(without, area => Assert.Empty(Year(area, 5_000, 1_000, 1_000).Findings()));
        Assert.All(without, area => Assert.Empty(Year(area, -5_000, 1_000, 1_000).Findings()));
        Assert.NotEmpty(Year(Heading with { Goal = EconomicGoal.Cover(Ratio.Of(1, 2)) }, 5_000, 1_000, 1_000).Findings());
    }

    [Fact]
    public void Public_law_fees_at_the_agencys_disposal_are_carried_forward_as_any_other()
    {
        var year = Year(Heading with { Disposal = FeeDisposal.Agency }, 500, 1_000, 1_000);

        Assert.Equal(Kronor.FromOre(500), year.SurplusToDispose);
        Assert.Equal(Kronor.Zero, year.ToNotify);
    }

    [Fact]
    public void Another_goal_leaves_the_rest_of_the_costs_outside_the_account()
    {
        var year = Year(Own with { Goal = EconomicGoal.Cover(Ratio.Of(2, 3)) }, 0, 100, 100);

        Assert.Equal(Kronor.FromOre(67), year.CostToCover);
        Assert.Equal(Kronor.FromOre(33), year.Result);
        Assert.Equal(Ratio.Of(2, 3), year.Area.Goal.Share);
        Assert.Equal(Kronor.FromOre(67), year.Explain()["cost-to-cover"].Rounding!.After);
    }

    [Fact]
    public void The_limit_says_how_it_was_rounded()
    {
        Assert.Equal(Kronor.Zero, Year(Own, 0, 1_000, 0).Explain()["limit"].Rounding!.Moved);
        Assert.Equal(Unrounded.OfOre(-9, 10), Year(Own, 0, 1_009, 0).Explain()["limit"].Rounding!.Moved);
    }

    [Fact]
    public void A_decision_changes_the_balance_and_never_in_silence()
    {
        var year = new FeeAccountYear(Own, Kronor.FromOre(500), new(2024, Stage.Outcome, Kronor.FromOre(1_000), Kronor.FromOre(1_000)) { Decided = Kronor.FromOre(-400) });

        Assert.Equal(Kronor.FromOre(100), year.Closing);
        var finding = Assert.Single(year.Findings());
        Assert.Equal(FeeFindings.BalanceDecided, finding.Code);
        Assert.Equal(Kronor.FromOre(400), finding.Amount);
        Assert.Equal(Kronor.FromOre(-400), Amount(year.Explain()["decided"]));
    }

    [Theory]
    [InlineData(2014, false)]
    [InlineData(2015, true)]
    public void The_law_is_modelled_from_2015(int year, bool modelled)
    {
        var figures = new FeeYear(year, Stage.Outcome, Kronor.Zero, Kronor.Zero);

        if (modelled)
            Assert.Empty(new FeeAccountYear(Own, Kronor.Zero, figures).Findings());
        else
            Assert.Throws<NotInForceException>(() => new FeeAccountYear(Own, Kronor.Zero, figures));
    }

    [Theory]
    [InlineData(2025, false)]
    [InlineData(2026, true)]
    public void A_year_later_than_the_law_was_read_says_so_unless_the_terms_are_the_callers(int year, bool noted)
    {
        var figures = new FeeYear(year, Stage.Calculated, Kronor.Zero, Kronor.Zero);
        var own = FeeTerms.InForce.In(2025).Terms with { SurplusLimit = Ratio.Percent(5) };

        Assert.Equal(noted, Has(new FeeAccountYear(Own, Kronor.Zero, figures), LawFindings.BeyondReading));
        Assert.False(Has(new FeeAccountYear(Own, Kronor.Zero, figures, own), LawFindings.BeyondReading));
    }

    [Fact]
    public void A_reform_of_the_limit_is_computed_with_terms_of_ones_own()
    {
        var terms = FeeTerms.InForce.In(2024).Terms with { SurplusLimit = Ratio.Percent(5), CollectionLimit = Ratio.Zero };
        var figures = new FeeYear(2024, Stage.Outcome, Kronor.FromOre(1_000), Kronor.FromOre(1_000));

        Assert.Equal(Kronor.Zero, new FeeAccountYear(Own, Kronor.FromOre(50), figures, terms).SurplusToDispose);
        Assert.Equal(Kronor.FromOre(51), new FeeAccountYear(Own, Kronor.FromOre(51), figures, terms).SurplusToDispose);
        Assert.Equal(Kronor.FromOre(1), new FeeAccountYear(Heading, Kronor.FromOre(1), figures, terms).ToNotify);
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { SurplusLimit = -Ratio.One });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { CollectionLimit = -Ratio.One });
    }

    [Fact]
    public void A_duty_is_one_in_an_outcome_and_would_be_one_in_a_later_column()
    {
        foreach (var stage in new[] { Stage.Forecast, Stage.Budget, Stage.Plan, Stage.Calculated })
        {
            Assert.All(All(stage), found =>
            {
                Assert.Contains("skulle", found.Swedish);
                Assert.Contains("would", found.English);
                Assert.Equal(stage, found.Stage);
            });
        }

        Assert.All(All(Stage.Outcome), found =>
        {
            Assert.DoesNotContain("skulle", found.Swedish);
            Assert.DoesNotContain("would", found.English);
        });
        Assert.Equal(6, All(Stage.Outcome).Select(found => found.Code).Distinct().Count());

        static List<Finding> All(Stage stage) =>
        [
            .. Year(Own, 500, 1_000, 1_000, stage).Findings(),
            .. Year(Own, -500, 1_000, 1_001, stage).Findings(),
            .. Year(Heading, 500, 1_000, 1_000, stage).Findings(),
            .. Year(Heading, -500, 1_000, 1_000, stage).Findings(),
            .. new FeeAccountYear(Own, Kronor.Zero, new(2024, stage, Kronor.Zero, Kronor.FromOre(1)) { Decided = Kronor.FromOre(1) }).Findings(),
        ];
    }

    [Fact]
    public void The_default_year_is_zero_and_belongs_to_no_area()
    {
        var year = default(FeeAccountYear);

        Assert.Equal(Kronor.Zero, year.Closing);
        Assert.Empty(year.Findings());
        Assert.Same(Explanation.Empty, year.Explain());
        Assert.Throws<InvalidOperationException>(() => year.Area);
        Assert.Equal("(inget avgiftsområde)", year.ToString());
    }

    [Fact]
    public void A_negative_amount_or_an_unknown_stage_is_refused_by_name()
    {
        Assert.Equal("revenue", Assert.Throws<ArgumentOutOfRangeException>(() => new FeeYear(2024, Stage.Outcome, -Kronor.OneOre, Kronor.Zero)).ParamName);
        Assert.Equal("cost", Assert.Throws<ArgumentOutOfRangeException>(() => new FeeYear(2024, Stage.Outcome, Kronor.Zero, -Kronor.OneOre)).ParamName);
        Assert.Equal("stage", Assert.Throws<ArgumentOutOfRangeException>(() => new FeeYear(2024, (Stage)9, Kronor.Zero, Kronor.Zero)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeeArea("A") { Kind = (FeeKind)2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeeArea("A") { Disposal = (FeeDisposal)2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeeArea("A") { Basis = (FeeBasis)2 });
        Assert.Throws<ArgumentNullException>(() => new FeeArea("A") { Goal = null! });
        Assert.Throws<ArgumentException>(() => new FeeArea(" "));
        Assert.Throws<ArgumentException>(() => new FeeArea("A", " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => EconomicGoal.Cover(Ratio.Of(101, 100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EconomicGoal.Cover(Ratio.Of(-1, 100)));
        Assert.Throws<ArgumentNullException>(() => new FeeAccountYear(null!, Kronor.Zero, default(FeeYear)));
    }

    [Fact]
    public void A_balance_beyond_the_range_overflows() =>
        Assert.Throws<OverflowException>(() => new FeeAccountYear(Own, Kronor.MaxValue, new(2024, Stage.Outcome, Kronor.OneOre, Kronor.Zero)));

    [Fact]
    public void Making_a_year_allocates_nothing()
    {
        var figures = new FeeYear(2024, Stage.Outcome, Kronor.Tkr(284_518), Kronor.Tkr(264_545));
        var closing = new FeeAccountYear(Own, Kronor.Tkr(-7_483), figures).Closing;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            closing += new FeeAccountYear(Own, closing, figures).Result;

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(Kronor.Tkr(12_490 + (1_000 * 19_973)), closing);
    }

    internal static Kronor Amount(ExplanationLine line) => Assert.IsType<ExplanationValue.Amount>(line.Value).Of;

    private static FeeAccountYear Year(FeeArea area, long opening, long revenue, long cost, Stage stage = Stage.Outcome) =>
        new(area, Kronor.FromOre(opening), new(2024, stage, Kronor.FromOre(revenue), Kronor.FromOre(cost)));

    private static bool Has(FeeAccountYear year, string code) => year.Findings().Any(found => found.Code == code);

    /// <summary>Its size is what the finding says, and the least amount has none: that is seen at once, not when somebody asks for the findings.</summary>
    [Fact]
    public void A_decision_has_a_size()
    {
        FeeYear Decided(Kronor amount) => new(2024, Stage.Outcome, Kronor.Zero, Kronor.Zero) { Decided = amount };

        Assert.Throws<OverflowException>(() => new FeeAccountYear(new("Uppdrag"), Kronor.Zero, Decided(Kronor.MinValue)));
        Assert.Equal(Kronor.MaxValue, new FeeAccountYear(new("Uppdrag"), Kronor.Zero, Decided(-Kronor.MaxValue)).Findings()[0].Amount);
    }
}
