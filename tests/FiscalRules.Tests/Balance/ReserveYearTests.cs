using System.Numerics;
using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using static FiscalRules.Tests.Balance.Explained;

namespace FiscalRules.Tests.Balance;

/// <summary>A reserve from opening to closing: what is reserved and used, over-use, and the end of RUR.</summary>
public sealed class ReserveYearTests
{
    public static TheoryData<Stage> Expected => [.. Enum.GetValues<Stage>().Where(stage => stage != Stage.Outcome)];

    [Fact]
    public void What_closes_is_what_opened_with_what_was_reserved_less_what_was_used_and_dissolved() => Holds.ForAll(
        from given in AnyReserves.Reservations
        from opening in AnyBalance.Amounts
        select (given.Accounts, opening),
        pair =>
        {
            var (accounts, opening) = pair;
            var statement = new BalanceStatement(accounts);
            Check(new(Reserve.Rur, statement, opening), accounts.ToRur, accounts.FromRur, ends: accounts.Year == 2033);
            Check(new(Reserve.ResultReserve, statement, opening), accounts.ToResultReserve, accounts.FromResultReserve, ends: false);

            void Check(ReserveYear year, Kronor reserved, Kronor used, bool ends)
            {
                var left = (BigInteger)opening.Ore + reserved.Ore - used.Ore;
                var dissolved = ends ? BigInteger.Max(left, 0) : 0;
                Assert.Equal((accounts.Year, accounts.Stage, opening, reserved, used), (year.Year, year.Stage, year.Opening, year.Reserved, year.Used));
                Assert.Equal((dissolved, left - dissolved), (year.Dissolved.Ore, year.Closing.Ore));
                Assert.Equal(
                    [.. left < 0 ? [("balance.use-above-stock", -left)] : Array.Empty<(string, BigInteger)>(), .. dissolved > 0 ? [("balance.rur-dissolved", dissolved)] : Array.Empty<(string, BigInteger)>()],
                    year.Findings().Select(found => (found.Code, (BigInteger)found.Amount!.Value.Ore)));
                var lines = year.Explain().Lines;
                Assert.Equal(["opening", "reserved", "used", "dissolved", "closing"], lines.Select(line => line.Code));
                Assert.Equal([opening, reserved, -used, -year.Dissolved, year.Closing], lines.Select(Amount));
                Assert.Equal(year.Closing, lines.SkipLast(1).Sum(Amount));
            }
        });

    [Fact]
    public void More_use_than_there_is_leaves_the_reserve_below_zero_and_is_a_breach()
    {
        var allOfIt = new ReserveYear(Reserve.ResultReserve, Use(2024, fromResultReserve: 5_00), Kronor.Of(5));
        var finding = Assert.Single(new ReserveYear(Reserve.ResultReserve, Use(2024, fromResultReserve: 5_01), Kronor.Of(5)).Findings());

        Assert.Equal(Kronor.Zero, allOfIt.Closing);
        Assert.Empty(allOfIt.Findings());
        Assert.Equal(("balance.use-above-stock", Severity.Breach, "11 kap. 14 § kommunallagen (2017:725)"), (finding.Code, finding.Severity, finding.Provision.Swedish));
        Assert.Equal(((FiscalYear?)2024, (Kronor?)Kronor.OneOre, Stage.Outcome), (finding.Year, finding.Amount, finding.Stage));
        Assert.Equal("Resultatreserven är vid utgången av 2024 använd för 0,01 kr mer än den innehöll.", finding.Swedish);
        Assert.Equal("At the end of 2024, the result reserve is used for SEK 0.01 more than it held.", finding.English);
    }

