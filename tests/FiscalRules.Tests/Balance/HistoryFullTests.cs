using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Balance;

/// <summary>Where a history decides reservations and uses, it is never against the law and never leaves anything for later.</summary>
public sealed class HistoryFullTests
{
    [Fact]
    public void Nothing_is_reserved_or_used_that_is_not_lawful() => Holds.ForAll(AnyReserves.Full, run => Assert.All(new BalanceHistory(run.Years, run.Options).Years, year =>
    {
        Assert.DoesNotContain(year.Limit!.Value.Findings(), found => found.Severity == Severity.Breach);
        Assert.DoesNotContain(year.Rur.Findings().Concat(year.ResultReserve.Findings()), found => found.Severity == Severity.Breach);
        Assert.DoesNotContain(year.Statement.Findings(), found => found.Code == BalanceFindings.UseAboveDeficit);
        Assert.False(year.Rur.Closing.IsNegative || year.ResultReserve.Closing.IsNegative);
    }));

    [Fact]
    public void Everything_is_reserved_that_may_be_and_no_deficit_is_left_while_there_is_a_reserve_to_use() => Holds.ForAll(AnyReserves.Full, run => Assert.All(new BalanceHistory(run.Years, run.Options).Years, year =>
    {
        var (reserved, used) = (year.Rur.Reserved + year.ResultReserve.Reserved, year.Rur.Used + year.ResultReserve.Used);
        if (!year.Statement.AfterAdjustments.IsNegative)
        {
            Assert.Equal((year.Limit!.Value.Largest, Kronor.Zero), (reserved, used));
            return;
        }

        Assert.Equal(Kronor.Zero, reserved);
        Assert.True(year.Statement.BalanceResult <= Kronor.Zero);
        if (year.Statement.BalanceResult.IsNegative)
        {
            Assert.True(year.Year < 2013 || year.Year > 2033 || year.Rur.Opening == year.Rur.Used);
            Assert.True(year.Year < 2024 || year.ResultReserve.Opening == year.ResultReserve.Used);
        }
    }));

    [Theory]
    [InlineData(2023, "to RUR")]
    [InlineData(2023, "from RUR")]
    [InlineData(2024, "to the result reserve")]
    [InlineData(2024, "from the result reserve")]
    public void Reservations_and_uses_are_given_or_decided_and_not_both(int year, string line)
    {
        var given = StatementLine.Named(line).With(ReservationLimitTests.Accounts(year, 100_00, 5_00), Kronor.OneOre);

        Assert.Contains($"{year}", Assert.Throws<ArgumentException>(() => new BalanceHistory([given], new() { Reserves = ReservePolicy.Full })).Message);
        Assert.Equal(given, new BalanceHistory([given]).Years[0].Statement.Accounts);
    }

    [Fact]
    public void The_use_falls_in_the_order_that_is_named()
    {
        foreach (var (order, rur, resultReserve) in new[] { (ReserveUseOrder.RurFirst, 5, 1), (ReserveUseOrder.ResultReserveFirst, 3, 3) })
        {
            var year = new BalanceHistory(
                [AccountsOf.Year(2024, Kronor.Of(-6))],
                new() { Reserves = ReservePolicy.Full, UseOrder = order, RurOpening = Kronor.Of(5), ResultReserveOpening = Kronor.Of(3) }).Years[0];
            Assert.Equal((Kronor.Of(rur), Kronor.Of(resultReserve), Kronor.Zero), (year.Rur.Used, year.ResultReserve.Used, year.Statement.BalanceResult));
        }
    }

    [Fact]
    public void A_use_needs_no_taxes_and_a_reservation_does()
    {
        HistoryOptions full = new() { Reserves = ReservePolicy.Full, ResultReserveOpening = Kronor.Of(9) };

        Assert.Null(new BalanceHistory([AccountsOf.Year(2024, Kronor.Of(-1))], full).Years[0].Limit);
        Assert.Contains("TaxesAndGrants", Assert.Throws<ArgumentException>(() => new BalanceHistory([AccountsOf.Year(2024, Kronor.Of(1))], full)).Message);
        Assert.Equal(Kronor.Zero, new BalanceHistory([AccountsOf.Year(2012, Kronor.Of(1))], new() { Reserves = ReservePolicy.Full }).Years[0].Rur.Reserved);
    }

    /// <summary>100 kronor of taxes, a surplus of 12 the year after a deficit of 4: 12 − 1 − 4, or as much as leaves 4, or 12 − 1.</summary>
    [Theory]
    [InlineData(OldDeficitPolicy.RestoreFirst, 7)]
    [InlineData(OldDeficitPolicy.RemainderMustCover, 8)]
    [InlineData(OldDeficitPolicy.None, 11)]
    public void What_is_left_of_the_years_before_is_what_comes_first(OldDeficitPolicy policy, int reserved)
    {
        var history = new BalanceHistory(
            [ReservationLimitTests.Accounts(2022, 100_00, -4_00), ReservationLimitTests.Accounts(2023, 100_00, 12_00)],
            new() { Reserves = ReservePolicy.Full, OldDeficits = policy });

        Assert.Equal((Kronor.Of(reserved), Kronor.Of(4)), (history[2023].Rur.Reserved, history[2023].Limit!.Value.OldDeficits));
        Assert.Equal(Kronor.Of(Math.Max(0, reserved - 8)), history[2023].Ledger.Closing);
    }

    [Fact]
    public void A_deficit_that_was_excused_the_year_before_does_not_come_first()
    {
        var history = new BalanceHistory(
            [ReservationLimitTests.Accounts(2022, 100_00, -4_00), ReservationLimitTests.Accounts(2023, 100_00, 12_00)],
            new() { Reserves = ReservePolicy.Full, Decisions = [new RestorationDecision.NotToRestore(2022, 2022, Kronor.Of(3))] });

        Assert.Equal((Kronor.Of(1), Kronor.Of(10)), (history[2023].Limit!.Value.OldDeficits, history[2023].Rur.Reserved));
    }
}
