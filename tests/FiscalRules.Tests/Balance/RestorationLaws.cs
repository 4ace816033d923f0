using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Balance;

/// <summary>What holds of every ledger, whatever its history.</summary>
public sealed class RestorationLaws
{
    private static readonly Kronor Krona = Kronor.Of(1);

    [Fact]
    public void Opening_and_new_deficit_less_special_reasons_and_restored_is_closing() =>
        ForEveryYear(year => year.Opening + year.NewDeficit - year.SpecialReasons - year.Restored == year.Closing);

    [Fact]
    public void Each_year_opens_with_what_the_year_before_closed_with() =>
        Holds.ForAll(AnyBalance.Histories, history =>
        {
            var ledger = history.Ledger();
            Assert.Equal(history.Opening.Sum(vintage => vintage.Left), ledger.Years[0].Opening);
            Assert.Equal(ledger.Years.SkipLast(1).Select(year => year.Closing), ledger.Years.Skip(1).Select(year => year.Opening));
            Assert.Equal(ledger.Years[^1].Closing, ledger.Closing);
        });

    [Fact]
    public void Closing_is_the_sum_of_what_is_left_of_each_deficit() =>
        ForEveryYear(year =>
            year.Closing == year.Vintages.Sum(vintage => vintage.Left)
            && year.Vintages.All(vintage => vintage.Left.IsPositive && year.Left(vintage.Origin) == vintage.Left)
            && year.Vintages.Select(vintage => vintage.Origin).SequenceEqual(year.Vintages.Select(vintage => vintage.Origin).Distinct().Order()));

    [Fact]
    public void Restored_and_lapsed_are_the_surplus() =>
        ForEveryYear(year =>
            year.Restored + year.Lapsed == Kronor.Max(year.BalanceResult, Kronor.Zero)
            && year.NewDeficit == Kronor.Max(-year.BalanceResult, Kronor.Zero)
            && year.Restored == year.Restorations.Sum(restoration => restoration.Amount)
            && year.Restorations.All(restoration => restoration.Amount.IsPositive));

    [Fact]
    public void No_magnitude_is_negative() =>
        ForEveryYear(year => new[] { year.Opening, year.NewDeficit, year.SpecialReasons, year.Restored, year.Lapsed, year.Closing, year.Overdue }.All(amount => !amount.IsNegative));

    [Fact]
    public void A_surplus_lapses_only_when_nothing_is_left() =>
        ForEveryYear(year => year.Lapsed == Kronor.Zero || year.Closing == Kronor.Zero);

    [Fact]
    public void What_is_overdue_is_what_the_findings_say_and_no_more_than_closing() =>
        ForEveryYear(year =>
            year.Overdue <= year.Closing
            && year.Overdue == year.Vintages.Where(vintage => vintage.Deadline <= year.Year).Sum(vintage => vintage.Left)
            && year.Overdue == year.Findings().Where(found => found.Code is BalanceFindings.Overdue or BalanceFindings.VoluntaryDeadlinePassed).Sum(found => found.Amount!.Value));

    [Fact]
    public void A_deficit_keeps_its_deadline_unless_it_is_decided_on() =>
        Holds.ForAll(AnyBalance.UndecidedHistories, history =>
            history.Ledger().Years.All(year => year.Vintages.All(vintage =>
                vintage.Deadline == (history.Opening.FirstOrDefault(open => open.Origin == vintage.Origin)?.Deadline ?? NaiveLedger.LawsDeadline(vintage.Origin.Number))
                && vintage.LawfulDeadline == NaiveLedger.LawsDeadline(vintage.Origin.Number))));

    [Fact]
    public void A_krona_more_in_any_year_never_leaves_more_of_any_deficit_nor_more_overdue_later() =>
        Holds.ForAll(AnyBalance.Histories.WithIndex(), at =>
        {
            var (history, index) = at;
            var (poorer, richer) = (history.Ledger(), history.WithResult(index, history.Years[index].BalanceResult + Krona).Ledger());
            return poorer.Years.Zip(richer.Years).All(pair =>
                pair.Second.Closing <= pair.First.Closing
                && pair.Second.Overdue <= pair.First.Overdue
                && pair.Second.Vintages.All(vintage => vintage.Left <= pair.First.Left(vintage.Origin)));
        });

