using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Balance;

/// <summary>The library's ledger compared with <see cref="NaiveLedger"/>.</summary>
public sealed class NaiveLedgerTests
{
    private const int Length = 5;
    private const int Most = 3;
    private const int Results = (2 * Most) + 1;

    [Fact]
    public void The_ledger_is_the_naive_one_for_any_history() =>
        Holds.ForAll(AnyBalance.Histories, history => Compare(history), times: 5_000);

    /// <summary>
    /// Every sequence of five results from −3 to 3 kronor, each with every one decision on a deficit in it: where two-year and three-year deadlines
    /// meet, and under the present law.
    /// </summary>
    [Theory]
    [InlineData(2003)]
    [InlineData(2022)]
    public void The_ledger_is_the_naive_one_for_every_small_history(int first)
    {
        var decisions = Enumerable.Range(0, Length).Select(origin => DecisionsOn(first, origin).ToArray()).ToArray();
        Parallel.For(0, (int)Math.Pow(Results, Length), number =>
        {
            var history = Undecided(first, number);
            Compare(history);
            for (var origin = 0; origin < Length; origin++)
            {
                var year = history.Years[origin];
                if (!year.BalanceResult.IsNegative)
                    continue;

                Compare(history.WithYear(origin, year with { SpecialReasons = Kronor.Of(1) }));
                Compare(history.WithYear(origin, year with { SpecialReasons = Kronor.Of(2) }));
                foreach (var decision in decisions[origin])
                    Compare(history with { Decisions = [decision] });
            }
        });
    }

    private static History Undecided(int first, int number)
    {
        var years = new RestorationYear[Length];
        for (var i = 0; i < Length; i++, number /= Results)
            years[i] = new(first + i, Stage.Outcome, Kronor.Of((number % Results) - Most));
        return new([.. years], [], [], RestorationOrder.EarliestDueFirst);
    }

    /// <summary>In each year: never to restore two kronor (in a later year), one or two years longer than the law's.</summary>
    private static IEnumerable<RestorationDecision> DecisionsOn(int first, int index)
    {
        var origin = first + index;
        for (var decided = origin; decided < first + Length; decided++)
        {
            if (decided > origin)
                yield return new RestorationDecision.NotToRestore(origin, decided, Kronor.Of(2));
            for (var longer = 1; longer <= 2; longer++)
            {
                if (NaiveLedger.LawsDeadline(origin) + longer > decided)
                    yield return new RestorationDecision.LongerTime(origin, decided, NaiveLedger.LawsDeadline(origin) + longer);
            }
        }
    }

    private static void Compare(History history)
    {
        var (expected, ledger) = (NaiveLedger.Of(history), history.Ledger());
        Assert.Equal(expected.Count, ledger.Years.Count);
        for (var i = 0; i < expected.Count; i++)
        {
            if (!expected[i].IsSameAs(ledger.Years[i]))
                Assert.Fail($"{history}\nnaive:   {expected[i]}\nlibrary: {ledger.Years[i]}\n{ledger.Years[i].Explain()}{ledger.Years[i].Findings()}");
        }
    }
}
