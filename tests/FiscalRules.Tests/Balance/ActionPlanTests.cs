using System.Numerics;
using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using static FiscalRules.Tests.Balance.Explained;

namespace FiscalRules.Tests.Balance;

/// <summary>A plan with its measures and without: what is restored in time, and what is missing at each deadline.</summary>
public sealed class ActionPlanTests
{
    private static readonly RestorationYear[] Years = [Year(2023, -10), Year(2024, 4), Year(2025, 0), Year(2026, 6)];

    [Fact]
    public void The_years_without_the_measures_are_worse_by_their_effects_and_nothing_else() => Holds.ForAll(Planned(), plan =>
    {
        var (history, measures) = plan;
        var computed = Plan(history, measures);
        Assert.Equal(history.Ledger(), computed.With);
        Assert.Equal(Without(history, measures).Ledger(), computed.Without);
        Assert.Equal(measures, computed.Measures);
    });

    /// <summary>Decisions not to restore among them; a longer time has a test of its own.</summary>
    [Fact]
    public void Each_deficit_is_missing_what_the_naive_ledger_has_left_of_it_at_its_deadline() => Holds.ForAll(Planned(), plan =>
    {
        var (history, measures) = plan;
        history = history with { Decisions = history.Decisions.Where(decision => decision is RestorationDecision.NotToRestore).ToValueList() };
        var computed = Plan(history, measures);
        var (with, without) = (NaiveLedger.Of(history), NaiveLedger.Of(Without(history, measures)));
        Assert.Equal(Origins(history, with).Union(Origins(history, without)).Order(), computed.Vintages.Select(vintage => vintage.Origin.Number));
        Assert.All(computed.Vintages, vintage =>
        {
            Assert.Equal(history.Opening.FirstOrDefault(opened => opened.Origin == vintage.Origin)?.Deadline.Number ?? NaiveLedger.LawsDeadline(vintage.Origin.Number), vintage.Deadline.Number);
            Assert.Equal(Left(with, vintage), vintage.Missing?.Ore);
            Assert.Equal(Left(without, vintage), vintage.MissingWithout?.Ore);
            Assert.Equal((vintage.Missing is null ? null : vintage.Missing == Kronor.Zero, vintage.MissingWithout is null ? (bool?)null : vintage.MissingWithout == Kronor.Zero), (vintage.IsInTime, vintage.IsInTimeWithout));
        });
    });

    [Theory]
    [InlineData(6, 0, 0)]
    [InlineData(5, 1, 0)]
    [InlineData(7, 0, 0)]
    [InlineData(0, 6, 0)]
    public void A_deficit_is_in_time_where_nothing_of_it_is_left_when_its_last_year_ends(int last, int missing, int effect)
    {
        var plan = new ActionPlan([.. Years[..3], Year(2026, last)], [new("Nothing", 2026, Kronor.Of(effect))]);

        Assert.Equal(new PlannedRestoration(2023, 2026, Kronor.Of(missing), Kronor.Of(missing)), Assert.Single(plan.Vintages));
        Assert.Equal(missing == 0, plan.Vintages[0].IsInTime);
    }

    [Fact]
    public void A_plan_that_ends_before_a_deadline_does_not_say_whether_it_is_kept()
    {
        var before = Assert.Single(new ActionPlan(Years.AsSpan(0, 3), []).Vintages);
        var at = Assert.Single(new ActionPlan(Years, []).Vintages);

        Assert.Equal((null, null, null, null), (before.Missing, before.MissingWithout, before.IsInTime, before.IsInTimeWithout));
        Assert.Equal((Kronor.Zero, true), (at.Missing!.Value, at.IsInTime!.Value));
        Assert.Empty(new ActionPlan(Years.AsSpan(0, 3), []).Explain().Lines);
    }

    [Theory]
    [InlineData(2022, 2025)]
    [InlineData(2021, 2024)]
    [InlineData(2020, 2023)]
    public void An_opening_deficit_that_is_overdue_is_missing_when_the_first_year_ends(int origin, int deadline)
    {
        var vintage = Assert.Single(new ActionPlan([Year(2025, 4), Year(2026, 9)], [new("Save", 2025, Kronor.Of(1))], opening: [new(origin, Kronor.Of(10))]).Vintages);

        Assert.Equal(new PlannedRestoration(origin, deadline, Kronor.Of(6), Kronor.Of(7)), vintage);
    }