    /// <summary>With the law's deadlines, and where the krona restores something: neither in the earlier year nor in one between does more lapse for it.</summary>
    [Fact]
    public void A_krona_of_surplus_that_comes_earlier_and_does_not_lapse_never_leaves_more_overdue() =>
        Holds.ForAll(
            Arb.From(
                from history in AnyBalance.LawfulHistories.Generator.Where(history => history.Years.Count > 1)
                from later in Gen.Choose(1, history.Years.Count - 1)
                from earlier in Gen.Choose(0, later - 1)
                select (History: history with { Order = RestorationOrder.EarliestDueFirst }, Earlier: earlier, Later: later)),
            at =>
            {
                var (from, to) = (at.History.Years[at.Later].BalanceResult, at.History.Years[at.Earlier].BalanceResult);
                if (from < Krona || to.IsNegative)
                    return;

                var (kept, moved) = (at.History.Ledger(), at.History.WithResult(at.Later, from - Krona).WithResult(at.Earlier, to + Krona).Ledger());
                if (Enumerable.Range(at.Earlier, at.Later - at.Earlier).Any(i => moved.Years[i].Lapsed > kept.Years[i].Lapsed))
                    return;

                Assert.All(kept.Years.Zip(moved.Years), pair => Assert.True(pair.Second.Overdue <= pair.First.Overdue, $"{pair.First.Year}"));
            },
            times: 5_000);

    /// <summary>Earliest due first looks at the deadlines there are: a longer one of before can take what a later deficit will need sooner.</summary>
    [Fact]
    public void With_a_voluntary_deadline_a_krona_that_comes_earlier_can_leave_more_overdue()
    {
        RestorationLedger Of(int first, int last) => new(
            [Year(2020, first), Year(2021, -1), Year(2022, last), Year(2023, 0), Year(2024, 0)],
            [new(2019, Krona, 2030)]);

        Assert.Equal(Kronor.Zero, Of(0, 1)[2024].Overdue);
        Assert.Equal(Krona, Of(1, 0)[2024].Overdue);
    }

    [Fact]
    public void A_run_cut_in_two_gives_the_same_years() =>
        Holds.ForAll(AnyBalance.Histories.WithIndex(), at =>
        {
            var (history, index) = at;
            var first = history.Part(..(index + 1), history.Opening).Ledger();
            Assert.Equal(history.Ledger().Years.Take(index + 1), first.Years);
            if (index + 1 < history.Years.Count)
                Assert.Equal(history.Ledger().Years.Skip(index + 1), history.Part((index + 1).., first.Years[^1].Vintages).Ledger().Years);
        });

    [Fact]
    public void Ten_times_the_amounts_give_ten_times_the_figures() =>
        Holds.ForAll(AnyBalance.Histories, history => history.Ledger().Years.Zip(history.Times(10).Ledger().Years).All(pair =>
            pair.Second.Opening == pair.First.Opening * 10
            && pair.Second.SpecialReasons == pair.First.SpecialReasons * 10
            && pair.Second.Closing == pair.First.Closing * 10
            && pair.Second.Lapsed == pair.First.Lapsed * 10
            && pair.Second.Overdue == pair.First.Overdue * 10
            && pair.Second.Restorations.SequenceEqual(pair.First.Restorations.Select(part => part with { Amount = part.Amount * 10 }))
            && pair.Second.Findings().Select(found => (found.Code, found.Amount)).SequenceEqual(pair.First.Findings().Select(found => (found.Code, found.Amount * 10L)))));

    [Fact]
    public void The_order_of_restoration_changes_which_deficit_is_left_and_never_how_much() =>
        Holds.ForAll(AnyBalance.UndecidedHistories, history =>
            InEveryOrder(history).Select(ledger => ledger.Years.Select(year => (year.Opening, year.SpecialReasons, year.Restored, year.Lapsed, year.Closing)).ToValueList()).Distinct().Count() == 1);

