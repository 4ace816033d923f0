using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Balance;

public sealed class BalanceColumnsInputTests
{
    private readonly AnyPanel _panel = new(seed: 7, ReservePolicy.AsGiven);

    [Fact]
    public void A_forgotten_line_is_refused() =>
        Refuses("Result has an amount for each of", () => BalanceHistory.Compute(_panel.Columns() with { Result = default }, Results(), _panel.Policy));

    [Fact]
    public void An_empty_line_is_no_line_of_zeroes() =>
        Refuses("it is empty. A line that is zero throughout is Column.Zero.", () => BalanceHistory.Compute(_panel.Columns() with { Reversal = Array.Empty<Kronor>() }, Results(), _panel.Policy));

    [Fact]
    public void A_line_of_another_length_is_refused() =>
        Refuses("came.", () => BalanceHistory.Compute(_panel.Columns() with { RealisedGains = new Kronor[_panel.Rows + 1] }, Results(), _panel.Policy));

    [Fact]
    public void Taxes_of_another_length_are_refused() =>
        Refuses("TaxesAndGrants", () => BalanceHistory.Compute(_panel.Columns() with { TaxesAndGrants = new Kronor[_panel.Rows + 1] }, Results(), _panel.Policy));

    [Fact]
    public void An_outcome_of_another_length_is_refused() =>
        Refuses("BalanceResult has room", () => BalanceHistory.Compute(_panel.Columns(), new() { BalanceResult = new Kronor[_panel.Rows - 1] }, _panel.Policy));

    [Fact]
    public void What_is_due_has_room_for_every_deadline() =>
        Refuses("Due has room", () => BalanceHistory.Compute(_panel.Columns(), new() { Restoration = new() { Due = new Kronor[_panel.Rows] } }, _panel.Policy));

    [Fact]
    public void To_ask_for_nothing_is_refused() =>
        Refuses("At least one outcome", () => BalanceHistory.Compute(_panel.Columns(), default, _panel.Policy));

    [Fact]
    public void A_negative_opening_stock_is_refused() => Refuses("RurOpening is a magnitude", () =>
    {
        var opening = new Kronor[_panel.Entities];
        opening[^1] = Kronor.Of(-1);
        BalanceHistory.Compute(_panel.Columns() with { RurOpening = opening }, Results(), _panel.Policy);
    });

    [Fact]
    public void A_stock_in_a_reserve_that_no_year_knows_is_refused() => Refuses("No year's law knows the reserve", () =>
        BalanceHistory.Compute(Bare(2005) with { RurOpening = new[] { Kronor.Of(1) } }, new() { BalanceResult = new Kronor[1] }));

    [Fact]
    public void A_policy_that_decides_is_given_nothing_decided() => Refuses("Where the policy decides", () =>
        BalanceHistory.Compute(Bare(2020) with { ToRur = new Kronor[1] }, new() { BalanceResult = new Kronor[1] }, new() { Reserves = ReservePolicy.Full }));

    [Fact]
    public void A_largest_reservation_needs_taxes_and_equity()
    {
        Refuses("needs TaxesAndGrants", () => BalanceHistory.Compute(Bare(2020), new() { LargestReservation = new Kronor[1] }));
        Refuses("needs EquityWithPensions", () => BalanceHistory.Compute(Bare(2020) with { TaxesAndGrants = Column.Zero }, new() { BalanceResult = new Kronor[1] }, new() { Reserves = ReservePolicy.Full }));
    }

    [Fact]
    public void A_year_without_reserves_needs_neither()
    {
        var largest = new[] { Kronor.Of(7) };
        BalanceHistory.Compute(Bare(2010), new() { LargestReservation = largest });
        Assert.Equal([Kronor.Zero], largest);
    }

    [Fact]
    public void Outcomes_that_share_memory_are_refused() => Refuses("memory of its own", () =>
    {
        var shared = new Kronor[_panel.Rows + 1];
        BalanceHistory.Compute(_panel.Columns(), new() { BalanceResult = shared.AsSpan()[1..], AfterAdjustments = shared.AsSpan()[..^1] }, _panel.Policy);
    });

    [Fact]
    public void An_outcome_that_shares_memory_with_a_line_is_refused() => Refuses("it overlaps Result", () =>
    {
        var shared = new Kronor[_panel.Rows];
        BalanceHistory.Compute(_panel.Columns() with { Result = shared }, new() { BalanceResult = shared }, _panel.Policy);
    });

    [Fact]
    public void An_outcome_of_the_ledger_that_shares_memory_with_another_is_refused() => Refuses("memory of its own", () =>
    {
        var shared = new Kronor[_panel.Rows];
        BalanceHistory.Compute(_panel.Columns(), new() { BalanceResult = shared, Restoration = new() { Closing = shared } }, _panel.Policy);
    });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 1)]
    [InlineData(100_000, 100_000)]
    public void There_is_a_year_and_an_entity_and_no_more_rows_than_a_span_holds(int years, int entities) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BalanceHistory.Compute(Bare(2020) with { Years = years, Entities = entities }, new() { BalanceResult = new Kronor[1] }));

    [Fact]
    public void A_year_before_2000_is_not_modelled() =>
        Assert.Throws<NotInForceException>(() => BalanceHistory.Compute(Bare(1999), new() { BalanceResult = new Kronor[1] }));

    private static void Refuses(string says, Action compute) => Assert.Contains(says, Assert.ThrowsAny<ArgumentException>(compute).Message, StringComparison.Ordinal);

    private BalanceOutcomes Results() => new() { BalanceResult = new Kronor[_panel.Rows] };

    private static BalanceColumns Bare(int year) => new()
    {
        First = year,
        Years = 1,
        Entities = 1,
        Result = new[] { Kronor.Of(3) },
        RealisedGains = Column.Zero,
        ExceptedGains = Column.Zero,
        ExceptedLosses = Column.Zero,
        Unrealised = Column.Zero,
        Reversal = Column.Zero,
        ToRur = Column.Zero,
        FromRur = Column.Zero,
        ToResultReserve = Column.Zero,
        FromResultReserve = Column.Zero,
        SpecialReasons = Column.Zero,
    };
}