    [Theory]
    [InlineData(2013, "8 kap. 3 d § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2018, "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2017:725")]
    [InlineData(2023, "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2018:600")]
    [InlineData(2024, "punkt 3 i övergångsbestämmelserna till 2023:642, kommunallagen (2017:725)")]
    [InlineData(2033, "punkt 3 i övergångsbestämmelserna till 2023:642, kommunallagen (2017:725)")]
    public void More_use_of_RUR_than_there_is_breaches_what_its_year_has_on_it(int year, string provision)
    {
        var rur = new ReserveYear(Reserve.Rur, Use(year, fromRur: 1), Kronor.Zero);

        Assert.Equal((BalanceFindings.UseAboveStock, provision), rur.Findings().Select(found => (found.Code, found.Provision.Swedish)).Single());
        Assert.All(rur.Explain().Lines, line => Assert.Equal(provision, line.Provision.Swedish));
        Assert.Equal(-Kronor.OneOre, rur.Closing);
    }

    [Fact]
    public void RUR_may_be_used_in_2033_and_what_is_left_is_dissolved_at_its_close_beside_the_result()
    {
        var statement = Use(2033, fromRur: 2_00, result: -2_00);
        var rur = new ReserveYear(Reserve.Rur, statement, Kronor.Of(7));
        var finding = Assert.Single(rur.Findings());

        Assert.Equal((Kronor.Of(2), Kronor.Of(5), Kronor.Zero), (rur.Used, rur.Dissolved, rur.Closing));
        Assert.Equal((Kronor.Of(-2), Kronor.Zero), (statement.AfterAdjustments, statement.BalanceResult));
        Assert.Equal(("balance.rur-dissolved", Severity.Note, (Kronor?)Kronor.Of(5)), (finding.Code, finding.Severity, finding.Amount));
        Assert.Equal("punkt 3 i övergångsbestämmelserna till 2023:642, kommunallagen (2017:725)", finding.Provision.Swedish);
        Assert.Equal("Kvarvarande 5,00 kr i resultatutjämningsreserven upplöses i eget kapital vid utgången av 2033.", finding.Swedish);
        Assert.Equal("The SEK 5.00 left in the equalisation reserve is dissolved into equity at the end of 2033.", finding.English);
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2032)]
    public void Before_2033_nothing_of_RUR_is_dissolved(int year)
    {
        var rur = new ReserveYear(Reserve.Rur, Use(year), Kronor.Of(7));

        Assert.Equal((Kronor.Zero, Kronor.Of(7)), (rur.Dissolved, rur.Closing));
        Assert.Empty(rur.Findings());
    }

    [Fact]
    public void The_result_reserve_does_not_end_in_2033() =>
        Assert.Equal(Kronor.Of(7), new ReserveYear(Reserve.ResultReserve, Use(2033), Kronor.Of(7)).Closing);

    [Fact]
    public void An_empty_RUR_ends_without_a_note() =>
        Assert.Empty(new ReserveYear(Reserve.Rur, Use(2033, fromRur: 7_00), Kronor.Of(7)).Findings());

    [Fact]
    public void In_2034_there_is_no_RUR_to_use()
    {
        var refused = Assert.Throws<ArgumentException>(() => Use(2034, fromRur: 1));

        Assert.Equal("accounts", refused.ParamName);
        Assert.Contains("FromRur", refused.Message);
        Assert.Equal(Kronor.Zero, Use(2034).BalanceResult);
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2033)]
    public void From_2024_to_2033_there_are_two_reserves_in_one_year(int year)
    {
        var statement = new BalanceStatement(AccountsOf.Year(year, Kronor.Of(-10)) with { FromRur = Kronor.Of(3), FromResultReserve = Kronor.Of(4), ToResultReserve = Kronor.Of(1) });
        var rur = new ReserveYear(Reserve.Rur, statement, Kronor.Of(12));

        Assert.Equal(Kronor.Of(-4), statement.BalanceResult);
        Assert.Equal(Kronor.Of(9), rur.Closing + rur.Dissolved);
        Assert.Equal(Kronor.Of(17), new ReserveYear(Reserve.ResultReserve, statement, Kronor.Of(20)).Closing);
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void On_what_is_only_expected_a_reserve_would_be_used_up_or_dissolved(Stage stage)
    {
        var overused = new ReserveYear(Reserve.Rur, new(AccountsOf.Year(2033, stage: stage) with { FromRur = Kronor.Of(1) }), Kronor.Zero);
        var dissolved = new ReserveYear(Reserve.Rur, new(AccountsOf.Year(2033, stage: stage)), Kronor.Of(1));

        Assert.All([overused, dissolved], year =>
        {
            var finding = Assert.Single(year.Findings());
            Assert.Equal(stage, finding.Stage);
            Assert.Contains("skulle", finding.Swedish);
            Assert.Contains("would", finding.English);
        });
    }

    [Fact]
    public void A_reserve_is_one_of_the_named_ones_and_a_statement_is_needed()
    {
        Assert.Equal("reserve", Assert.Throws<ArgumentOutOfRangeException>(() => new ReserveYear((Reserve)2, Use(2024), Kronor.Zero)).ParamName);
        Assert.Throws<InvalidOperationException>(() => new ReserveYear(Reserve.Rur, default, Kronor.Zero));
    }

    [Fact]
    public void The_default_reserve_is_an_empty_RUR_of_year_1()
    {
        ReserveYear none = default;

        Assert.Equal((Reserve.Rur, (FiscalYear)1, Kronor.Zero), (none.Reserve, none.Year, none.Closing));
        Assert.Empty(none.Findings());
        Assert.Empty(none.Explain().Lines);
    }

    /// <summary>The stock is what doesn't fit, or not: the way to it is no matter, as in the statement.</summary>
    [Fact]
    public void Only_a_stock_that_does_not_fit_overflows()
    {
        var statement = new BalanceStatement(AccountsOf.Year(2024) with { ToResultReserve = Kronor.OneOre, FromResultReserve = Kronor.OneOre });

        Assert.Equal(Kronor.MaxValue, new ReserveYear(Reserve.ResultReserve, statement, Kronor.MaxValue).Closing);
        Assert.Throws<OverflowException>(() => new ReserveYear(Reserve.ResultReserve, new(AccountsOf.Year(2024) with { ToResultReserve = Kronor.OneOre }), Kronor.MaxValue));
    }

    private static BalanceStatement Use(int year, int fromRur = 0, int fromResultReserve = 0, int result = 0) => new(
        AccountsOf.Year(year, Kronor.FromOre(result)) with { FromRur = Kronor.FromOre(fromRur), FromResultReserve = Kronor.FromOre(fromResultReserve) });
}
