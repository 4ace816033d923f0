using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Tests.Balance;

/// <summary>What a ledger computes, and what it refuses to be made from.</summary>
public sealed class RestorationLedgerTests
{
    [Fact]
    public void A_deficit_is_carried_until_a_surplus_restores_it()
    {
        var ledger = Ledger(2019, -10, 4, 0, 8);

        Assert.Equal([0, 10, 6, 6], ledger.Years.Select(year => Kr(year.Opening)));
        Assert.Equal([10, 0, 0, 0], ledger.Years.Select(year => Kr(year.NewDeficit)));
        Assert.Equal([0, 4, 0, 6], ledger.Years.Select(year => Kr(year.Restored)));
        Assert.Equal([0, 0, 0, 2], ledger.Years.Select(year => Kr(year.Lapsed)));
        Assert.Equal([10, 6, 6, 0], ledger.Years.Select(year => Kr(year.Closing)));
        Assert.Equal(Kronor.Zero, ledger.Closing);
        Assert.Equal("2019–2022: kvar att återställa 0,00 kr", ledger.ToString());
        Assert.Equal("Utfall 2020: kvar att återställa 6,00 kr", ledger[2020].ToString());
    }

    [Fact]
    public void A_result_of_zero_neither_restores_nor_is_a_deficit()
    {
        var year = Ledger(2019, -1, 0)[2020];

        Assert.Equal((Kronor.Of(1), Kronor.Zero, Kronor.Zero, Kronor.Zero), (year.Closing, year.NewDeficit, year.Restored, year.Lapsed));
        Assert.Equal((FiscalYear)2019, Assert.Single(year.Vintages).Origin);
    }

    [Fact]
    public void A_surplus_beyond_what_is_left_lapses_and_no_later_deficit_draws_on_it()
    {
        var ledger = Ledger(2019, 100, -1, 50, -2);

        Assert.Equal([100, 0, 49, 0], ledger.Years.Select(year => Kr(year.Lapsed)));
        Assert.Equal([0, 1, 0, 2], ledger.Years.Select(year => Kr(year.Closing)));
    }

    [Fact]
    public void A_new_deficit_starts_its_own_clock_and_prolongs_no_older_one()
    {
        var vintages = Ledger(2020, -5, -6, -7)[2022].Vintages;

        Assert.Equal([2020, 2021, 2022], vintages.Select(vintage => vintage.Origin.Number));
        Assert.Equal([2023, 2024, 2025], vintages.Select(vintage => vintage.Deadline.Number));
        Assert.Equal([5, 6, 7], vintages.Select(vintage => Kr(vintage.Left)));
    }

    [Fact]
    public void Two_years_run_from_2004_and_three_from_2005()
    {
        var vintages = Ledger(2003, -1, -1, -1, -1)[2006].Vintages;

        Assert.Equal([2005, 2006, 2008, 2009], vintages.Select(vintage => vintage.Deadline.Number));
        Assert.Equal(vintages.Select(vintage => vintage.Deadline), vintages.Select(vintage => vintage.LawfulDeadline));
        Assert.DoesNotContain(vintages, vintage => vintage.IsVoluntary);
    }

    [Fact]
    public void A_deficit_is_overdue_from_the_close_of_its_last_year_and_not_before()
    {
        var ledger = Ledger(2019, -5, 0, 0, 0, 0, 5);

        Assert.Equal([0, 0, 0, 5, 5, 0], ledger.Years.Select(year => Kr(year.Overdue)));
    }

    [Fact]
    public void What_is_restored_in_the_last_year_is_in_time() =>
        Assert.Equal(Kronor.Zero, Ledger(2019, -5, 0, 0, 5)[2022].Overdue);

    [Fact]
    public void Only_what_is_due_is_overdue() =>
        Assert.Equal([0, 0, 0, 4, 10], Ledger(2019, -5, -6, 0, 1, 0).Years.Select(year => Kr(year.Overdue)));

    [Fact]
    public void Special_reasons_work_before_the_surplus()
    {
        var ledger = new RestorationLedger(
            [Year(2023, -10), Year(2024, 6)],
            decisions: [new RestorationDecision.NotToRestore(2023, 2024, Kronor.Of(7))]);

        Assert.Equal((Kronor.Of(7), Kronor.Of(3), Kronor.Of(3), Kronor.Zero), (ledger[2024].SpecialReasons, ledger[2024].Restored, ledger[2024].Lapsed, ledger[2024].Closing));
    }

