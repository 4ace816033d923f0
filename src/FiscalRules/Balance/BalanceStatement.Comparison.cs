using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <content>A statement held against another.</content>
public readonly partial record struct BalanceStatement
{
    /// <summary>What differs from an earlier statement, and how much of it each line of the accounts and the law brought.</summary>
    /// <remarks>The statement is a sum, so that the order is of no effect but for lines that one of the laws doesn't know: they count for nothing under it, which a finding says.</remarks>
    /// <param name="before">The earlier statement: another year, another stage, other accounts, or the same accounts by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier statement is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This statement is the default value.</exception>
    public Comparison ComparedWith(in BalanceStatement before, ComparisonOrder order = ComparisonOrder.InputFirst)
    {
        _ = Terms;
        return before._terms is null
            ? throw new ArgumentException("A statement is compared with one of some year; the default value came.", nameof(before))
            : BalanceStatementComparison.Of(before, this, order);
    }
}
