using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Fees;

/// <summary>The revenue that brings an account's balance to a target by a year (<c>avgiftsuttag som når ett mål</c>), with the proof that one öre less doesn't.</summary>
/// <remarks>Solved backwards and then computed forwards: <see cref="Account"/> reaches the target to the öre, and <see cref="OneOreLess"/> misses it by one.</remarks>
public sealed partial record FeeAdjustment : IFindings, IExplained
{
    internal FeeAdjustment(FeeAccount before, Kronor target, FiscalYear from, FiscalYear by)
    {
        var last = before.Find(by) ?? throw before.Missing(by, nameof(by));
        if (before.Find(from) is null)
        {
            throw before.Missing(from, nameof(from));
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, by);
        (Before, Target, From, By) = (before, target, from, by);
        var years = before.Years.Where(year => year.Year >= from && year.Year <= by).ToArray();
        RevenueBefore = years.Sum(static year => year.Revenue);
        Change = target - last.Closing;
        Revenue = RevenueBefore + Change;
        if (Revenue.IsNegative)
        {
            throw new ArgumentOutOfRangeException(
                nameof(target), target, Invariant($"Without any revenue from {from} to {by} the balance would still be {last.Closing - RevenueBefore} kr; a lower target can't be reached."));
        }

        RelativeChange = RevenueBefore == Kronor.Zero ? null : Ratio.Of(Change.Ore, RevenueBefore.Ore);
        var revenues = Spread(Revenue, years);
        Account = before.WithEach(year => year.Year >= from && year.Year <= by ? year.WithRevenue(revenues[year.Year - from]) : year);
        if (Revenue.IsPositive)
        {
            var payer = Array.FindLastIndex(revenues, static revenue => revenue.IsPositive);
            var figures = Account[from + payer].Figures;
            OneOreLess = Account.With(figures.WithRevenue(figures.Revenue - Kronor.OneOre));
        }
    }

    /// <summary>The account as it was.</summary>
    public FeeAccount Before { get; }

    /// <summary>The closing balance to reach, signed.</summary>
    public Kronor Target { get; }

    /// <summary>The first year whose revenue changes.</summary>
    public FiscalYear From { get; }

    /// <summary>The year whose closing balance reaches the target.</summary>
    public FiscalYear By { get; }

    /// <summary>The revenue of the years as it was, in all.</summary>
    public Kronor RevenueBefore { get; }

    /// <summary>How much the revenue of the years changes in all, signed.</summary>
    public Kronor Change { get; }

    /// <summary>The revenue of the years that reaches the target (<c>avgiftsintäkter</c>), in all: the least that does.</summary>
    public Kronor Revenue { get; }

    /// <summary>The change as a share of the revenue as it was, exact and signed; null where there was none.</summary>
    public Ratio? RelativeChange { get; }

    /// <summary>The account with the new revenue: the balance is the target to the öre.</summary>
    public FeeAccount Account { get; }

    /// <summary>The same with one öre less of revenue: the balance misses the target. Null where the target is reached without revenue.</summary>
    public FeeAccount? OneOreLess { get; }

    /// <summary>The least change in per cent, to so many decimals, that reaches the target: rounded up, so that one step less doesn't.</summary>
    /// <param name="decimals">Decimals of the percentage, from 0 to 6.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 6 decimals.</exception>
    /// <exception cref="InvalidOperationException">There was no revenue to change by a share.</exception>
    public Ratio LeastChange(int decimals)
    {
        if (decimals is < 0 or > 6)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "A percentage has from 0 to 6 decimals.");
        }

        if (RevenueBefore == Kronor.Zero)
        {
            throw new InvalidOperationException("There was no revenue to change by a share.");
        }

        var steps = 100L;
        for (var i = 0; i < decimals; i++)
        {
            steps *= 10;
        }

        var (whole, rest) = Int128.DivRem((Int128)Change.Ore * steps, RevenueBefore.Ore);
        return Ratio.Of(checked((long)(rest > 0 ? whole + 1 : whole)), steps);
    }

    /// <summary>The least price in whole öre at which a volume brings the revenue: one öre less doesn't.</summary>
    /// <param name="volume">How many are paid for over the years in all, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public Kronor LeastPrice(long volume)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(volume, 1);
        return Revenue.Times(Ratio.Of(1, volume), Rounding.ToOre.Up);
    }

    /// <summary>The findings of the changed account, and that a material change of a fee is consulted on.</summary>
    public ValueList<Finding> Findings() => Change == Kronor.Zero
        ? Account.Findings()
        :
        [
            new(
                FeeFindings.ChangeToConsult,
                Severity.Note,
                Account.TermsIn(From).ConsultationProvision,
                Invariant($"{Account.Area.Swedish}: avgifterna skulle ändras från {From}; samråd krävs om ändringen är väsentlig."),
                Invariant($"{Account.Area.English}: the fees would change from {From}; a material change is to be consulted on."),
                From,
                Change.Abs(),
                Account[From].Stage),
            .. Account.Findings(),
        ];

    /// <summary>From the balance as it would be to the revenue that reaches the target.</summary>
    public Explanation Explain() => new(
        Invariant($"{Account.Area.Swedish}: intäkter {Period} som når målet"),
        Invariant($"{Account.Area.English}: revenue {Period} that reaches the target"),
        [
            new("target", Invariant($"Mål för balansen vid utgången av {By}"), Invariant($"Target for the balance at the end of {By}"), Target, FeeLaw.EconomicGoal),
            new("closing-before", "Balans utan ändring", "Balance without a change", Before[By].Closing, Account.Area.BalanceProvision, details: Before[By].Explain()),
            new("change", "Ändring av intäkterna", "Change of the revenue", Change, FeeLaw.EconomicGoal),
            new("revenue-before", Invariant($"Intäkter {Period} utan ändring"), Invariant($"Revenue {Period} without a change"), RevenueBefore, FeeLaw.Division),
            new("revenue", Invariant($"Intäkter {Period} som når målet"), Invariant($"Revenue {Period} that reaches the target"), Revenue, FeeLaw.EconomicGoal, details: Account[By].Explain()),
        ]);

    /// <summary>The area, the years and the revenue on one line.</summary>
    public override string ToString() =>
        Invariant($"{Account.Area.Swedish}, {Period}: {Revenue.InSwedish()} kr når {Target.InSwedish()} kr");

    private string Period => From == By ? Invariant($"{By}") : Invariant($"{From}–{By}");

    /// <summary>The revenue over the years in proportion to what they had, or in equal parts where they had none.</summary>
    private static Kronor[] Spread(Kronor revenue, FeeAccountYear[] years)
    {
        var revenues = new Kronor[years.Length];
        if (Array.Exists(years, static year => year.Revenue.IsPositive))
        {
            Allocation.ByLargestRemainder(revenue, years.Select(static year => year.Revenue.Ore).ToArray(), revenues);
        }
        else
        {
            Allocation.Instalments(revenue, revenues, Kronor.OneOre);
        }

        return revenues;
    }
}
