using System.Numerics;
using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Tests.Balance;

/// <summary>One year of a history done by hand, in öre: the accounts with what was reserved and used, the limit, the results, and what the reserves close with.</summary>
internal sealed record NaiveHistoryYear(BalanceAccounts Accounts, BigInteger Largest, BigInteger Adjusted, BigInteger Result, BigInteger Rur, BigInteger ResultReserve);

/// <summary>A history by hand: each year's limit, use and stocks on what the year before left, and what is left of earlier deficits by a naive ledger of the years so far.</summary>
internal static class NaiveHistory
{
    public static List<NaiveHistoryYear> Of(BalanceAccounts[] accounts, HistoryOptions options)
    {
        var years = new List<NaiveHistoryYear>();
        BigInteger rur = options.RurOpening.Ore, resultReserve = options.ResultReserveOpening.Ore;
        foreach (var given in accounts)
        {
            var year = given.Year.Number;
            var old = Old(years, options, year);
            var adjusted = NaiveReservation.AfterAdjustments(given);
            var decided = options.Reserves == ReservePolicy.AsGiven ? given : Decide(given, adjusted, rur, resultReserve, old, options);
            var largest = NaiveReservation.Largest(new(decided, Amount(resultReserve), Amount(old), options.OldDeficits));
            rur += decided.ToRur.Ore - decided.FromRur.Ore;
            resultReserve += decided.ToResultReserve.Ore - decided.FromResultReserve.Ore;
            if (year == 2033 && rur > 0)
                rur = 0;
            var result = adjusted - decided.ToRur.Ore + decided.FromRur.Ore - decided.ToResultReserve.Ore + decided.FromResultReserve.Ore;
            years.Add(new(decided, largest, adjusted, result, rur, resultReserve));
        }

        return years;
    }

    public static List<NaiveYear> Ledger(List<NaiveHistoryYear> years, HistoryOptions options) => NaiveLedger.Of(Results(years, options, options.Decisions));

    private static History Results(List<NaiveHistoryYear> years, HistoryOptions options, ValueList<RestorationDecision> decisions) => new(
        years.Select(year => new RestorationYear(year.Accounts.Year, year.Accounts.Stage, Amount(year.Result))).ToValueList(), options.OpeningDeficits, decisions, options.Order);

    /// <summary>What is left before the year's surplus restores any: the years so far and this one with a result of nothing, so that only its decisions take effect.</summary>
    private static BigInteger Old(List<NaiveHistoryYear> years, HistoryOptions options, int year)
    {
        var history = Results(years, options, options.Decisions.Where(decision => decision.Decided.Number <= year).ToValueList());
        return NaiveLedger.Left(NaiveLedger.Of(history with { Years = [.. history.Years, new(year, Stage.Outcome, Kronor.Zero)] })[^1].Debts);
    }

    private static BalanceAccounts Decide(BalanceAccounts given, BigInteger adjusted, BigInteger rur, BigInteger resultReserve, BigInteger old, HistoryOptions options)
    {
        var year = given.Year.Number;
        if (adjusted >= 0)
        {
            var largest = Amount(NaiveReservation.Largest(new(given, Amount(resultReserve), Amount(old), options.OldDeficits)));
            return year >= 2024 ? given with { ToResultReserve = largest } : given with { ToRur = largest };
        }

        var fromRur = year is >= 2013 and <= 2033 ? rur : 0;
        var fromResultReserve = year >= 2024 ? resultReserve : 0;
        if (options.UseOrder == ReserveUseOrder.RurFirst)
        {
            fromRur = BigInteger.Min(fromRur, -adjusted);
            fromResultReserve = BigInteger.Min(fromResultReserve, -adjusted - fromRur);
        }
        else
        {
            fromResultReserve = BigInteger.Min(fromResultReserve, -adjusted);
            fromRur = BigInteger.Min(fromRur, -adjusted - fromResultReserve);
        }

        return given with { FromRur = Amount(fromRur), FromResultReserve = Amount(fromResultReserve) };
    }

    private static Kronor Amount(BigInteger ore) => Kronor.FromOre((long)ore);
}