    [Fact]
    public void A_measure_may_cost_before_it_pays_and_several_in_one_year_add_up()
    {
        var plan = new ActionPlan(Years, [new("Rebuild", 2024, Kronor.Of(-2)), new("Save", 2026, Kronor.Of(1)), new("Sell", 2026, Kronor.Of(3))]);

        Assert.Equal([-10, 6, 0, 2], plan.Without.Years.Select(year => (int)(year.BalanceResult.Ore / 100)));
        Assert.Equal((Kronor.Zero, Kronor.Of(2)), (plan.Vintages[0].Missing!.Value, plan.Vintages[0].MissingWithout!.Value));
    }

    [Fact]
    public void A_deficit_that_only_the_plan_without_its_measures_has_is_listed_and_asks_for_no_decision()
    {
        var plan = new ActionPlan([Year(2020, 1), Year(2021, 0), Year(2022, 0), Year(2023, 0)], [new("Save", 2020, Kronor.Of(3))]);

        Assert.Equal(new PlannedRestoration(2020, 2023, Kronor.Zero, Kronor.Of(2)), Assert.Single(plan.Vintages));
        Assert.Empty(plan.Findings());
    }

    /// <summary>A longer time counts only where something is left to restore. Here the measures have restored it all before, so that it counts without them alone.</summary>
    [Fact]
    public void Without_the_measures_a_deficit_is_held_to_the_deadline_it_then_has()
    {
        var plan = new ActionPlan(
            [Year(2020, -5), Year(2021, 5), Year(2022, 0), Year(2023, 0), Year(2024, 5), Year(2025, 0)],
            [new("Save", 2021, Kronor.Of(5))],
            decisions: [new RestorationDecision.LongerTime(2020, 2022, 2025)]);

        Assert.Equal(Kronor.Zero, plan.Without.Years.Sum(year => year.Overdue));
        Assert.True(Assert.Single(plan.Vintages).IsInTimeWithout);
    }

    [Fact]
    public void The_explanation_has_each_deficit_with_what_is_missing_both_ways() => Holds.ForAll(Planned(), plan =>
    {
        var computed = Plan(plan.History, plan.Measures);
        var explained = computed.Explain();
        Assert.Equal(
            computed.Vintages.Count(vintage => vintage.Missing is not null) + computed.Vintages.Count(vintage => vintage.MissingWithout is not null),
            explained.Lines.Count);
        foreach (var vintage in computed.Vintages.Where(vintage => vintage.Missing is not null))
        {
            Assert.Equal(vintage.Missing, Amount(explained[$"missing-{vintage.Origin}"]));
        }

        foreach (var vintage in computed.Vintages.Where(vintage => vintage.MissingWithout is not null))
        {
            Assert.Equal(vintage.MissingWithout, Amount(explained[$"missing-without-{vintage.Origin}"]));
        }
    });

    [Fact]
    public void It_is_one_line_of_text() =>
        Assert.Equal("Åtgärdsplan 2023–2026: kvar 0,00 kr, utan åtgärder 2,00 kr", new ActionPlan(Years, [new("Save", 2026, Kronor.Of(2))]).ToString());

    internal static RestorationYear Year(int year, int result, Stage stage = Stage.Outcome) => new(year, stage, Kronor.Of(result));

    internal static FsCheck.Gen<(History History, ValueList<PlannedMeasure> Measures)> Planned() =>
        from history in AnyBalance.Histories.Generator
        from measures in AnyReserves.Measures(history)
        select (history, measures.ToValueList());

    internal static ActionPlan Plan(History history, ValueList<PlannedMeasure> measures, ValueList<RegulationDecision>? regulations = null) =>
        new(history.Years.AsSpan(), measures, regulations, history.Opening, history.Decisions, history.Order);

    private static History Without(History history, ValueList<PlannedMeasure> measures)
    {
        for (var i = 0; i < history.Years.Count; i++)
            history = history.WithResult(i, history.Years[i].BalanceResult - measures.Where(measure => measure.Year == history.Years[i].Year).Sum(measure => measure.Effect));
        return history;
    }

    private static IEnumerable<int> Origins(History history, List<NaiveYear> years) =>
        history.Opening.Select(vintage => vintage.Origin.Number).Union(years.SelectMany(year => year.Debts).Where(debt => debt.Left > 0).Select(debt => debt.Origin));

    private static BigInteger? Left(List<NaiveYear> years, PlannedRestoration vintage)
    {
        var at = years.FindIndex(year => year.Year >= vintage.Deadline.Number);
        var left = years[at < 0 ? ^1 : at].Debts.Where(debt => debt.Origin == vintage.Origin.Number).Aggregate(BigInteger.Zero, (left, debt) => left + debt.Left);
        return at < 0 && left > 0 ? null : left;
    }
}
