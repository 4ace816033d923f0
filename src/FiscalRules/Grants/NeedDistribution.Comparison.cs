using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>A distribution held against another.</content>
public sealed partial record NeedDistribution
{
    /// <summary>What differs from an earlier distribution, region by region, and how much of it the pool, the price tags, the structures, the populations and the whole kronor brought.</summary>
    /// <remarks>The model is the same in every agreement, so that the law has no part. Where the regions aren't the same, structures and populations are changed together.</remarks>
    /// <param name="before">The earlier one.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(NeedDistribution before, ComparisonOrder order = ComparisonOrder.InputFirst) => NeedComparison.Kind.Compare(before, this, order);
}
