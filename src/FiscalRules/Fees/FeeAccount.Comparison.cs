using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Fees;

/// <content>An account held against another.</content>
public sealed partial record FeeAccount
{
    /// <summary>What differs from an earlier account over the same years, such as last year's budget request: the closing balance of each year, and how much of it each year's figures brought.</summary>
    /// <remarks>The law doesn't move a balance, only what has to be done with it: for that, compare a year of the one with the same year of the other.</remarks>
    /// <param name="before">The earlier account.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect on a balance.</param>
    /// <exception cref="ArgumentNullException">The earlier account is null.</exception>
    /// <exception cref="ArgumentException">The accounts are of other years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(FeeAccount before, ComparisonOrder order = ComparisonOrder.InputFirst)
    {
        ArgumentNullException.ThrowIfNull(before);
        if (before.Years[0].Year != Years[0].Year || before.Years.Count != Years.Count)
        {
            throw new ArgumentException(
                Invariant($"Accounts of the same years are compared; this one goes from {Years[0].Year} to {Years[^1].Year}, the other from {before.Years[0].Year} to {before.Years[^1].Year}."), nameof(before));
        }

        return ComparisonPath.Compare(Compared(before), Compared(this), Steps().ToValueList(), static given => Balances(given.Area, given.Opening, given.Years).Select(static year => new ExactFigure(Invariant($"closing-{year.Year}"), year.Closing)).ToValueList(), order);
    }

    private static ComparedResult<Given> Compared(FeeAccount account) => new(
        new(Invariant($"{account.Area.Swedish} {account.Years[0].Year}–{account.Years[^1].Year}"), Invariant($"{account.Area.English} {account.Years[0].Year}–{account.Years[^1].Year}"), null, account.Years[0].Year, account.Years[0].Stage),
        account.Explain().Lines,
        account.Findings(),
        new(account.Area, account.Opening, account.Years.Select(static year => year.Figures).ToValueList()));

    /// <summary>The balance at the end of each year, without rounding.</summary>
    internal static IEnumerable<(FiscalYear Year, Unrounded Closing)> Balances(FeeAccount account) => Balances(account.Area, account.Opening, account.Years.Select(static year => year.Figures));

    private static IEnumerable<(FiscalYear Year, Unrounded Closing)> Balances(FeeArea area, Unrounded balance, IEnumerable<FeeYear> years)
    {
        foreach (var year in years)
        {
            balance += year.Revenue - FeeComparison.CostToCover(area, year.Cost) + year.Decided;
            yield return (year.Year, balance);
        }
    }

    private IEnumerable<ComparisonStep<Given>> Steps()
    {
        var balance = FeeLabels.Of(Area);
        yield return ComparisonStep<Given>.Input("opening", balance.Opening.Swedish, balance.Opening.English, Area.BalanceProvision, static (given, other) => given with { Opening = other.Opening });
        for (var i = 0; i < Years.Count; i++)
        {
            var (at, year) = (i, Years[i].Year);
            yield return Figure("revenue", FeeLabels.Revenue, static (mine, its) => mine.WithRevenue(its.Revenue));
            yield return Figure("cost", FeeLabels.Cost, static (mine, its) => new(mine.Year, mine.Stage, mine.Revenue, its.Cost) { Decided = mine.Decided });
            yield return Figure("decided", FeeLabels.Decided, static (_, its) => its);

            ComparisonStep<Given> Figure(string code, (string Swedish, string English) label, Func<FeeYear, FeeYear, FeeYear> take) => ComparisonStep<Given>.Input(
                Invariant($"{code}-{year}"),
                Invariant($"{label.Swedish} {year}"),
                Invariant($"{label.English} {year}"),
                FeeLaw.Division,
                (given, other) => given with { Years = given.Years.Select((one, index) => index == at ? take(one, other.Years[at]) : one).ToValueList() });
        }

        yield return ComparisonStep<Given>.Input("area", "Avgiftsområde och ekonomiskt mål", "Area and economic goal", FeeLaw.EconomicGoal, static (given, other) => given with { Area = other.Area });
    }

    /// <summary>What the balances follow from.</summary>
    private readonly record struct Given(FeeArea Area, Kronor Opening, ValueList<FeeYear> Years);
}