    [Fact]
    public void Special_reasons_can_excuse_all_of_a_deficit()
    {
        var year = new RestorationLedger([Year(2023, -10) with { SpecialReasons = Kronor.Of(10) }])[2023];

        Assert.Equal((Kronor.Of(10), Kronor.Of(10), Kronor.Zero), (year.NewDeficit, year.SpecialReasons, year.Closing));
        Assert.Empty(year.Vintages);
        Assert.Empty(year.Findings());
    }

    [Fact]
    public void A_decision_in_the_year_of_the_deficit_is_the_same_as_its_special_reasons()
    {
        var reasons = new RestorationLedger([Year(2023, -10) with { SpecialReasons = Kronor.Of(4) }, Year(2024, 3)]);
        var decision = new RestorationLedger([Year(2023, -10), Year(2024, 3)], decisions: [new RestorationDecision.NotToRestore(2023, 2023, Kronor.Of(4))]);

        Assert.Equal(reasons[2023].SpecialReasons, decision[2023].SpecialReasons);
        Assert.Equal(reasons.Years.Select(year => (year.Restored, year.Closing)), decision.Years.Select(year => (year.Restored, year.Closing)));
    }

    [Fact]
    public void A_longer_time_moves_one_deadline_and_no_other()
    {
        var ledger = new RestorationLedger(
            [Year(2020, -5), Year(2021, -6), Year(2022, 0), Year(2023, 0), Year(2024, 0), Year(2025, 0)],
            decisions: [new RestorationDecision.LongerTime(2020, 2022, 2025)]);

        Assert.Equal([2023, 2023, 2025, 2025, 2025, 2025], ledger.Years.Select(year => year.Vintages[0].Deadline.Number));
        Assert.Equal([false, false, true, true, true, true], ledger.Years.Select(year => year.Vintages[0].IsVoluntary));
        Assert.Equal([0, 0, 0, 0, 6, 11], ledger.Years.Select(year => Kr(year.Overdue)));
        Assert.All(ledger.Years.Skip(1), year => Assert.Equal((FiscalYear)2024, year.Vintages[1].Deadline));
        Assert.All(ledger.Years, year => Assert.Equal((FiscalYear)2023, year.Vintages[0].LawfulDeadline));
    }

    [Fact]
    public void A_longer_time_lets_a_deficit_that_is_due_before_it_be_restored_first() =>
        Assert.Equal(
            [new Restoration(2021, Kronor.Of(6)), new Restoration(2020, Kronor.Of(1))],
            new RestorationLedger(
                [Year(2020, -5), Year(2021, -6), Year(2022, 7)],
                decisions: [new RestorationDecision.LongerTime(2020, 2022, 2025)])[2022].Restorations);

    [Fact]
    public void Decisions_of_one_year_take_effect_in_the_order_they_are_given()
    {
        RestorationDecision first = new RestorationDecision.LongerTime(2020, 2021, 2025), last = new RestorationDecision.LongerTime(2020, 2021, 2024);

        Assert.Equal((FiscalYear)2024, new RestorationLedger([Year(2020, -5), Year(2021, 0)], decisions: [first, last])[2021].Vintages[0].Deadline);
        Assert.Equal((FiscalYear)2025, new RestorationLedger([Year(2020, -5), Year(2021, 0)], decisions: [last, first])[2021].Vintages[0].Deadline);
    }

    [Theory]
    [InlineData(RestorationOrder.EarliestDueFirst, 2018, 2019, 2017)]
    [InlineData(RestorationOrder.OldestFirst, 2017, 2018, 2019)]
    [InlineData(RestorationOrder.NewestFirst, 2019, 2018, 2017)]
    public void A_surplus_restores_in_the_order_that_was_chosen(RestorationOrder order, int first, int second, int third)
    {
        var ledger = new RestorationLedger(
            [Year(2020, 9)],
            [new(2019, Kronor.Of(3)), new(2017, Kronor.Of(3), 2023), new(2018, Kronor.Of(3))],
            order: order);

        Assert.Equal([first, second, third], ledger[2020].Restorations.Select(restoration => restoration.Origin.Number));
        Assert.Equal(order, ledger.Order);
    }

    [Fact]
    public void Of_deficits_with_the_same_deadline_the_oldest_is_restored_first() =>
        Assert.Equal(
            [new Restoration(2017, Kronor.Of(3)), new Restoration(2018, Kronor.Of(2))],
            new RestorationLedger([Year(2020, 5)], [new(2018, Kronor.Of(3)), new(2017, Kronor.Of(3), 2021)])[2020].Restorations);

