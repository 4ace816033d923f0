using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Tests.Balance;

/// <summary>What a ledger, its years, its deficits and its decisions refuse.</summary>
public sealed class RestorationInputTests
{
    private static readonly RestorationYear[] Years = [Year(2020, -5), Year(2021, 0), Year(2022, 0)];

    [Fact]
    public void A_ledger_has_at_least_one_year() =>
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new RestorationLedger([])).ParamName);

    [Theory]
    [InlineData(2022)]
    [InlineData(2020)]
    [InlineData(2019)]
    public void Years_follow_each_other(int second)
    {
        var refused = Assert.Throws<ArgumentException>(() => new RestorationLedger([Year(2020, 0), Year(second, 0)]));

        Assert.Equal("years", refused.ParamName);
        Assert.Contains($"{second} comes after 2020", refused.Message);
    }

    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    public void An_opening_deficit_is_from_before_the_first_year(int origin) =>
        Assert.Equal("opening", Assert.Throws<ArgumentException>(() => new RestorationLedger(Years, [new(origin, Kronor.Of(1))])).ParamName);

    [Fact]
    public void Each_opening_deficit_comes_once() =>
        Assert.Equal("opening", Assert.Throws<ArgumentException>(() => new RestorationLedger(Years, [new(2019, Kronor.Of(1)), new(2019, Kronor.Of(2))])).ParamName);

    [Theory]
    [InlineData(2019)]
    [InlineData(2023)]
    public void A_decision_takes_effect_in_a_year_of_the_ledger(int decided)
    {
        var refused = Assert.Throws<ArgumentException>(() => new RestorationLedger(
            Years, [new(2018, Kronor.Of(1))], [new RestorationDecision.NotToRestore(2018, decided, Kronor.Of(1))]));

        Assert.Equal("decisions", refused.ParamName);
        Assert.Contains("2020 to 2022", refused.Message);
    }

    [Theory]
    [InlineData(2020)]
    [InlineData(2022)]
    public void A_decision_may_take_effect_in_the_first_year_and_the_last(int decided) =>
        Assert.Equal(
            Kronor.Of(1),
            new RestorationLedger(Years, [new(2018, Kronor.Of(1))], [new RestorationDecision.NotToRestore(2018, decided, Kronor.Of(1))])[decided].SpecialReasons);

    [Fact]
    public void A_decision_comes_in_the_year_of_the_deficit_or_later()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RestorationDecision.NotToRestore(2020, 2019, Kronor.Of(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RestorationDecision.LongerTime(2020, 2019, 2024));
        Assert.Equal((FiscalYear)2020, new RestorationDecision.NotToRestore(2020, 2020, Kronor.Of(1)).Decided);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_decision_not_to_restore_is_of_an_amount_above_zero(int ore)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RestorationDecision.NotToRestore(2020, 2021, Kronor.FromOre(ore)));
        Assert.Equal(Kronor.OneOre, new RestorationDecision.NotToRestore(2020, 2021, Kronor.OneOre).Amount);
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2020)]
    public void A_longer_time_ends_after_the_year_it_is_decided_in(int deadline)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RestorationDecision.LongerTime(2017, 2021, deadline));
        Assert.Equal((FiscalYear)2022, new RestorationDecision.LongerTime(2017, 2021, 2022).Deadline);
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2022)]
    public void A_longer_time_no_longer_than_the_laws_is_refused(int deadline)
    {
        var refused = Assert.Throws<ArgumentException>(() => new RestorationLedger(Years, decisions: [new RestorationDecision.LongerTime(2020, 2021, deadline)]));

        Assert.Contains("2023, the law's", refused.Message);
    }

    [Fact]
    public void A_longer_time_one_year_longer_than_the_laws_is_kept() =>
        Assert.Equal(
            (FiscalYear)2024,
            new RestorationLedger(Years, decisions: [new RestorationDecision.LongerTime(2020, 2021, 2024)])[2021].Vintages[0].Deadline);

    [Fact]
    public void A_longer_time_no_longer_than_the_laws_is_refused_whether_or_not_anything_is_left()
    {
        RestorationDecision decision = new RestorationDecision.LongerTime(2020, 2021, 2023);

        Assert.Throws<ArgumentException>(() => new RestorationLedger([Year(2020, -5), Year(2021, 5)], decisions: [decision]));
        Assert.Throws<ArgumentException>(() => new RestorationLedger([Year(2020, 0), Year(2021, 5)], decisions: [decision]));
        Assert.Throws<ArgumentException>(() => new RestorationLedger([Year(2021, 5)], decisions: [decision]));
    }

    /// <summary>An opening deficit brings its lawful deadline with it, whatever terms the caller's years are computed by.</summary>
    [Fact]
    public void A_longer_time_for_an_opening_deficit_is_held_against_the_deadline_it_brings()
    {
        DeficitVintage opening = new(2018, Kronor.Of(5));
        RestorationLedger Decide(int deadline, int yearsToRestore) => new(
            [Year(2019, 0)],
            [opening],
            [new RestorationDecision.LongerTime(2018, 2019, deadline)],
            terms: BalanceTerms.InForce.In(2019).Terms with { YearsToRestore = yearsToRestore });

        Assert.Equal("decisions", Assert.Throws<ArgumentException>(() => Decide(2020, yearsToRestore: 1)).ParamName);
        Assert.Equal("decisions", Assert.Throws<ArgumentException>(() => Decide(2021, yearsToRestore: 1)).ParamName);
        Assert.Equal(new DeficitVintage(2018, Kronor.Of(5), 2022), Assert.Single(Decide(2022, yearsToRestore: 5)[2019].Vintages));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_order_is_one_of_the_named_ones(int order) =>
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => new RestorationLedger(Years, order: (RestorationOrder)order)).ParamName);

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_stage_is_one_of_the_named_ones(int stage) =>
        Assert.Equal("stage", Assert.Throws<ArgumentOutOfRangeException>(() => new RestorationYear(2020, (Stage)stage, Kronor.Zero)).ParamName);

    [Fact]
    public void Special_reasons_are_given_as_a_magnitude() =>
        Assert.Equal("SpecialReasons", Assert.Throws<ArgumentOutOfRangeException>(() => Year(2020, -5) with { SpecialReasons = -Kronor.OneOre }).ParamName);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Something_is_left_of_a_deficit_that_is_carried(int ore) =>
        Assert.Equal("left", Assert.Throws<ArgumentOutOfRangeException>(() => new DeficitVintage(2020, Kronor.FromOre(ore))).ParamName);

    [Fact]
    public void A_deficit_is_carried_with_the_laws_deadline_or_a_later_one()
    {
        DeficitVintage lawful = new(2020, Kronor.OneOre), same = new(2020, Kronor.OneOre, 2023), later = new(2020, Kronor.OneOre, 2024);

        Assert.Equal("deadline", Assert.Throws<ArgumentOutOfRangeException>(() => new DeficitVintage(2020, Kronor.OneOre, 2022)).ParamName);
        Assert.Equal(lawful, same);
        Assert.Equal(((FiscalYear)2023, false), (lawful.Deadline, lawful.IsVoluntary));
        Assert.Equal(((FiscalYear)2024, (FiscalYear)2023, true), (later.Deadline, later.LawfulDeadline, later.IsVoluntary));
        Assert.Equal("2020: 0.01 kr, senast 2024", later.ToString());
    }

    [Fact]
    public void The_default_year_is_an_outcome_of_zero()
    {
        RestorationYear none = default;

        Assert.Equal(((FiscalYear)1, Stage.Outcome, Kronor.Zero, Kronor.Zero), (none.Year, none.Stage, none.BalanceResult, none.SpecialReasons));
        Assert.Throws<NotInForceException>(() => new RestorationLedger([none]));
    }

    private static RestorationYear Year(int year, int result) => new(year, Stage.Outcome, Kronor.Of(result));
}
