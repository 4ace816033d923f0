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
    public Comparison ComparedWith(FeeAccount before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    /// <summary>The balance at the end of each year, without rounding.</summary>
    internal static IEnumerable<(FiscalYear Year, Unrounded Closing)> Balances(FeeAccount account) => Balances(account.Area, account.Opening, account.Years.Select(static year => year.Figures));

    private static ComparedKind<FeeAccount, (FeeArea Area, Kronor Opening, ValueList<FeeYear> Years), NoTerms> Compared { get; } = new()
    {
        Given = static account => ((account.Area, account.Opening, account.Years.Select(static year => year.Figures).ToValueList()), default),
        When = static account => (account.Years[0].Year, account.Years[0].Stage),
        Years = static account => (account.Years[0].Year, account.Years[^1].Year),
        Name = static account => (Invariant($"{account.Area.Swedish} {account.Years[0].Year}–{account.Years[^1].Year}"), Invariant($"{account.Area.English} {account.Years[0].Year}–{account.Years[^1].Year}")),
        Exact = static (given, _) => Balances(given.Area, given.Opening, given.Years).Select(static year => new ExactFigure(Invariant($"closing-{year.Year}"), year.Closing)),
        Steps = static (steps, _, after) =>
        {
            var opening = FeeLabels.Of(after.Area).Opening;
            steps.Input("opening", opening.Swedish, opening.English, after.Area.BalanceProvision, static (mine, its) => mine with { Opening = its.Opening });
            for (var i = 0; i < after.Years.Count; i++)
            {
                var (at, year) = (i, after.Years[i].Year);
                Figure("revenue", FeeLabels.Revenue, static (mine, its) => mine.WithRevenue(its.Revenue));
                Figure("cost", FeeLabels.Cost, static (mine, its) => new(mine.Year, mine.Stage, mine.Revenue, its.Cost) { Decided = mine.Decided });
                Figure("decided", FeeLabels.Decided, static (_, its) => its);

                void Figure(string code, (string Swedish, string English) label, Func<FeeYear, FeeYear, FeeYear> take) => steps.Input(
                    Invariant($"{code}-{year}"),
                    Invariant($"{label.Swedish} {year}"),
                    Invariant($"{label.English} {year}"),
                    FeeLaw.Division,
                    (mine, its) => mine with { Years = mine.Years.Select((one, index) => index == at ? take(one, its.Years[at]) : one).ToValueList() });
            }

            return steps.Input("area", "Avgiftsområde och ekonomiskt mål", "Area and economic goal", FeeLaw.EconomicGoal, static (mine, its) => mine with { Area = its.Area }).Rest(FeeLaw.Division);
        },
    };

    private static IEnumerable<(FiscalYear Year, Unrounded Closing)> Balances(FeeArea area, Unrounded balance, IEnumerable<FeeYear> years)
    {
        foreach (var year in years)
        {
            balance += year.Revenue - FeeAccountYear.CostExactly(area, year.Cost) + year.Decided;
            yield return (year.Year, balance);
        }
    }
}
