using System.Numerics;
using FiscalRules.Balance;

namespace FiscalRules.Tests.Balance;

/// <summary>
/// The ledger once more, to compare with. Where the library lets a surplus run down a queue, here nothing runs and nothing is sorted: what is left of a
/// deficit is so much of it as lies beyond the surplus, counted from the sum of those that come before it. Öre without bound; the law's deadlines are written out.
/// </summary>
internal static class NaiveLedger
{
    public static List<NaiveYear> Of(History history)
    {
        var debts = new List<NaiveDebt>();
        foreach (var vintage in history.Opening)
            debts.Add(new(vintage.Origin.Number, vintage.Left.Ore, vintage.Deadline.Number, 0));

        var years = new List<NaiveYear>();
        foreach (var input in history.Years)
        {
            var (year, findings) = (input.Year.Number, new List<(string Code, BigInteger? Amount)>());
            BigInteger result = input.BalanceResult.Ore, opening = Left(debts), excused = 0;
            if (result < 0)
                debts.Add(new(year, -result, LawsDeadline(year), 0));

            // The year's own special reasons, then what was decided: no surplus has been counted yet.
            if (input.SpecialReasons.IsPositive)
                excused += Excuse(debts, year, input.SpecialReasons.Ore, findings);
            foreach (var decision in history.Decisions)
            {
                if (decision.Decided.Number == year && decision is RestorationDecision.NotToRestore never)
                    excused += Excuse(debts, decision.Origin.Number, never.Amount.Ore, findings);
                else if (decision.Decided.Number == year && decision is RestorationDecision.LongerTime longer)
                    Extend(debts, decision.Origin.Number, longer.Deadline.Number, findings);
            }

            var (surplus, before) = (BigInteger.Max(result, 0), debts);
            debts = before.ConvertAll(debt => Restored(debt, before, surplus, history.Order));
            foreach (var debt in debts)
            {
                if (debt.Left > 0 && debt.Deadline <= year)
                    findings.Add((debt.Deadline > LawsDeadline(debt.Origin) ? "balance.voluntary-deadline-passed" : "balance.overdue", debt.Left));
            }

            if (year > 2025)
                findings.Add(("law.beyond-reading", null));
            var restored = Left(before) - Left(debts);
            years.Add(new(year, opening, BigInteger.Max(-result, 0), excused, restored, surplus - restored, [.. debts], findings));
        }

        return years;
    }

    public static int LawsDeadline(int origin) => origin <= 2004 ? origin + 2 : origin + 3;

    public static BigInteger Left(List<NaiveDebt> debts)
    {
        BigInteger left = 0;
        foreach (var debt in debts)
            left += debt.Left;
        return left;
    }

    private static NaiveDebt Restored(NaiveDebt debt, List<NaiveDebt> all, BigInteger surplus, RestorationOrder order)
    {
        BigInteger ahead = 0;
        foreach (var other in all)
        {
            if (ComesBefore(other, debt, order))
                ahead += other.Left;
        }

        var left = BigInteger.Clamp(ahead + debt.Left - surplus, 0, debt.Left);
        return debt with { Left = left, Restored = debt.Left - left };
    }

    private static bool ComesBefore(NaiveDebt one, NaiveDebt other, RestorationOrder order) => order switch
    {
        RestorationOrder.NewestFirst => one.Origin > other.Origin,
        RestorationOrder.EarliestDueFirst when one.Deadline != other.Deadline => one.Deadline < other.Deadline,
        _ => one.Origin < other.Origin,
    };

    private static BigInteger Excuse(List<NaiveDebt> debts, int origin, BigInteger amount, List<(string Code, BigInteger? Amount)> findings)
    {
        var at = debts.FindIndex(debt => debt.Origin == origin && debt.Left > 0);
        if (at < 0)
        {
            findings.Add(("balance.special-reasons-without-deficit", amount));
            return 0;
        }

        var excused = BigInteger.Min(amount, debts[at].Left);
        debts[at] = debts[at] with { Left = debts[at].Left - excused };
        if (amount > excused)
            findings.Add(("balance.special-reasons-above-deficit", amount - excused));
        return excused;
    }

    private static void Extend(List<NaiveDebt> debts, int origin, int deadline, List<(string Code, BigInteger? Amount)> findings)
    {
        var at = debts.FindIndex(debt => debt.Origin == origin && debt.Left > 0);
        if (at >= 0)
            debts[at] = debts[at] with { Deadline = deadline };
        findings.Add((at >= 0 ? "balance.longer-time" : "balance.longer-time-without-deficit", null));
    }
}
