using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using static FiscalRules.Tests.Balance.ActionPlanTests;

namespace FiscalRules.Tests.Balance;

/// <summary>Which decisions a plan needs and when, and what a plan refuses.</summary>
public sealed class ActionPlanDecisionTests
{
    private static readonly RestorationYear[] Years = [Year(2023, -10), Year(2024, 4), Year(2025, 0), Year(2026, 6)];

    public static TheoryData<Stage> Expected => [.. Enum.GetValues<Stage>().Where(stage => stage != Stage.Outcome)];

    [Theory]
    [InlineData(2005, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2004:775")]
    [InlineData(2012, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2004:775")]
    [InlineData(2013, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2017, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2018, "11 kap. 12 § andra stycket kommunallagen (2017:725)")]
    [InlineData(2025, "11 kap. 12 § andra stycket kommunallagen (2017:725)")]
    public void A_deficit_without_a_decision_on_its_regulation_asks_for_a_plan(int year, string provision)
    {
        var finding = Assert.Single(new ActionPlan([Year(year, -10)], []).Findings());

        Assert.Equal(("balance.action-plan-missing", Severity.Duty, provision), (finding.Code, finding.Severity, finding.Provision.Swedish));
        Assert.Equal(((FiscalYear?)year, (Kronor?)Kronor.Of(10), Stage.Outcome), (finding.Year, finding.Amount, finding.Stage));
        Assert.Equal($"En åtgärdsplan för hur underskottet {year} ska regleras är inte antagen; beslutet ska fattas senast i budgeten för {year + 3}.", finding.Swedish);
        Assert.Equal($"No action plan is adopted for how the deficit of {year} is to be regulated; the decision is to come at the latest in the budget of {year + 3}.", finding.English);
    }

    /// <summary>The act of 1997 asked for a decision in time, and knew no action plan (8 kap. 5 § kommunallagen i lydelse enligt 1997:615; the plan came with 2004:775).</summary>
    [Theory]
    [InlineData(2000)]
    [InlineData(2004)]
    public void Before_2005_no_act_asks_for_an_action_plan(int year) =>
        Assert.DoesNotContain(new ActionPlan([Year(year, -10)], []).Findings(), found => found.Swedish.Contains("åtgärdsplan", StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData(2000, 2002, false)]
    [InlineData(2000, 2003, true)]
    [InlineData(2004, 2006, false)]
    [InlineData(2004, 2007, true)]
    [InlineData(2005, 2008, false)]
    [InlineData(2005, 2009, true)]
    [InlineData(2023, 2024, false)]
    [InlineData(2023, 2026, false)]
    [InlineData(2023, 2027, true)]
    public void The_decision_comes_at_the_latest_in_the_budget_of_the_last_year(int origin, int budget, bool late)
    {
        var findings = new ActionPlan([Year(origin, -10)], [], [new(origin, budget)]).Findings();

        Assert.Equal(late ? ["balance.regulation-decided-late"] : [], findings.Select(found => found.Code));
    }

    [Theory]
    [InlineData(2004, 2007, "8 kap. 5 § kommunallagen (1991:900) i lydelse enligt 1997:615")]
    [InlineData(2012, 2016, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2004:775")]
    [InlineData(2017, 2021, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2018, 2022, "11 kap. 12 § tredje stycket kommunallagen (2017:725)")]
    public void A_decision_that_came_later_is_a_breach_of_its_years_act(int origin, int budget, string provision)
    {
        var finding = Assert.Single(new ActionPlan([Year(origin, -10)], [], [new(origin, budget)]).Findings());

        Assert.Equal((Severity.Breach, provision, (FiscalYear?)origin, (Kronor?)Kronor.Of(10)), (finding.Severity, finding.Provision.Swedish, finding.Year, finding.Amount));
        Assert.Equal($"Regleringen av underskottet {origin} beslutades i budgeten för {budget}, senare än i budgeten för {budget - 1}.", finding.Swedish);
        Assert.Equal($"The regulation of the deficit of {origin} was decided in the budget of {budget}, later than in that of {budget - 1}.", finding.English);
    }

    [Fact]
    public void A_longer_time_does_not_move_the_last_budget_to_decide_in() =>
        Assert.Contains(
            new ActionPlan(Years, [], [new(2023, 2027)], decisions: [new RestorationDecision.LongerTime(2023, 2024, 2030)]).Findings(),
            found => found.Code == BalanceFindings.RegulationDecidedLate);

    [Theory]
    [MemberData(nameof(Expected))]
    public void On_what_is_only_expected_a_plan_would_be_needed_and_a_decision_would_be_late(Stage stage)
    {
        var missing = Assert.Single(new ActionPlan([Year(2025, -10, stage)], []).Findings());
        var late = Assert.Single(new ActionPlan([Year(2025, -10, stage)], [], [new(2025, 2029)]).Findings());

        Assert.All([missing, late], finding =>
        {
            Assert.Equal(stage, finding.Stage);
            Assert.Contains("skulle", finding.Swedish);
            Assert.Contains("would", finding.English);
        });
    }

    [Fact]
    public void A_deficit_that_a_plan_opens_with_is_an_outcome_whatever_the_years_are()
    {
        var finding = Assert.Single(new ActionPlan([Year(2024, 3, Stage.Plan)], [], opening: [new(2023, Kronor.Of(5))]).Findings());

        Assert.Equal((BalanceFindings.ActionPlanMissing, Stage.Outcome, (FiscalYear?)2023, (Kronor?)Kronor.Of(5)), (finding.Code, finding.Stage, finding.Year, finding.Amount));
    }

    [Fact]
    public void A_deficit_that_is_excused_whole_in_its_own_year_asks_for_no_plan() =>
        Assert.Empty(new ActionPlan([Year(2023, -10) with { SpecialReasons = Kronor.Of(10) }], []).Findings());

    [Fact]
    public void Each_deficit_has_its_own_decision() =>
        Assert.Equal(
            [(BalanceFindings.ActionPlanMissing, (FiscalYear?)2023), (BalanceFindings.RegulationDecidedLate, (FiscalYear?)2024)],
            new ActionPlan([Year(2022, -1), Year(2023, -2), Year(2024, -3)], [], [new(2024, 2028), new(2022, 2025)]).Findings().Select(found => (found.Code, found.Year)));

    [Fact]
    public void The_findings_are_those_of_the_ledger_with_the_measures_and_of_the_decisions() => Holds.ForAll(Planned(), plan =>
    {
        var computed = Plan(plan.History, plan.Measures);
        var ledger = plan.History.Ledger();
        Assert.Equal(ledger.Findings(), computed.Findings().Take(ledger.Findings().Count));
        Assert.Equal(
            ledger.Vintages.Where(vintage => vintage.Origin >= 2005 && !IsExcused(ledger, vintage.Origin)).Select(vintage => ((FiscalYear?)vintage.Origin, (Kronor?)vintage.Left)),
            computed.Findings().Skip(ledger.Findings().Count).Select(found => (found.Year, found.Amount)));
    });

    /// <summary>Nothing is left of it and no surplus restored any: then it was decided never to restore it.</summary>
    private static bool IsExcused(RestorationLedger ledger, FiscalYear origin) =>
        ledger.Years[^1].Vintages.All(vintage => vintage.Origin != origin) && !ledger.Years.SelectMany(year => year.Restorations).Any(restoration => restoration.Origin == origin);

    [Fact]
    public void A_deficit_that_is_wholly_excused_later_needs_no_plan_as_one_excused_at_once_needs_none()
    {
        ActionPlan Plan(long atOnce, params ValueList<RestorationDecision> later) => new(
            [new RestorationYear(2024, Stage.Outcome, Kronor.Of(-10)) { SpecialReasons = Kronor.Of(atOnce) }, new(2025, Stage.Outcome, Kronor.Zero)], [], decisions: later);

        Assert.Empty(Plan(10).Findings());
        Assert.Empty(Plan(0, [new RestorationDecision.NotToRestore(2024, 2025, Kronor.Of(10))]).Findings());
        Assert.Equal([BalanceFindings.ActionPlanMissing], Plan(0, [new RestorationDecision.NotToRestore(2024, 2025, Kronor.Of(9))]).Findings().Select(found => found.Code));
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2027)]
    public void A_measure_is_in_a_year_of_the_plan(int year)
    {
        var refused = Assert.Throws<ArgumentException>(() => new ActionPlan(Years, [new("Save", year, Kronor.Of(1))]));

        Assert.Equal("measures", refused.ParamName);
        Assert.Contains($"'Save' is in {year}", refused.Message);
    }

    [Fact]
    public void There_is_one_decision_on_regulation_for_each_deficit() =>
        Assert.Equal("regulations", Assert.Throws<ArgumentException>(() => new ActionPlan(Years, [], [new(2023, 2024), new(2023, 2025)])).ParamName);

    [Fact]
    public void A_list_of_measures_is_needed_and_a_measure_has_a_name()
    {
        Assert.Equal("measures", Assert.Throws<ArgumentNullException>(() => new ActionPlan(Years, null!)).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new ActionPlan([], [])).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => new PlannedMeasure(null!, 2023, default)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => new PlannedMeasure(" ", 2023, default)).ParamName);
    }

    /// <summary>A budget of the deficit's own year or earlier was adopted before there was a deficit to regulate.</summary>
    [Theory]
    [InlineData(2022)]
    [InlineData(2010)]
    public void A_decision_on_regulation_is_not_older_than_the_deficit(int budget) =>
        Assert.ThrowsAny<ArgumentException>(() => new ActionPlan(Years, [], [new RegulationDecision(2023, budget)]));

    /// <summary>A decision on a year that has no deficit is most likely on the wrong year: it isn't to vanish without a word.</summary>
    [Fact]
    public void A_decision_on_regulation_of_no_deficit_is_refused_or_found()
    {
        ValueList<Finding> findings = [];
        var refused = Record.Exception(() => findings = new ActionPlan(Years, [], [new(2023, 2024), new(2024, 2025)]).Findings());

        Assert.True(refused is ArgumentException || findings.Any(found => found.Code == BalanceFindings.RegulationWithoutDeficit && found.Year == 2024), "the decision on 2024 is neither refused nor found");
    }
}
