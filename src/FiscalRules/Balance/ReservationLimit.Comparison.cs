using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <content>A limit held against another.</content>
public readonly partial record struct ReservationLimit
{
    /// <summary>What differs from an earlier limit, and how much of it each input, each rule and the roundings brought: the rules of the result reserve against those of the equalisation reserve on the same accounts, say.</summary>
    /// <remarks>Taxes and equity that only one of them states, since the other's law has no reserve, count as the same in both.</remarks>
    /// <param name="before">The earlier limit: another year, other accounts, or the same accounts by other terms. One whose law has no reserve allows nothing.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier limit is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This limit is the default value.</exception>
    public Comparison ComparedWith(in ReservationLimit before, ComparisonOrder order = ComparisonOrder.InputFirst)
    {
        _ = Statement.Terms;
        return before.Statement == default
            ? throw new ArgumentException("A limit is compared with one of some year; the default value came.", nameof(before))
            : ReservationLimitComparison.Of(before, this, order);
    }
}
