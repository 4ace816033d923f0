using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>An equalisation held against another.</content>
public readonly partial record struct IncomeEqualisation
{
    /// <summary>What differs from an earlier equalisation, and how much of it each base, each number of inhabitants, the guarantee, the rates and the rounding to whole kronor brought.</summary>
    /// <param name="before">The earlier one: another year, another municipality or region, or the same by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value, or one's terms have no rates of the other's county.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in IncomeEqualisation before, ComparisonOrder order = ComparisonOrder.InputFirst)
    {
        _ = Terms;
        return before._terms is null
            ? throw new ArgumentException("An equalisation is compared with one of somebody; the default value came.", nameof(before))
            : IncomeEqualisationComparison.Of(before, this, order);
    }
}
