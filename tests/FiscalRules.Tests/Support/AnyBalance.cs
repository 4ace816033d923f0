using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Balance;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Support;

/// <summary>Values for laws about the balance requirement: accounts with every line their year's law knows, and histories of deficits and surpluses.</summary>
internal static class AnyBalance
{
    /// <summary>Zero, a few kronor (so that amounts meet each other), odd öre, or billions.</summary>
    public static Gen<Kronor> Magnitudes { get; } = Gen.Frequency(
        (2, Gen.Constant(Kronor.Zero)),
        (5, Gen.Choose(1, 9).Select(kronor => Kronor.Of(kronor))),
        (2, Gen.Choose(1, 2_000).Select(ore => Kronor.FromOre(ore))),
        (1, Gen.Choose(1, int.MaxValue).Select(ore => Kronor.FromOre(ore * 1_009L))));

    /// <summary>The same with either sign.</summary>
    public static Gen<Kronor> Amounts { get; } =
        from magnitude in Magnitudes
        from negative in Gen.Elements(true, false)
        select negative ? -magnitude : magnitude;

    public static Gen<Stage> Stages { get; } = Gen.Elements(Enum.GetValues<Stage>());

    public static Gen<RestorationOrder> Orders { get; } = Gen.Elements(Enum.GetValues<RestorationOrder>());

    /// <summary>Years of every regime, and a few later than the law was read.</summary>
    public static Gen<FiscalYear> Years { get; } = Gen.Choose(2000, 2040).Select(year => new FiscalYear(year));

    /// <summary>Accounts whose year's law knows every line of them that isn't zero.</summary>
    public static Gen<BalanceAccounts> Accounts { get; } =
        from year in Years
        from accounts in AccountsOf(year)
        select accounts;

    /// <summary>Histories with all there is: opening deficits, special reasons, decisions of both kinds, every order.</summary>
    public static Arbitrary<History> Histories { get; } = Arb.From(Generate(decided: true, voluntary: true), Smaller);

    /// <summary>Histories where no decision is taken on a deficit of an earlier year; an opening one may have a later deadline than the law's.</summary>
    public static Arbitrary<History> UndecidedHistories { get; } = Arb.From(Generate(decided: false, voluntary: true), Smaller);

    /// <summary>Histories where every deficit has the law's own deadline.</summary>
    public static Arbitrary<History> LawfulHistories { get; } = Arb.From(Generate(decided: false, voluntary: false), Smaller);

    /// <summary>Histories with a year of each.</summary>
    public static Arbitrary<(History History, int Index)> WithIndex(this Arbitrary<History> histories) => Arb.From(
        from history in histories.Generator
        from index in Gen.Choose(0, history.Years.Count - 1)
        select (history, index),
        pair => histories.Shrinker(pair.history).Where(smaller => pair.index < smaller.Years.Count).Select(smaller => (smaller, pair.index)));

    /// <summary>Accounts of a year whose law knows every line of them that isn't zero.</summary>
    public static Gen<BalanceAccounts> AccountsOf(FiscalYear year) =>
        from stage in Stages
        from signed in Amounts.ArrayOf(3)
        from lines in Magnitudes.ArrayOf(7)
        let number = year.Number
        let securities = (Func<Kronor, Kronor>)(amount => number switch
        {
            < 2013 => Kronor.Zero,
            < 2019 => Kronor.Min(amount, -amount),
            _ => amount,
        })
        select new BalanceAccounts
        {
            Year = year,
            Stage = stage,
            Result = signed[0],
            RealisedGains = lines[0],
            ExceptedGains = lines[1],
            ExceptedLosses = lines[2],
            Unrealised = securities(signed[1]),
            Reversal = securities(signed[2]),
            ToRur = number is >= 2013 and <= 2023 ? lines[3] : Kronor.Zero,
            FromRur = number is >= 2013 and <= 2033 ? lines[4] : Kronor.Zero,
            ToResultReserve = number >= 2024 ? lines[5] : Kronor.Zero,
            FromResultReserve = number >= 2024 ? lines[6] : Kronor.Zero,
        };

