using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <content>A year of an account held against another.</content>
public readonly partial record struct FeeAccountYear
{
    /// <summary>What differs from an earlier year of an account, and how much of it each figure, each limit of the law and the roundings brought.</summary>
    /// <param name="before">The earlier one: another year, a forecast of the same year, another area, or the same figures by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in FeeAccountYear before, ComparisonOrder order = ComparisonOrder.InputFirst)
    {
        _ = Area;
        if (before._area is null)
        {
            throw new ArgumentException("A year of an account is compared with one of some area; the default value came.", nameof(before));
        }

        return FeeComparison.Of(new(before._area, before.Opening, before.Figures, before._terms!), before, new(Area, Opening, Figures, _terms!), this, order);
    }
}
