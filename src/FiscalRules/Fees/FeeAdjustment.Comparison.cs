using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <content>A revenue that reaches a target held against another.</content>
public sealed partial record FeeAdjustment
{
    /// <summary>What differs from an earlier one, and how much of the revenue that reaches the target the target, the account and the roundings brought.</summary>
    /// <remarks>The law doesn't move a balance; without roundings costs to cover are exact shares.</remarks>
    /// <param name="before">The earlier one: for another target, by another year, or from another account.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(FeeAdjustment before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<FeeAdjustment, (FeeAccount Account, FiscalYear From, FiscalYear By, Kronor Target), NoTerms> Compared { get; } = new()
    {
        Given = static adjustment => ((adjustment.Before, adjustment.From, adjustment.By, adjustment.Target), default),
        When = static adjustment => (adjustment.By, adjustment.Account[adjustment.By].Stage),
        Exact = static (given, _) => Figures(given.Account, given.From, given.By, given.Target),
        Steps = static (steps, _, _) => steps
            .Line("target", static (mine, its) => mine with { Target = its.Target })
            .Input("account", "Kontot och åren som ändras", "The account and the years that change", FeeLaw.Division, static (mine, its) => its with { Target = mine.Target })
            .Rest(FeeLaw.EconomicGoal),
    };

    private static IEnumerable<ExactFigure> Figures(FeeAccount account, FiscalYear from, FiscalYear by, Kronor target)
    {
        var (closing, revenue) = (FeeAccount.Balances(account).First(balance => balance.Year == by).Closing, account.Years.Sum(year => year.Year >= from && year.Year <= by ? year.Revenue : Kronor.Zero));
        yield return new("target", target);
        yield return new("closing-before", closing);
        yield return new("change", target - closing);
        yield return new("revenue-before", revenue);
        yield return new("revenue", revenue + (target - closing));
    }
}