    private static Gen<History> Generate(bool decided, bool voluntary) =>
        from first in Gen.Frequency((3, Gen.Choose(2000, 2006)), (2, Gen.Choose(2007, 2035)))
        from count in Gen.Choose(1, 9)
        from years in Gen.CollectToArray(Enumerable.Range(first, count), YearOf)
        from opening in OpeningBefore(first, voluntary)
        from decisions in decided ? DecisionsOn(first, count, opening) : Gen.Constant(Array.Empty<RestorationDecision>())
        from order in Orders
        select new History([.. years], [.. opening], [.. decisions], order);

    private static Gen<RestorationYear> YearOf(int year) =>
        from stage in Stages
        from result in Amounts
        from few in Gen.Choose(1, 4)
        from other in Magnitudes
        from kind in Gen.Choose(0, 9)
        let deficit = Kronor.Max(-result, Kronor.Zero)
        let reasons = kind switch
        {
            0 => other,
            1 => deficit,
            2 or 3 => Kronor.FromOre(deficit.Ore / few),
            _ => Kronor.Zero,
        }
        select new RestorationYear(year, stage, result) { SpecialReasons = reasons };

    private static Gen<DeficitVintage[]> OpeningBefore(int first, bool voluntary) =>
        from origins in Gen.SubListOf(Enumerable.Range(first - 6, 6).Where(year => year >= 2000))
        from vintages in Gen.CollectToArray(origins, origin => VintageOf(origin, voluntary))
        select vintages;

    private static Gen<DeficitVintage> VintageOf(int origin, bool voluntary) =>
        from left in Magnitudes.Where(amount => amount.IsPositive)
        from longer in voluntary ? Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 5))) : Gen.Constant(0)
        select new DeficitVintage(origin, left, longer == 0 ? null : LawsDeadline(origin) + longer);

    private static Gen<RestorationDecision[]> DecisionsOn(int first, int count, DeficitVintage[] opening)
    {
        var origins = opening.Select(vintage => vintage.Origin.Number).Concat(Enumerable.Range(first, count)).ToArray();
        var decision =
            from origin in Gen.Elements(origins)
            from decidedIn in Gen.Choose(Math.Max(first, origin), first + count - 1)
            from amount in Magnitudes.Where(amount => amount.IsPositive)
            from longer in Gen.Choose(1, 4)
            from never in Gen.Elements(true, false)
            select never
                ? (RestorationDecision)new RestorationDecision.NotToRestore(origin, decidedIn, amount)
                : new RestorationDecision.LongerTime(origin, decidedIn, Math.Max(LawsDeadline(origin), decidedIn) + longer);
        return
            from size in Gen.Choose(0, 3)
            from decisions in decision.ArrayOf(size)
            select decisions;
    }

    private static int LawsDeadline(int origin) => origin + (origin < 2005 ? 2 : 3);

    private static IEnumerable<History> Smaller(History history)
    {
        if (history.Years.Count > 1)
            yield return history.Part(..^1, history.Opening);
        for (var i = 0; i < history.Decisions.Count; i++)
            yield return history with { Decisions = Without(history.Decisions, i) };
        for (var i = 0; i < history.Opening.Count; i++)
            yield return history with { Opening = Without(history.Opening, i) };
        for (var i = 0; i < history.Years.Count; i++)
        {
            var year = history.Years[i];
            if (year.SpecialReasons != Kronor.Zero)
                yield return history.WithYear(i, year with { SpecialReasons = Kronor.Zero });
            if (year.Stage != Stage.Outcome)
                yield return history.WithYear(i, new(year.Year, Stage.Outcome, year.BalanceResult) { SpecialReasons = year.SpecialReasons });
            if (year.BalanceResult != Kronor.Zero)
            {
                yield return history.WithResult(i, Kronor.Zero);
                yield return history.WithResult(i, Kronor.FromOre(year.BalanceResult.Ore / 2));
            }
        }
    }

    private static ValueList<T> Without<T>(ValueList<T> items, int index) => items.Where((_, at) => at != index).ToValueList();
}