    [Fact]
    public void A_ledger_opens_with_what_is_left_from_before_it()
    {
        var ledger = new RestorationLedger([Year(2020, 1)], [new(2018, Kronor.Of(4)), new(2019, Kronor.Of(2))]);

        Assert.Equal((Kronor.Of(6), Kronor.Of(5)), (ledger[2020].Opening, ledger[2020].Closing));
        Assert.Equal(Kronor.Of(3), ledger[2020].Left(2018));
        Assert.Equal(Kronor.Of(2), ledger[2020].Left(2019));
        Assert.Equal(Kronor.Zero, ledger[2020].Left(2017));
        Assert.Equal(2, ledger.Opening.Count);
    }

    [Fact]
    public void An_opening_deficit_can_be_overdue_already() =>
        Assert.Equal(Kronor.Of(4), new RestorationLedger([Year(2024, 0)], [new(2018, Kronor.Of(4)), new(2022, Kronor.Of(1))])[2024].Overdue);

    [Fact]
    public void The_order_in_which_opening_deficits_are_given_changes_nothing()
    {
        DeficitVintage older = new(2017, Kronor.Of(4)), newer = new(2018, Kronor.Of(3));

        Assert.Equal(
            new RestorationLedger([Year(2023, 1)], [older, newer]).Years,
            new RestorationLedger([Year(2023, 1)], [newer, older]).Years);
    }

    [Fact]
    public void A_year_can_be_made_from_its_statement()
    {
        var statement = new BalanceStatement(AccountsOf.Year(2024, Kronor.Of(5), Stage.Forecast) with { RealisedGains = Kronor.Of(8) });

        var year = new RestorationYear(statement);

        Assert.Equal(new RestorationYear(2024, Stage.Forecast, Kronor.Of(-3)), year);
        Assert.Equal(statement.Deadline, new RestorationLedger([year])[2024].Vintages[0].Deadline);
    }

    [Fact]
    public void Terms_of_the_callers_rule_every_year()
    {
        var strict = BalanceTerms.InForce.In(2024).Terms with { YearsToRestore = 1 };

        var ledger = new RestorationLedger([Year(1998, -5), Year(1999, 0)], terms: strict);

        Assert.Equal((FiscalYear)1999, ledger[1998].Vintages[0].Deadline);
        Assert.Equal(Kronor.Of(5), ledger[1999].Overdue);
    }

    [Fact]
    public void Years_before_2000_are_not_modelled()
    {
        Assert.Throws<NotInForceException>(() => Ledger(1999, 0, 0));
        Assert.Throws<NotInForceException>(() => new DeficitVintage(1999, Kronor.Of(1)));
        Assert.Equal((FiscalYear)2002, new DeficitVintage(2000, Kronor.Of(1)).Deadline);
    }

    [Fact]
    public void A_balance_that_does_not_fit_overflows()
    {
        Assert.Throws<OverflowException>(() => new RestorationLedger([new(2023, Stage.Outcome, Kronor.MinValue)]));
        Assert.Throws<OverflowException>(() => new RestorationLedger([new(2023, Stage.Outcome, -Kronor.MaxValue), Year(2024, -1)]));
        Assert.Equal(Kronor.MaxValue, new RestorationLedger([new(2023, Stage.Outcome, -Kronor.MaxValue)]).Closing);
    }

    [Fact]
    public void Equal_histories_give_equal_ledgers()
    {
        Assert.Equal(Ledger(2020, -3, 2), Ledger(2020, -3, 2));
        Assert.NotEqual(Ledger(2020, -3, 2), Ledger(2020, -3, 1));
    }

    [Fact]
    public void A_year_outside_the_ledger_is_refused()
    {
        var ledger = Ledger(2020, -3, 2);

        Assert.Throws<ArgumentOutOfRangeException>(() => ledger[2019]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger[2022]);
        Assert.Equal((FiscalYear)2021, ledger[2021].Year);
    }

    private static RestorationLedger Ledger(int first, params int[] results) =>
        new([.. results.Select((result, index) => Year(first + index, result))]);

    private static RestorationYear Year(int year, int result) => new(year, Stage.Outcome, Kronor.Of(result));

    private static long Kr(Kronor amount) => amount.Ore / 100;
}
