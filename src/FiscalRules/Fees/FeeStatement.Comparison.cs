using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Fees;

/// <content>A statement held against another.</content>
public sealed partial record FeeStatement
{
    /// <summary>What differs from an earlier statement of the same years, such as last year's budget request: the balances of all areas together, and how much of it each area and the roundings brought.</summary>
    /// <remarks>What each area's years brought stands in its account, which is compared by itself. The law doesn't move a balance; without roundings costs to cover are exact shares.</remarks>
    /// <param name="before">The earlier statement.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect on a balance.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentException">The earlier one is of other years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(FeeStatement before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<FeeStatement, ValueList<FeeAccount>, NoTerms> Compared { get; } = new()
    {
        Given = static statement => (statement.Accounts, default),
        When = static statement => (statement.Years[0].Year, statement.Years[0].Stage),
        Years = static statement => (statement.Years[0].Year, statement.Years[^1].Year),
        Name = static statement => (Invariant($"Avgiftsbelagd verksamhet {statement.Years[0].Year}–{statement.Years[^1].Year}"), Invariant($"Fee-financed activity {statement.Years[0].Year}–{statement.Years[^1].Year}")),
        Exact = static (accounts, _) => accounts
            .SelectMany(FeeAccount.Balances)
            .GroupBy(static balance => balance.Year, static balance => balance.Closing)
            .Select(static year => new ExactFigure(Invariant($"total-{year.Key}"), year.Aggregate(static (sum, closing) => sum + closing))),
        Steps = static (steps, before, after) => steps
            .Each(
                ComparedItems.NamesOf(after.Accounts, before.Accounts, static account => account.Area.Swedish),
                name => ($"account-{name}", name, after.Accounts.Concat(before.Accounts).First(account => IsOf(account, name)).Area.English, FeeLaw.Division),
                static (name, mine, its) => mine.Replaced(its, account => IsOf(account, name)))
            .Rest(FeeLaw.Division),
    };

    private static bool IsOf(FeeAccount account, string area) => string.Equals(account.Area.Swedish, area, StringComparison.Ordinal);
}
