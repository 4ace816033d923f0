using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <content>A ledger held against another.</content>
public sealed partial record RestorationLedger
{
    /// <summary>The years as they were given.</summary>
    internal ValueList<RestorationYear> Given { get; }

    /// <summary>The terms that were given for every year, or null for those in force.</summary>
    internal BalanceTerms? Terms { get; }

    /// <summary>What differs from an earlier ledger of the same years, such as last year's plan or the same years by other terms: each year's column, and how much of it each year's result, each decision and the law brought.</summary>
    /// <remarks>Nothing in a ledger is rounded. On the way a decision of a longer time that the other law gives anyway is left out.</remarks>
    /// <param name="before">The earlier ledger.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentNullException">The earlier ledger is null.</exception>
    /// <exception cref="ArgumentException">The ledgers are of other years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(RestorationLedger before, ComparisonOrder order = ComparisonOrder.InputFirst) => RestorationComparison.Ledgers.Compare(before, this, order);
}
