using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>An outcome held against another.</content>
public readonly partial record struct CorridorOutcome
{
    /// <summary>What differs from an earlier outcome, and how much of it the cost, the agreed amount, the agreement's terms and the roundings brought.</summary>
    /// <remarks>The agreement is the law here: its width, share, measure and printed bounds. Bounds that are printed hold as they are, and aren't roundings.</remarks>
    /// <param name="before">The earlier one: a forecast, another cost, another year's agreement.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in CorridorOutcome before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<CorridorOutcome, CorridorGiven, CorridorTerms> Compared { get; } = new()
    {
        Given = static outcome => (new(outcome.Corridor.Agreed, outcome.Corridor.StateShare, outcome.Corridor.ForecastCost, outcome.Cost), outcome.Corridor.Terms),
        When = static outcome => (null, outcome.Stage),
        Rules = static terms => ComparisonSide.Terms(terms.Provision),
        Exact = CorridorComparison.Figures,
        Steps = static (steps, _, after) => CorridorComparison.Steps(steps, after.Corridor.Terms.Provision),
    };
}
