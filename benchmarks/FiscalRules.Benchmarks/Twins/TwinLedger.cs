using System.Numerics;
using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>What <c>RestorationLedger.Roll</c> does with the same years of one entity, in another amount: the years held against each other, the terms looked up, deficits by deadline; written plainly.</summary>
internal static class TwinLedger<T, TRatio, TArithmetic>
    where T : unmanaged, INumber<T>
    where TArithmetic : IArithmetic<T, TRatio>
{
    private const int MostYears = 100;

    public static void Roll(ReadOnlySpan<RestorationYear> years, Span<T> closing, Span<T> overdue)
    {
        Check(years, closing.Length, overdue.Length);
        var ahead = BalanceTerms.InForce.In(years[^1].Year).Terms.YearsToRestore;
        if (BalanceTerms.InForce.In(years[0].Year).Terms.YearsToRestore != ahead)
        {
            throw new NotSupportedException("Here every deficit has as long.");
        }

        Span<T> due = stackalloc T[MostYears];
        due = due[..ahead];
        due.Clear();
        var (late, owed) = (T.Zero, T.Zero);
        for (var i = 0; i < years.Length; i++)
        {
            ref readonly var year = ref years[i];
            var result = TArithmetic.FromOre(year.BalanceResult.Ore);
            var surplus = T.Max(T.Zero, result);
            late -= Restored(late, ref surplus);
            for (var by = 0; by < ahead; by++)
            {
                due[by] -= Restored(due[by], ref surplus);
            }

            late += due[0];
            due[1..].CopyTo(due);
            var deficit = T.Max(T.Zero, -result);
            due[^1] = deficit - T.Min(deficit, TArithmetic.FromOre(year.SpecialReasons.Ore));
            owed = late;
            foreach (var left in due)
            {
                owed += left;
            }

            (closing[i], overdue[i]) = (owed, late);
        }
    }

    private static void Check(ReadOnlySpan<RestorationYear> years, int closing, int overdue)
    {
        if (years.IsEmpty || closing != years.Length || overdue != years.Length)
        {
            throw new ArgumentException("The spans are as long as the years, of which there is at least one.", nameof(years));
        }

        for (var i = 1; i < years.Length; i++)
        {
            if (years[i].Year - years[i - 1].Year != 1)
            {
                throw new ArgumentException("Years are consecutive.", nameof(years));
            }
        }
    }

    private static T Restored(T left, ref T surplus)
    {
        var restored = T.Min(surplus, left);
        surplus -= restored;
        return restored;
    }
}