    /// <summary>What is decided on one deficit meets what the order has left of it.</summary>
    [Fact]
    public void With_a_decision_on_an_older_deficit_the_order_can_change_how_much_is_left()
    {
        Kronor Closing(RestorationOrder order) => new RestorationLedger(
            [Year(2020, -1), Year(2021, -1), Year(2022, 1), Year(2023, 0)],
            decisions: [new RestorationDecision.NotToRestore(2020, 2023, Krona)],
            order: order).Closing;

        Assert.Equal(Krona, Closing(RestorationOrder.OldestFirst));
        Assert.Equal(Kronor.Zero, Closing(RestorationOrder.NewestFirst));
    }

    [Fact]
    public void Earliest_due_first_keeps_as_many_deadlines_as_any_order() =>
        Holds.ForAll(AnyBalance.UndecidedHistories, history =>
        {
            var best = (history with { Order = RestorationOrder.EarliestDueFirst }).Ledger();
            return InEveryOrder(history).All(other => best.Years.Zip(other.Years).All(pair => pair.First.Overdue <= pair.Second.Overdue));
        });

    [Fact]
    public void With_the_laws_deadlines_earliest_due_first_is_oldest_first() =>
        Holds.ForAll(AnyBalance.LawfulHistories, history =>
            (history with { Order = RestorationOrder.EarliestDueFirst }).Ledger().Years == (history with { Order = RestorationOrder.OldestFirst }).Ledger().Years);

    [Fact]
    public void What_lapses_might_as_well_not_have_been() =>
        Holds.ForAll(AnyBalance.Histories.WithIndex(), at =>
        {
            var (history, index) = at;
            var ledger = history.Ledger();
            var lapsed = ledger.Years[index].Lapsed;
            var without = history.WithResult(index, history.Years[index].BalanceResult - lapsed).Ledger();
            Assert.Equal(Kronor.Zero, without.Years[index].Lapsed);
            Assert.Equal(ledger.Years[index].Vintages, without.Years[index].Vintages);
            Assert.Equal(ledger.Years.Where((_, i) => i != index), without.Years.Where((_, i) => i != index));
        });

    [Fact]
    public void A_larger_deficit_changes_neither_what_is_left_of_an_older_one_nor_its_deadline() =>
        Holds.ForAll(AnyBalance.LawfulHistories.WithIndex(), at =>
        {
            var index = at.Index;
            var history = at.History with { Order = RestorationOrder.OldestFirst };
            if (history.Years[index].BalanceResult.IsPositive)
                return;

            var larger = history.WithResult(index, history.Years[index].BalanceResult - Krona).Ledger();
            Assert.All(history.Ledger().Years.Zip(larger.Years), pair => Assert.Equal(
                pair.First.Vintages.Where(vintage => vintage.Origin < history.Years[index].Year),
                pair.Second.Vintages.Where(vintage => vintage.Origin < history.Years[index].Year)));
        });

    [Fact]
    public void A_decision_in_the_year_of_the_deficit_is_the_same_as_special_reasons() =>
        Holds.ForAll(AnyBalance.LawfulHistories, history =>
        {
            var decided = history with
            {
                Years = history.Years.Select(year => year with { SpecialReasons = Kronor.Zero }).ToValueList(),
                Decisions = history.Years.Where(year => year.SpecialReasons.IsPositive)
                    .Select(RestorationDecision (year) => new RestorationDecision.NotToRestore(year.Year, year.Year, year.SpecialReasons)).ToValueList(),
            };
            return history.Ledger().Years == decided.Ledger().Years;
        });

    [Fact]
    public void The_order_of_the_opening_deficits_changes_nothing() =>
        Holds.ForAll(
            from history in AnyBalance.Histories.Generator
            from shuffled in Gen.Shuffle(history.Opening.ToArray())
            select (history, shuffled),
            pair => pair.history.Ledger().Years == (pair.history with { Opening = [.. pair.shuffled] }).Ledger().Years);

    private static void ForEveryYear(Func<RestorationLedgerYear, bool> law) =>
        Holds.ForAll(AnyBalance.Histories, history => history.Ledger().Years.All(law));

    private static IEnumerable<RestorationLedger> InEveryOrder(History history) =>
        Enum.GetValues<RestorationOrder>().Select(order => (history with { Order = order }).Ledger());

    private static RestorationYear Year(int year, int result) => new(year, Stage.Outcome, Kronor.Of(result));
}
