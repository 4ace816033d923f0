using FiscalRules.Fees;
using FiscalRules.Law;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Support;

/// <summary>Generators of fee areas, years and accounts. Amounts are small, where ties are common, or of the size of real accounts.</summary>
internal static class AnyFees
{
    private static readonly Gen<long> Size = Gen.Frequency(
        (2, Gen.Choose(0, 30).Select(static ore => (long)ore)),
        (1, Gen.Constant(0L)),
        (3, Gen.Choose(0, int.MaxValue).Select(static ore => ore * 997L)));

    private static readonly Gen<EconomicGoal> Goal = Gen.Frequency(
        (3, Gen.Constant(EconomicGoal.FullCost)),
        (1, Gen.Constant(EconomicGoal.None)),
        (2, Gen.Choose(0, 7).Select(static part => EconomicGoal.Cover(Ratio.Of(part, 7)))));

    /// <summary>An area of any kind, disposal and goal.</summary>
    public static Gen<FeeArea> Area { get; } =
        from kind in Gen.Elements(FeeKind.Voluntary, FeeKind.PublicLaw)
        from disposal in Gen.Elements(FeeDisposal.Agency, FeeDisposal.Agency, FeeDisposal.RevenueHeading)
        from goal in Goal
        from number in Gen.Choose(1, 1_000_000_000)
        select new FeeArea($"Område {number}", $"Area {number}") { Kind = kind, Disposal = disposal, Goal = goal };

    /// <summary>An amount, zero or more.</summary>
    public static Gen<Kronor> Magnitude { get; } = Size.Select(Kronor.FromOre);

    /// <summary>An amount of either sign.</summary>
    public static Gen<Kronor> Signed { get; } =
        from size in Size
        from negative in Gen.Elements(true, false)
        select Kronor.FromOre(negative ? -size : size);

    /// <summary>An account of one to six years from 2020.</summary>
    public static Gen<FeeAccount> Account { get; } = Gen.Choose(1, 6).SelectMany(AccountOver);

    /// <summary>Accounts that fit in one statement: the same years and stages, each area once.</summary>
    public static Gen<FeeAccount[]> Accounts { get; } =
        from length in Gen.Choose(1, 4)
        from count in Gen.Choose(1, 5)
        from accounts in AccountOver(length).ArrayOf(count)
        where accounts.Select(static account => account.Area.Swedish).Distinct().Count() == count
        select accounts;

    private static Gen<FeeAccount> AccountOver(int length) =>
        from area in Area
        from opening in Signed
        from years in Gen.CollectToArray(Enumerable.Range(0, length), Year)
        select new FeeAccount(area, opening, years);

    private static Gen<FeeYear> Year(int index) =>
        from revenue in Magnitude
        from cost in Magnitude
        from decided in Gen.Frequency((3, Gen.Constant(Kronor.Zero)), (1, Signed))
        select new FeeYear(2020 + index, index == 0 ? Stage.Outcome : Stage.Calculated, revenue, cost) { Decided = decided };
}
