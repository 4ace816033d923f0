using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>A corridor held against another.</content>
public sealed partial record Corridor
{
    /// <summary>What differs from an earlier corridor, and how much of its bounds each input, each term and the roundings brought.</summary>
    /// <param name="before">The earlier one: of another year, around another amount, or the same by the terms of another agreement.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(Corridor before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<Corridor, CorridorGiven, CorridorTerms> Compared { get; } = new()
    {
        Given = static corridor => (new(corridor.Agreed, corridor.StateShare, corridor.ForecastCost, default), corridor.Terms),
        When = static _ => (null, Stage.Outcome),
        Rules = static terms => ComparisonSide.Terms(terms.Provision),
        Exact = CorridorComparison.Bounds,
        Steps = static (steps, _, after) => CorridorComparison.Steps(steps, after.Terms.Provision),
    };
}
