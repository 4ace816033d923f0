using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>An adjustment held against another.</content>
public readonly partial record struct AdjustmentItem
{
    /// <summary>What differs from an earlier adjustment, and how much of it the appropriation, the net of grants and fees, the inhabitants and the roundings brought.</summary>
    /// <remarks>The law has no part: what it fixes is the appropriation.</remarks>
    /// <param name="before">The earlier one.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in AdjustmentItem before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<AdjustmentItem, (Kronor Appropriation, Kronor Net, long Inhabitants), NoTerms> Compared { get; } = new()
    {
        Given = static item => ((item.Appropriation, item.Net, item.Inhabitants), default),
        When = static _ => (null, Stage.Outcome),
        Exact = static (given, _) =>
        [
            new("appropriation", given.Appropriation),
            new("net", given.Net),
            new("total", given.Appropriation - given.Net),
            new("per-inhabitant", (Unrounded)(given.Appropriation - given.Net) * Ratio.Of(1, given.Inhabitants)),
        ],
        Steps = static (steps, _, _) => steps
            .Line("appropriation", static (mine, its) => mine with { Appropriation = its.Appropriation })
            .Line("net", static (mine, its) => mine with { Net = its.Net })
            .Input("inhabitants", "Landets invånare", "The country's inhabitants", EqualisationLaw.Population, static (mine, its) => mine with { Inhabitants = its.Inhabitants })
            .Rest(EqualisationLaw.AdjustmentGrant),
    };
}
