using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <content>A least plan held against another.</content>
public sealed partial record LeastPlan
{
    /// <summary>What differs from an earlier least plan, such as last year's: the least results by each deadline and every year, and how much of it each deficit and the first year brought.</summary>
    /// <remarks>When a deficit is due is stated with the deficit, so that the law has no part. The results by a deadline are sums; the one that is the same every year is rounded up to the öre.</remarks>
    /// <param name="before">The earlier one: of another year, or of other deficits.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(LeastPlan before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<LeastPlan, (FiscalYear First, ValueList<DeficitVintage> Outstanding), BalanceTerms?> Compared { get; } = new()
    {
        Given = static plan => ((plan.First, plan.Outstanding), plan._terms),
        When = static plan => (plan.First, Stage.Plan),
        Name = static plan => (Invariant($"Minsta resultat som återställer i tid {plan.First}–{plan.Last}"), Invariant($"The least results that restore in time {plan.First}–{plan.Last}")),
        Rules = RestorationComparison.Rules,
        Exact = static (given, _) => Figures(given.First, given.Outstanding),
        Steps = static (steps, before, after) =>
        {
            var law = (after._terms ?? BalanceTerms.InForce.In(after.First).Terms).RestorationProvision;
            return steps
                .Each(
                    after.Outstanding.Concat(before.Outstanding).Select(static vintage => vintage.Origin).Distinct(),
                    origin => (Invariant($"deficit-{origin}"), Invariant($"Underskottet {origin}"), Invariant($"The deficit of {origin}"), law),
                    static (origin, mine, its) => mine with { Outstanding = mine.Outstanding.Replaced(its.Outstanding, vintage => vintage.Origin == origin) })
                .Input("first", "Första året", "First year", law, static (mine, its) => mine with { First = its.First })
                .Rest(law);
        },
    };

    private static IEnumerable<ExactFigure> Figures(FiscalYear first, ValueList<DeficitVintage> outstanding)
    {
        var (sum, equal) = (default(Unrounded), default(Unrounded));
        foreach (var due in outstanding.GroupBy(vintage => vintage.Deadline < first ? first : vintage.Deadline).OrderBy(static due => due.Key))
        {
            sum += due.Sum(static vintage => vintage.Left);
            var each = sum * Ratio.Of(1, due.Key - first + 1);
            equal = each > equal ? each : equal;
            yield return new(Invariant($"by-{due.Key}"), sum);
        }

        yield return new("equal-yearly", equal);
    }
}
