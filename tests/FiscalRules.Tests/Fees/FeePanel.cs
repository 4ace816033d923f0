using FiscalRules.Fees;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Fees;

/// <summary>Many accounts over some years, as arrays.</summary>
internal sealed record FeePanel(FeeArea Area, int First, int Years, int Accounts, Kronor[] Opening, Kronor[] Revenue, Kronor[] Cost, Kronor[]? Decided)
{
    private static readonly Gen<Kronor> Size = Gen.Frequency(
        (6, AnyFees.Magnitude),
        (1, AnyQuantity.Kronor.Select(static amount => Kronor.FromOre(amount.Ore & long.MaxValue))));

    private static readonly Gen<Kronor> Signed = Gen.Frequency((6, AnyFees.Signed), (1, AnyQuantity.Kronor));

    /// <summary>Amounts of real size and small ones where ties are common.</summary>
    public static Gen<FeePanel> Real { get; } = Of(AnyFees.Magnitude, AnyFees.Signed, most: 70);

    /// <summary>Some amounts, seldom, of any size at all: most such panels have an account that overflows.</summary>
    public static Gen<FeePanel> Extreme { get; } = Of(Size, Signed, most: 20);

    public FeeColumns Columns => new()
    {
        First = First,
        Years = Years,
        Accounts = Accounts,
        Opening = Opening,
        Revenue = Revenue,
        Cost = Cost,
        Decided = Decided is { } decided ? decided : Column.Zero,
    };

    /// <summary>The account by the scalar rule, from the arrays and not from the columns.</summary>
    public FeeAccount Account(int account) => new(
        Area,
        Opening[account],
        Enumerable.Range(0, Years).Select(year => (Year: First + year, Row: (year * Accounts) + account))
            .Select(at => new FeeYear(at.Year, Stage.Outcome, Revenue[at.Row], Cost[at.Row]) { Decided = Decided?[at.Row] ?? Kronor.Zero }).ToArray());

    /// <summary>What the findings of a year come to as flags.</summary>
    public static FeeMarks Marks(FeeAccountYear year) => year.Findings().Select(static finding => finding.Code switch
    {
        FeeFindings.SurplusToDispose => FeeMarks.SurplusToDispose,
        FeeFindings.DeficitArisen => FeeMarks.DeficitArisen,
        FeeFindings.DeficitStanding => FeeMarks.DeficitStanding,
        FeeFindings.OverCollected => FeeMarks.OverCollected,
        FeeFindings.UnderCollected => FeeMarks.UnderCollected,
        FeeFindings.BalanceDecided => FeeMarks.BalanceDecided,
        _ => FeeMarks.None,
    }).Aggregate(FeeMarks.None, static (all, one) => all | one);

    private static Gen<FeePanel> Of(Gen<Kronor> size, Gen<Kronor> signed, int most) =>
        from area in AnyFees.Area
        from first in Gen.Choose(2015, 2026)
        from years in Gen.Choose(1, 4)
        from accounts in Gen.Choose(1, most)
        from opening in signed.ArrayOf(accounts)
        from revenue in size.ArrayOf(years * accounts)
        from cost in size.ArrayOf(years * accounts)
        from decided in Gen.OneOf(Gen.Constant<Kronor[]?>(null), Gen.Frequency((3, Gen.Constant(Kronor.Zero)), (1, signed)).ArrayOf(years * accounts)!)
        select new FeePanel(area, first, years, accounts, opening, revenue, cost, decided);
}
