using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Balance;

/// <summary>A history is what its parts come to one after another, whatever the years, the policies and the decisions.</summary>
public sealed class HistoryByHandTests
{
    [Fact]
    public void A_history_of_decided_reserves_is_what_it_is_by_hand() => Holds.ForAll(AnyReserves.Given, Compare, times: 2_000);

    [Fact]
    public void A_history_of_full_reserves_is_what_it_is_by_hand() => Holds.ForAll(AnyReserves.Full, Compare, times: 2_000);

    [Fact]
    public void The_plan_is_that_of_the_years_results_with_the_same_measures_and_decisions() => Holds.ForAll(AnyReserves.Given, run =>
    {
        var history = new BalanceHistory(run.Years, run.Options);
        var results = history.Years.Select(year => new RestorationYear(year.Statement)).ToArray();
        var plan = new ActionPlan(results, run.Options.Measures, run.Options.Regulations, run.Options.OpeningDeficits, run.Options.Decisions, run.Options.Order);
        Assert.Equal((plan.With, plan.Without, plan.Vintages), (history.Ledger, history.Plan.Without, history.Plan.Vintages));
        Assert.Equal(history.Ledger.Years, history.Years.Select(year => year.Ledger));
        Assert.Equal(history.Ledger.ToString(), history.ToString());
    });

    [Fact]
    public void Each_finding_of_a_year_or_of_the_plan_is_said_and_said_once() => Holds.ForAll(AnyReserves.Given, run =>
    {
        var history = new BalanceHistory(run.Years, run.Options);
        var parts = history.Years.SelectMany(year => (IFindings[])[year.Statement, year.Limit!, year.Rur, year.ResultReserve, year.Ledger]).Append(history.Plan).SelectMany(part => part.Findings()).ToHashSet();
        Assert.Distinct(history.Findings());
        Assert.Equal(parts, history.Findings().ToHashSet());
        Assert.All(history.Years, year => Assert.Subset(parts, year.Findings().ToHashSet()));
    });

    [Fact]
    public void Within_a_regime_the_year_does_not_matter() => Holds.ForAll(
        from regime in Gen.Elements((2013, 2014), (2019, 2020), (2024, 2029))
        from accounts in AnyReserves.Accounts(regime.Item1).ArrayOf(4)
        from policies in AnyReserves.Policies
        from full in Gen.Elements(Enum.GetValues<ReservePolicy>())
        from opening in AnyBalance.Magnitudes
        select (regime, accounts: full == ReservePolicy.Full ? [.. accounts.Select(AnyReserves.Bare)] : accounts, options: new HistoryOptions { Reserves = full, OldDeficits = policies, RurOpening = opening }),
        given =>
        {
            Assert.Equal(From(given.regime.Item1), From(given.regime.Item2));

            List<(Kronor, Kronor, Kronor, Kronor, Kronor)> From(int first) =>
                Amounts(new([.. given.accounts.Select((year, index) => year with { Year = first + index })], given.options));
        });

    /// <summary>The same accounts, in full, by the reserve rules of 2013 and of 2024: the same until the cap binds, but for which reserve it is.</summary>
    [Fact]
    public void The_rules_of_2013_and_of_2024_differ_through_the_cap_and_the_kind_of_reserve_alone() => Holds.ForAll(
        from accounts in AnyReserves.Accounts(2013).ArrayOf(5)
        from policy in AnyReserves.Policies
        select (accounts: accounts.Select((year, index) => AnyReserves.Bare(year) with { Year = 2024 + index, Unrealised = Kronor.Zero, Reversal = Kronor.Zero }).ToArray(), policy),
        given =>
        {
            var (older, newer) = (Run(2013), Run(2024));
            for (var i = 0; i < older.Years.Count; i++)
            {
                var (before, after) = (older.Years[i], newer.Years[i]);
                var room = after.Limit!.Value.Room!.Value;
                Assert.Equal(Kronor.Min(before.Limit!.Value.Largest, room), after.Limit!.Value.Largest);
                Assert.Equal((Kronor.Zero, Kronor.Zero), (before.ResultReserve.Closing, after.Rur.Closing));
                if (before.Limit.Value.Largest > room)
                    return;

                Assert.Equal((before.Rur.Reserved, before.Rur.Used, before.Rur.Closing), (after.ResultReserve.Reserved, after.ResultReserve.Used, after.ResultReserve.Closing));
                Assert.Equal(before.Statement.BalanceResult, after.Statement.BalanceResult);
                Assert.Equal(before.Ledger.Closing, after.Ledger.Closing);
            }

            BalanceHistory Run(int law) => new(given.accounts, new() { Reserves = ReservePolicy.Full, OldDeficits = given.policy, Terms = BalanceTerms.InForce.In(law).Terms });
        });

    [Fact]
    public void RUR_goes_from_the_surpluses_before_2013_to_its_end_in_2033_beside_the_new_reserve()
    {
        var years = Enumerable.Range(2022, 13).Select(year => ReservationLimitTests.Accounts(year, 100_00, year % 5 == 0 ? -2_00 : 2_00)).ToArray();
        var history = new BalanceHistory(years, new() { RurOpening = Kronor.Of(20), Reserves = ReservePolicy.Full });

        Assert.Equal([21, 22, 22, 20, 20, 20, 20, 20, 18, 18, 18, 0, 0], history.Years.Select(year => year.Rur.Closing.Ore / 100));
        Assert.Equal([0, 0, 1, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5], history.Years.Select(year => year.ResultReserve.Closing.Ore / 100));
        Assert.Equal(Kronor.Of(18), history[2033].Rur.Dissolved);
        Assert.Equal(Kronor.Zero, history[2030].Statement.BalanceResult);
        Assert.Equal([BalanceFindings.RurDissolved], history.Findings().Where(found => found.Code != LawFindings.BeyondReading).Select(found => found.Code));
    }

    private static void Compare((BalanceAccounts[] Years, HistoryOptions Options) run)
    {
        var (naive, history) = (NaiveHistory.Of(run.Years, run.Options), new BalanceHistory(run.Years, run.Options));
        var ledger = NaiveHistory.Ledger(naive, run.Options);
        Assert.Equal(naive.Count, history.Years.Count);
        for (var i = 0; i < naive.Count; i++)
        {
            var (expected, year) = (naive[i], history.Years[i]);
            Assert.Equal(expected.Accounts, year.Statement.Accounts);
            Assert.Equal((expected.Adjusted, expected.Result), (year.Statement.AfterAdjustments.Ore, year.Statement.BalanceResult.Ore));
            Assert.Equal((expected.Largest, expected.Rur, expected.ResultReserve), (year.Limit!.Value.Largest.Ore, year.Rur.Closing.Ore, year.ResultReserve.Closing.Ore));
            Assert.Equal(i == 0 ? run.Options.RurOpening : history.Years[i - 1].Rur.Closing, year.Rur.Opening);
            Assert.Equal(i == 0 ? run.Options.ResultReserveOpening : history.Years[i - 1].ResultReserve.Closing, year.ResultReserve.Opening);
            Assert.True(ledger[i].IsSameAs(year.Ledger), $"naive: {ledger[i]}\nlibrary: {year.Ledger.Explain()}");
            Assert.Same(year, history[year.Year]);
        }
    }

    private static List<(Kronor, Kronor, Kronor, Kronor, Kronor)> Amounts(BalanceHistory history) => history.Years
        .Select(year => (year.Statement.BalanceResult, year.Limit!.Value.Largest, year.Rur.Closing, year.ResultReserve.Closing, year.Ledger.Closing)).ToList();
}
