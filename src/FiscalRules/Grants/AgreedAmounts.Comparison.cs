using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>The amounts of an agreement held against another's.</content>
public sealed partial record AgreedAmounts
{
    /// <summary>What differs from the amounts of an earlier agreement, and how much of it each pool, the rebates, each deduction and the roundings brought.</summary>
    /// <remarks>What is agreed is an input of the grant; the law has no part. Without roundings a fee in euro is exactly what its rate makes it.</remarks>
    /// <param name="before">The amounts of the earlier agreement.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(AgreedAmounts before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<AgreedAmounts, GrantAgreement, NoTerms> Compared { get; } = new()
    {
        Given = static amounts => (amounts.Agreement, default),
        When = static amounts => (amounts.Agreement.Year, Stage.Outcome),
        Exact = static (agreement, _) => Figures(agreement),
        Steps = static (steps, before, after) => steps
            .Each(
                after.Agreement.Pools.Concat(before.Agreement.Pools).DistinctBy(static pool => pool.Code, StringComparer.Ordinal),
                static pool => ("pool-" + pool.Code, pool.Swedish, pool.English, pool.Provision),
                static (pool, mine, its) => mine with { Pools = mine.Pools.Replaced(its.Pools, one => string.Equals(one.Code, pool.Code, StringComparison.Ordinal)) })
            .Input("rebates", "Statens andel av återbäringarna", "The state's share of the rebates", after.Agreement.Rebates.Provision, static (mine, its) => mine with { Rebates = its.Rebates })
            .Each(
                after.Agreement.Deductions.Concat(before.Agreement.Deductions).DistinctBy(static deduction => deduction.Code, StringComparer.Ordinal),
                static deduction => ("deduction-" + deduction.Code, deduction.Swedish, deduction.English, deduction.Provision),
                static (deduction, mine, its) => mine with { Deductions = mine.Deductions.Replaced(its.Deductions, one => string.Equals(one.Code, deduction.Code, StringComparison.Ordinal)) })
            .Rest(after.Agreement.Provision),
    };

    private static IEnumerable<ExactFigure> Figures(GrantAgreement agreement)
    {
        foreach (var pool in agreement.Pools)
        {
            yield return new("pool-" + pool.Code, pool.Agreed);
        }

        var rebates = agreement.Rebates is RebateRule.TopSliced sliced ? sliced.Forecast : Kronor.Zero;
        if (rebates != Kronor.Zero)
        {
            yield return new("rebates", rebates);
        }

        var total = agreement.Pools.Sum(static pool => pool.Agreed) - rebates;
        var deductions = agreement.Deductions.Aggregate(default(Unrounded), static (sum, deduction) => sum + DeductionSettlement.Exact(deduction.Amount, rate: null));
        yield return new("total", total);
        yield return new("deductions", deductions);
        yield return new("main-amount", total - deductions);
    }
}
