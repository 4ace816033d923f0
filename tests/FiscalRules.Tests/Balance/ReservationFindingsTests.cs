using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Balance;

/// <summary>A reservation above the limit is a breach of the provision that limits it.</summary>
public sealed class ReservationFindingsTests
{
    public static TheoryData<Stage> Expected => [.. Enum.GetValues<Stage>().Where(stage => stage != Stage.Outcome)];

    [Theory]
    [InlineData(2013, "8 kap. 3 d § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2017, "8 kap. 3 d § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2018, "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2017:725")]
    [InlineData(2019, "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2018:600")]
    [InlineData(2023, "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2018:600")]
    [InlineData(2024, "11 kap. 14 § andra stycket kommunallagen (2017:725)")]
    public void A_reservation_is_lawful_at_the_limit_and_a_breach_an_ore_above(int year, string provision)
    {
        Assert.Empty(Reserved(year, 3_00).Findings());
        var finding = Assert.Single(Reserved(year, 3_01).Findings());

        Assert.Equal("balance.reservation-above-largest", finding.Code);
        Assert.Equal(Severity.Breach, finding.Severity);
        Assert.Equal(provision, finding.Provision.Swedish);
        Assert.Equal(((FiscalYear?)year, (Kronor?)Kronor.OneOre, Stage.Outcome), (finding.Year, finding.Amount, finding.Stage));
        Assert.Equal($"Reserveringen {year} är 0,01 kr högre än det högsta lagliga beloppet, 3,00 kr.", finding.Swedish);
        Assert.Equal($"The reservation of {year} is SEK 0.01 above the largest lawful amount, SEK 3.00.", finding.English);
    }

    [Fact]
    public void Where_the_cap_is_what_binds_the_breach_is_of_the_cap()
    {
        var finding = Assert.Single(Reserved(2024, 3_01, stock: 4_50).Findings());

        Assert.Equal((BalanceFindings.ReservationAboveLargest, Kronor.FromOre(2_51)), (finding.Code, finding.Amount));
        Assert.Equal("11 kap. 14 § tredje stycket kommunallagen (2017:725)", finding.Provision.Swedish);
    }

    [Fact]
    public void A_reservation_where_the_stock_is_above_the_cap_is_a_breach_and_the_stock_a_note() =>
        Assert.Equal(
            [(BalanceFindings.ReservationAboveLargest, Kronor.OneOre), (BalanceFindings.ReserveAboveCap, Kronor.Of(1))],
            Reserved(2024, 1, stock: 6_00).Findings().Select(found => (found.Code, found.Amount!.Value)));

    [Theory]
    [MemberData(nameof(Expected))]
    public void On_what_is_only_expected_the_reservation_would_be_too_large(Stage stage)
    {
        var finding = Assert.Single(Reserved(2024, 3_01, stage: stage).Findings());

        Assert.Equal(stage, finding.Stage);
        Assert.Equal("Reserveringen 2024 skulle bli 0,01 kr högre än det högsta lagliga beloppet, 3,00 kr.", finding.Swedish);
        Assert.Equal("The reservation of 2024 would be SEK 0.01 above the largest lawful amount, SEK 3.00.", finding.English);
    }

    [Fact]
    public void There_is_a_breach_exactly_where_more_than_the_law_allows_is_reserved() => Holds.ForAll(AnyReserves.Reservations, given =>
    {
        var limit = given.Limit();
        var above = given.Accounts.ToRur + given.Accounts.ToResultReserve - limit.LargestByLaw;
        var found = limit.Findings().Where(finding => finding.Severity == Severity.Breach).Select(finding => (finding.Code, finding.Amount!.Value));
        Assert.Equal(above.IsPositive ? [(BalanceFindings.ReservationAboveLargest, above)] : [], found);
    });

    /// <summary>The act says nothing of earlier deficits: a reservation that only the chosen policy forbids is lawful, and noted.</summary>
    [Fact]
    public void A_lawful_reservation_above_what_the_policy_leaves_is_noted_and_no_breach() => Holds.ForAll(AnyReserves.Reservations, given =>
    {
        var limit = given.Limit();
        var reserved = given.Accounts.ToRur + given.Accounts.ToResultReserve;
        var found = limit.Findings().Where(finding => finding.Code == BalanceFindings.ReservationBeforeOldDeficits).Select(finding => (finding.Severity, finding.Amount!.Value));
        Assert.Equal(reserved <= limit.LargestByLaw && reserved > limit.Largest ? [(Severity.Note, reserved - limit.Largest)] : [], found);
    });

    /// <summary>100 kronor of taxes, a result 3 kronor above the share.</summary>
    private static ReservationLimit Reserved(int year, int reserved, int stock = 0, Stage stage = Stage.Outcome)
    {
        var accounts = ReservationLimitTests.Accounts(year, 100_00, 4_00) with { Stage = stage };
        var amount = Kronor.FromOre(reserved);
        return new ReservationCase(year < 2024 ? accounts with { ToRur = amount } : accounts with { ToResultReserve = amount }, Kronor.FromOre(stock), default, default).Limit();
    }
}
