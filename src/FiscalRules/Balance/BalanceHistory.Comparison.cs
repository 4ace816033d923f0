using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <content>A history held against another.</content>
public sealed partial record BalanceHistory
{
    /// <summary>What differs from an earlier history of the same years, such as another plan or the same accounts by other terms: each year's balance result, reserves and what is left to restore, and how much of it each year's accounts, the choices and the law brought.</summary>
    /// <remarks>
    /// Without its roundings a history carries the exact shares of the limits from year to year. Where the amounts in all, times the denominators of the shares, are beyond what
    /// <see cref="Kronor"/> holds, it is run to the öre. Lines, stocks and decisions that a law doesn't know count for nothing under it, and facts that only one of the histories states count as the same in both.
    /// </remarks>
    /// <param name="before">The earlier history.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentNullException">The earlier history is null.</exception>
    /// <exception cref="ArgumentException">The histories are of other years, or a fact that the law of the one needs for the accounts of the other is stated by neither.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(BalanceHistory before, ComparisonOrder order = ComparisonOrder.InputFirst)
    {
        ArgumentNullException.ThrowIfNull(before);
        return before.Years[0].Year == Years[0].Year && before.Years.Count == Years.Count
            ? HistoryComparison.Of(before, this, order)
            : throw new ArgumentException(
                Invariant($"Histories of the same years are compared; this one goes from {Years[0].Year} to {Years[^1].Year}, the other from {before.Years[0].Year} to {before.Years[^1].Year}."), nameof(before));
    }
}
