using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Tests.Cases;

/// <summary>Region Västerbotten from the end of 2025: the least plan with its certificates, the plan's margins, and how much of it can fail.</summary>
public sealed class LeastPlanCaseTests
{
    private static readonly PublishedCase Region = PublishedCase.Named("vasterbotten-least-plan");
    private static readonly PublishedCase Published = PublishedCase.Named("vasterbotten-restoration");

    private static readonly RestorationYear[] Planned = [.. Region.Years.Select((year, index) => new RestorationYear(year, Region.Stages[index], Region.Fact("Planerat balanskravsresultat", index)))];

    /// <summary>What is left when 2025 ends, as the published years leave it.</summary>
    private static readonly ValueList<DeficitVintage> Left = new RestorationLedger([.. Published.Years.Take(3).Select((year, index) =>
        new RestorationYear(year, Published.Stages[index], Published.Fact("Årets balanskravsresultat enligt balanskravsutredningen", index))
        {
            SpecialReasons = Published.Fact("+ Synnerliga skäl att inte återställa", index),
        })]).Years[^1].Vintages;

    private static readonly LeastPlan Plan = new(2026, Left);

    [Fact]
    public void What_is_left_is_due_in_the_years_of_the_plan() =>
        Assert.Equal(
            Region.Years.Select((year, index) => (year, Region.Fact("Kvar att återställa, efter frist", index))),
            Left.Select(vintage => (vintage.Deadline.Number, vintage.Left)));

    [Fact]
    public void The_least_by_each_deadline_is_239_432_and_859() =>
        Assert.Equal(
            Region.Years.Zip(Region.Expected["cumulative"].Select(Region.Amount)),
            Plan.Cumulative.Select(least => (least.Deadline.Number, least.Amount)));

    [Fact]
    public void The_least_equal_result_is_286_333_333_34_a_year_and_2028_binds()
    {
        Assert.Equal(Kronor.Of(286_333_333.34m), Plan.EqualYearly.Amount);
        Assert.Equal([2028], Plan.EqualYearly.OneOreLess!.Years.Where(year => year.Overdue.IsPositive).Select(year => year.Year.Number));
        Assert.Equal("2026–2028: minst 286 333 333,34 kr varje år", Plan.ToString().Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData(286_000, false)]
    [InlineData(286_300, false)]
    [InlineData(286_400, true)]
    [InlineData(287_000, true)]
    public void A_figure_rounded_down_does_not_suffice_and_one_rounded_up_does(int tkr, bool suffices) =>
        Assert.Equal(suffices, new RestorationLedger([.. Region.Years.Select(year => new RestorationYear(year, Stage.Plan, Kronor.Tkr(tkr)))], Left).Years.All(year => year.Overdue == Kronor.Zero));

    [Fact]
    public void It_is_shown_rounded_up()
    {
        Assert.Equal(Kronor.Mkr(287), Plan.EqualYearly.RoundedUp(AmountUnit.Mkr));
        Assert.Equal(Kronor.Mkr(286.4m), Plan.EqualYearly.RoundedUp(AmountUnit.Mkr.WithDecimals(1)));
        Assert.Equal(Plan.EqualYearly.Amount, Plan.EqualYearly.RoundedUp(AmountUnit.KronorAndOre));
        Assert.Contains("286 333 333,34", Plan.ToTable().ToText().Replace('\u00A0', ' '));
    }

    [Fact]
    public void The_plans_margins_are_1_129_and_98() =>
        Assert.Equal(Region.Expected["margin"].Select(Region.Amount), Plan.Margins(Planned).Select(margin => margin.Margin));

    [Fact]
    public void In_2028_298_are_left_to_earn_after_240_and_321()
    {
        var least = Plan.InYear(2028, Planned.AsSpan(0, 2))!;

        Assert.Equal(Kronor.Mkr(298), least.Amount);
        Assert.Equal(Kronor.OneOre, least.OneOreLess![2028].Overdue);
        Assert.Null(Plan.InYear(2028, new RestorationYear(2026, Stage.Plan, Kronor.Mkr(238)), new RestorationYear(2027, Stage.Plan, Kronor.Mkr(900))));
    }

    [Fact]
    public void Without_measures_of_50_and_45_nothing_is_missing_and_3_lapse()
    {
        var measures = Region.Years.Select((year, index) => new PlannedMeasure("Åtgärd", year, Region.Fact("Åtgärder som inte genomförs", index))).Where(measure => measure.Effect.IsPositive);
        var plan = new ActionPlan(Planned, [.. measures], Left.Select(vintage => new RegulationDecision(vintage.Origin, 2026)).ToValueList(), Left);

        Assert.Equal(Region.Expected["missing-without"].Select(figure => (Kronor?)Region.Amount(figure)), plan.Vintages.Select(vintage => vintage.MissingWithout));
        Assert.All(plan.Vintages, vintage => Assert.True(vintage.IsInTime!.Value && vintage.IsInTimeWithout!.Value));
        Assert.Equal(Region.Expected["lapsed-without"].Select(Region.Amount), plan.Without.Years.Select(year => year.Lapsed));
        Assert.DoesNotContain(plan.Findings(), found => found.Severity != Severity.Note);
    }

    [Fact]
    public void Each_figure_rests_on_the_act() =>
        Assert.All(Plan.Explain().Lines, line => Assert.Equal(Region.Provisions[0], line.Provision.Swedish));
}
