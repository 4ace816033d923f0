using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Balance;

/// <summary>The result reserve is at most 5 % of taxes and grants after a reservation; RUR never had a cap.</summary>
public sealed class ReservationCapTests
{
    [Fact]
    public void The_cap_binds_exactly_at_5_per_cent_and_5_per_cent_is_lawful()
    {
        var atTheCap = Given(stock: 4_00, above: 2_00, reserved: 1_00).Limit();

        Assert.Equal((Kronor.Of(5), Kronor.Of(1), Kronor.Of(1)), (atTheCap.Cap!.Value, atTheCap.Room!.Value, atTheCap.Largest));
        Assert.Empty(atTheCap.Findings());
        Assert.Equal(Kronor.OneOre, Assert.Single(Given(stock: 4_00, above: 2_00, reserved: 1_01).Limit().Findings()).Amount);
        Assert.Equal(Kronor.FromOre(99), Given(stock: 4_00, above: 99, reserved: 0).Limit().Largest);
    }

    [Theory]
    [InlineData(0, 5_00, 5_00)]
    [InlineData(4_99, 9_00, 1)]
    [InlineData(5_00, 9_00, 0)]
    [InlineData(5_01, 9_00, 0)]
    [InlineData(-1_00, 9_00, 6_00)]
    public void There_is_room_up_to_the_cap_and_none_above_it(int stock, int above, int largest) =>
        Assert.Equal(largest, Given(stock, above, reserved: 0).Limit().Largest.Ore);

    [Theory]
    [InlineData(99_80, 4_99)]
    [InlineData(99_99, 4_99)]
    [InlineData(100_00, 5_00)]
    [InlineData(100_19, 5_00)]
    [InlineData(100_20, 5_01)]
    public void The_cap_is_rounded_down_to_the_ore(int taxes, int cap) =>
        Assert.Equal(cap, new ReservationCase(ReservationLimitTests.Accounts(2024, taxes, 0), default, default, default).Limit().Cap!.Value.Ore);

    [Fact]
    public void What_is_used_in_the_same_year_gives_room() =>
        Assert.Equal(
            [0, 1, 2_00, 5_00],
            ((int[])[0, 1, 2_00, 5_00]).Select(use => Given(stock: 5_00, above: 6_00, reserved: 0)
                .With(accounts => accounts with { FromResultReserve = Kronor.FromOre(use) }).Limit().Largest.Ore));

    [Theory]
    [InlineData(5_00, 0, null)]
    [InlineData(5_01, 0, 1L)]
    [InlineData(5_01, 1, null)]
    [InlineData(7_00, 1_00, 1_00L)]
    public void A_stock_above_the_cap_is_noted_and_need_not_be_released(int stock, int use, long? above)
    {
        var limit = Given(stock, above: 9_00, reserved: 0).With(accounts => accounts with { FromResultReserve = Kronor.FromOre(use) }).Limit();
        var finding = limit.Findings().SingleOrDefault();

        Assert.Equal(above, finding?.Amount?.Ore);
        if (finding is not null)
        {
            Assert.Equal(("balance.reserve-above-cap", Severity.Note, "11 kap. 14 § tredje stycket kommunallagen (2017:725)"), (finding.Code, finding.Severity, finding.Provision.Swedish));
            Assert.Equal(((FiscalYear?)2024, Stage.Outcome), (finding.Year, finding.Stage));
            Assert.Contains($"{AmountUnit.KronorAndOre.Show(finding.Amount!.Value, Language.Swedish)} kr över taket", finding.Swedish);
            Assert.Contains($"SEK {AmountUnit.KronorAndOre.Show(finding.Amount!.Value, Language.English)} above its cap", finding.English);
            Assert.Equal(Kronor.Zero, limit.Largest);
            Assert.Equal(Kronor.FromOre(stock - use), new ReserveYear(Reserve.ResultReserve, limit.Statement, Kronor.FromOre(stock)).Closing);
        }
    }

    [Fact]
    public void On_what_is_only_expected_a_stock_would_be_above_the_cap()
    {
        var finding = Assert.Single(Given(stock: 6_00, above: 0, reserved: 0).With(accounts => accounts with { Stage = Stage.Budget }).Limit().Findings());

        Assert.Equal(Stage.Budget, finding.Stage);
        Assert.Contains("skulle", finding.Swedish);
        Assert.Contains("would", finding.English);
    }

    [Theory]
    [InlineData(2013)]
    [InlineData(2023)]
    public void The_equalisation_reserve_has_no_cap(int year)
    {
        var limit = new ReservationCase(ReservationLimitTests.Accounts(year, 100_00, 90_00), Kronor.Mkr(900), default, default).Limit();

        Assert.Equal((null, null, Kronor.Of(89)), (limit.Cap, limit.Room, limit.Largest));
        Assert.Empty(limit.Findings());
    }

    [Fact]
    public void The_stock_after_the_largest_reservation_is_never_above_the_cap_unless_it_was_before() => Holds.ForAll(AnyReserves.Reservations, given =>
    {
        var limit = given.Limit();
        if (limit.Cap is not { } cap)
            return;

        var (before, taxes) = (given.Stock - given.Accounts.FromResultReserve, given.Accounts.TaxesAndGrants!.Value);
        Assert.True((before + limit.Largest).CompareToShare(Ratio.Percent(5), taxes) <= 0 || limit.Largest == Kronor.Zero);
        Assert.Equal(before.CompareToShare(Ratio.Percent(5), taxes) > 0, limit.Findings().Any(found => found.Code == BalanceFindings.ReserveAboveCap));
        Assert.Equal(before > cap, before.CompareToShare(Ratio.Percent(5), taxes) > 0);
    });

    /// <summary>100 kronor of taxes, so that the cap is 5 kronor, and a result so many öre above the share.</summary>
    private static ReservationCase Given(int stock, int above, int reserved) => new(
        ReservationLimitTests.Accounts(2024, 100_00, above + 1_00) with { ToResultReserve = Kronor.FromOre(reserved) }, Kronor.FromOre(stock), default, default);
}
