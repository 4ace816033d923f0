using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <content>An action plan held against another.</content>
public sealed partial record ActionPlan
{
    /// <summary>What differs from an earlier plan of the same years, such as the one that was adopted: what of each deficit is missing when it is due, with the measures and without, and how much of it each year's result without the measures, the measures, the decisions and the law brought.</summary>
    /// <remarks>Nothing in it is rounded. The years with the measures and without stand in the two ledgers, <see cref="With"/> and <see cref="Without"/>, which are compared by themselves. On the way a decision of a longer time that the other law gives anyway is left out.</remarks>
    /// <param name="before">The earlier plan.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentException">The earlier one is of other years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(ActionPlan before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<
        ActionPlan,
        (RestorationGiven Without, ValueList<PlannedMeasure> Measures, ValueList<RegulationDecision> Regulations),
        BalanceTerms?> Compared { get; } = new()
    {
        Given = static plan => ((new(plan.Without.Given, plan.With.Opening, plan.With.Decisions, plan.With.Order), plan.Measures, plan.Regulations), plan._terms),
        When = static plan => (plan.With.Years[0].Year, plan.With.Years[0].Stage),
        Years = static plan => (plan.With.Years[0].Year, plan.With.Years[^1].Year),
        Name = static plan => (Invariant($"Åtgärdsplan {plan.With.Years[0].Year}–{plan.With.Years[^1].Year}"), Invariant($"Action plan {plan.With.Years[0].Year}–{plan.With.Years[^1].Year}")),
        Rules = RestorationComparison.Rules,
        Exact = static (given, terms) => Run(given.Without, given.Measures, given.Regulations, terms).Explain().Lines.Amounts(),
        Steps = static (steps, _, after) =>
        {
            var terms = after._terms ?? BalanceTerms.InForce.In(after.With.Years[^1].Year).Terms;
            return steps
                .Input("opening", "Underskott från tidigare år", "Deficits from before", terms.RestorationProvision, static (mine, its) => mine with { Without = mine.Without with { Opening = its.Without.Opening } })
                .Each(
                    Enumerable.Range(0, after.With.Years.Count),
                    at => (
                        Invariant($"without-measures-{after.With.Years[at].Year}"),
                        Invariant($"Balanskravsresultat utan åtgärder, och synnerliga skäl {after.With.Years[at].Year}"),
                        Invariant($"Balance result without the measures, and special reasons {after.With.Years[at].Year}"),
                        terms.StatementProvision),
                    static (at, mine, its) => mine with { Without = mine.Without with { Years = mine.Without.Years.ReplacedAt(its.Without.Years, at) } })
                .Input("measures", "Åtgärder", "Measures", terms.ActionPlanProvision ?? terms.RestorationProvision, static (mine, its) => mine with { Measures = its.Measures })
                .Input("decisions", "Beslut om tidigare underskott", "Decisions on earlier deficits", terms.RestorationProvision, static (mine, its) => mine with { Without = mine.Without with { Decisions = its.Without.Decisions } })
                .Input("order", "Vilket underskott som återställs först", "Which deficit is restored first", terms.RestorationProvision, static (mine, its) => mine with { Without = mine.Without with { Order = its.Without.Order } })
                .Term("years-to-restore", "Tid att återställa", "Time to restore", terms.RestorationProvision, static (_, its) => its)
                .Rest(terms.RestorationProvision);
        },
    };

    /// <summary>A plan from its years without the measures.</summary>
    private static ActionPlan Run(RestorationGiven without, ValueList<PlannedMeasure> measures, ValueList<RegulationDecision> regulations, BalanceTerms? terms)
    {
        var years = without.Years.Select(year => new RestorationYear(year.Year, year.Stage, year.BalanceResult + measures.Sum(measure => measure.Year == year.Year ? measure.Effect : Kronor.Zero))
        {
            SpecialReasons = year.SpecialReasons,
        });
        return new([.. years], measures, regulations, without.Opening, RestorationComparison.Effective(without.Decisions, without.Opening, terms), without.Order, terms);
    }
}
