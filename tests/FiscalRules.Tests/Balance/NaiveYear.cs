using System.Numerics;
using FiscalRules.Balance;

namespace FiscalRules.Tests.Balance;

/// <summary>One deficit in a <see cref="NaiveLedger"/>, in öre: what is left of it at the end of the year, and what of it the year restored.</summary>
internal readonly record struct NaiveDebt(int Origin, BigInteger Left, int Deadline, BigInteger Restored);

/// <summary>One year of a <see cref="NaiveLedger"/>, in öre, with the codes and amounts of its findings; the deficits are oldest first, those of which nothing is left among them.</summary>
internal sealed record NaiveYear(
    int Year,
    BigInteger Opening,
    BigInteger NewDeficit,
    BigInteger Excused,
    BigInteger Restored,
    BigInteger Lapsed,
    List<NaiveDebt> Debts,
    List<(string Code, BigInteger? Amount)> Findings)
{
    /// <summary>Whether the library's year has the same figures, deficits and deadlines, restores the same of each, and finds the same in the same order.</summary>
    public bool IsSameAs(RestorationLedgerYear year) =>
        year.Year.Number == Year
        && year.Opening.Ore == Opening
        && year.NewDeficit.Ore == NewDeficit
        && year.SpecialReasons.Ore == Excused
        && year.Restored.Ore == Restored
        && year.Lapsed.Ore == Lapsed
        && year.Closing.Ore == NaiveLedger.Left(Debts)
        && OwesTheSame(year)
        && RestoresTheSame(year)
        && FindsTheSame(year);

    public override string ToString() =>
        $"{Year}: opening {Opening}, new {NewDeficit}, excused {Excused}, restored {Restored}, lapsed {Lapsed}; {string.Join(", ", Debts)}; {string.Join(", ", Findings)}";

    private bool OwesTheSame(RestorationLedgerYear year)
    {
        BigInteger overdue = 0;
        var at = 0;
        foreach (var debt in Debts)
        {
            if (debt.Left == 0)
                continue;

            overdue += debt.Deadline <= Year ? debt.Left : 0;
            var vintage = at < year.Vintages.Count ? year.Vintages[at++] : null;
            if (vintage?.Origin.Number != debt.Origin || vintage.Left.Ore != debt.Left || vintage.Deadline.Number != debt.Deadline || vintage.LawfulDeadline.Number != NaiveLedger.LawsDeadline(debt.Origin))
                return false;
        }

        return year.Vintages.Count == at && year.Overdue.Ore == overdue;
    }

    private bool RestoresTheSame(RestorationLedgerYear year)
    {
        var count = 0;
        foreach (var debt in Debts)
        {
            if (debt.Restored == 0)
                continue;

            count++;
            if (!year.Restorations.Contains(new(debt.Origin, Kronor.FromOre((long)debt.Restored))))
                return false;
        }

        return year.Restorations.Count == count;
    }

    private bool FindsTheSame(RestorationLedgerYear year)
    {
        var findings = year.Findings();
        if (findings.Count != Findings.Count)
            return false;

        for (var i = 0; i < Findings.Count; i++)
        {
            if (findings[i].Code != Findings[i].Code || findings[i].Amount?.Ore != Findings[i].Amount)
                return false;
        }

        return true;
    }
}
