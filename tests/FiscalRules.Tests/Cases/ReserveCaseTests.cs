using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Balance;

namespace FiscalRules.Tests.Cases;

/// <summary>Published reserves: what Malmö reserved in 2015 as the largest lawful, its three years in one call, and the stock of Vännäs.</summary>
public sealed class ReserveCaseTests
{
    private static readonly PublishedCase Malmo = PublishedCase.Named("malmo-reserves-2013-2015");
    private static readonly PublishedCase Vannas = PublishedCase.Named("vannas-reserve-2019");

    [Theory]
    [InlineData(OldDeficitPolicy.RestoreFirst, "largest-restore-first")]
    [InlineData(OldDeficitPolicy.RemainderMustCover, "largest-remainder-must-cover")]
    [InlineData(OldDeficitPolicy.None, "largest-none")]
    public void Malmos_largest_reservation_of_2015_is_185_where_the_old_deficit_comes_first_and_more_by_the_other_policies(OldDeficitPolicy policy, string code)
    {
        var limit = new ReservationLimit(new(Accounts(2)), oldDeficits: Malmo.Amount(193), policy: policy);

        Assert.Equal(Malmo.Amount(Malmo.Expected[code][2]), limit.Largest);
        Assert.Equal((Kronor.Mkr(540), Kronor.Mkr(162), Kronor.Mkr(378)), (limit.Lowest, limit.Threshold, limit.Above));
        Assert.Equal(Malmo.Provisions[..2].Order(), limit.Explain().Lines.Select(line => line.Provision.Swedish).Append(Malmo.Provisions[1]).Distinct().Order());
    }

    [Fact]
    public void Malmo_reserved_exactly_the_largest_and_an_ore_more_would_have_been_a_breach()
    {
        var reserved = Malmo.Amount(Malmo.Printed["medel till resultatutjämningsreserv"][2]!.Value);

        Assert.Empty(new ReservationLimit(new(Accounts(2) with { ToRur = reserved }), oldDeficits: Malmo.Amount(193)).Findings());
        Assert.Equal(
            Kronor.OneOre,
            Assert.Single(new ReservationLimit(new(Accounts(2) with { ToRur = reserved + Kronor.OneOre }), oldDeficits: Malmo.Amount(193)).Findings()).Amount);
    }

    [Fact]
    public void Malmos_three_years_are_one_history()
    {
        var history = MalmoFrom(Kronor.Mkr(12));

        Assert.Equal(Malmo.Expected["rur-closing"].Select(Malmo.Amount), history.Years.Select(year => year.Rur.Closing));
        Assert.Equal(Malmo.Expected["closing"].Select(Malmo.Amount), history.Years.Select(year => year.Ledger.Closing));
        Assert.Equal(Malmo.Printed["Balanskravsresultat att återställa"].Select(figure => Malmo.Amount(figure!.Value)), history.Years.Select(year => year.Ledger.Closing));
        Assert.Equal(Kronor.Mkr(185), history[2015].Limit!.Value.Largest);
        Assert.Equal(Kronor.Mkr(162), history[2015].Ledger.Lapsed);
        Assert.Equal(
            [(2013, BalanceFindings.SpecialReasonsWithoutDeficit), (2014, BalanceFindings.DeficitToRestore), (2014, BalanceFindings.ActionPlanMissing)],
            history.Findings().Select(found => (found.Year!.Value.Number, found.Code)));
    }

    [Fact]
    public void An_ore_less_to_open_with_and_Malmo_would_have_used_more_than_there_was() =>
        Assert.Contains(
            MalmoFrom(Kronor.Mkr(12) - Kronor.OneOre).Findings(),
            found => found is { Code: BalanceFindings.UseAboveStock, Severity: Severity.Breach } && found.Year == 2014 && found.Amount == Kronor.OneOre);

    [Fact]
    public void Vannas_reserve_goes_from_24_7_to_34_2()
    {
        var accounts = AccountsOf.Year(Vannas.Years[0], Kronor.Mkr(15.6m)) with { ToRur = Vannas.Fact("Reservering av medel till resultatutjämningsreserv", 0) };
        var rur = new ReserveYear(Reserve.Rur, new(accounts), Vannas.Fact("Ingående resultatutjämningsreserv", 0));

        Assert.Equal(Vannas.Amount(Vannas.Printed["Utgående resultatutjämningsreserv"][0]!.Value), rur.Closing);
        Assert.Equal(Vannas.Amount(Vannas.Expected["rur-closing"][0]), rur.Closing);
        Assert.Empty(rur.Findings());
        Assert.All(rur.Explain().Lines, line => Assert.Equal(Vannas.Provisions[0], line.Provision.Swedish));
    }

    private static BalanceHistory MalmoFrom(Kronor stock)
    {
        BalanceAccounts[] years = [Accounts(0), Accounts(1), Accounts(2) with { ToRur = Malmo.Amount(Malmo.Printed["medel till resultatutjämningsreserv"][2]!.Value) }];
        return new(years, new()
        {
            RurOpening = stock,
            Decisions = [new RestorationDecision.NotToRestore(2013, 2013, Malmo.Fact("synnerligt skäl RIPS", 0))],
        });
    }

    private static BalanceAccounts Accounts(int index) => AccountsOf.Year(Malmo.Years[index], Malmo.Fact("Årets resultat", index)) with
    {
        RealisedGains = -Malmo.Fact("samtliga realisationsvinster", index),
        FromRur = Malmo.Fact("medel från resultatutjämningsreserv", index),
        TaxesAndGrants = Malmo.Lines["skatteintäkter samt generella statsbidrag och utjämning"][index] is { } taxes ? Malmo.Amount(taxes) : null,
        EquityWithPensions = Kronor.Zero,
    };
}
