using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Balance;

/// <summary>How a use falls on two reserves, and what a statement finds of a use.</summary>
public sealed class ReserveUseTests
{
    public static TheoryData<Stage> Expected => [.. Enum.GetValues<Stage>().Where(stage => stage != Stage.Outcome)];

    [Theory]
    [InlineData(ReserveUseOrder.RurFirst, 0, 0, 0, 0)]
    [InlineData(ReserveUseOrder.RurFirst, 4, 4, 0, 0)]
    [InlineData(ReserveUseOrder.RurFirst, 5, 5, 0, 0)]
    [InlineData(ReserveUseOrder.RurFirst, 6, 5, 1, 0)]
    [InlineData(ReserveUseOrder.RurFirst, 8, 5, 3, 0)]
    [InlineData(ReserveUseOrder.RurFirst, 9, 5, 3, 1)]
    [InlineData(ReserveUseOrder.ResultReserveFirst, 2, 0, 2, 0)]
    [InlineData(ReserveUseOrder.ResultReserveFirst, 3, 0, 3, 0)]
    [InlineData(ReserveUseOrder.ResultReserveFirst, 4, 1, 3, 0)]
    [InlineData(ReserveUseOrder.ResultReserveFirst, 9, 5, 3, 1)]
    public void A_use_of_5_and_3_falls_in_the_order_that_is_named(ReserveUseOrder order, int decided, int rur, int resultReserve, int notCovered)
    {
        var use = new ReserveUse(Kronor.Of(decided), Kronor.Of(5), Kronor.Of(3), order);

        Assert.Equal((Kronor.Of(rur), Kronor.Of(resultReserve), Kronor.Of(notCovered)), (use.FromRur, use.FromResultReserve, use.NotCovered));
    }

    [Fact]
    public void RUR_is_used_first_unless_said_otherwise() =>
        Assert.Equal(new ReserveUse(Kronor.Of(6), Kronor.Of(5), Kronor.Of(3), ReserveUseOrder.RurFirst), new ReserveUse(Kronor.Of(6), Kronor.Of(5), Kronor.Of(3)));

    [Fact]
    public void A_use_adds_up_takes_no_more_than_there_is_and_leaves_the_second_alone_while_the_first_lasts() => Holds.ForAll(
        from amounts in AnyBalance.Magnitudes.ArrayOf(3)
        from order in Gen.Elements(Enum.GetValues<ReserveUseOrder>())
        select (amounts, order),
        pair =>
        {
            var (decided, rur, resultReserve) = (pair.amounts[0], pair.amounts[1], pair.amounts[2]);
            var use = new ReserveUse(decided, rur, resultReserve, pair.order);
            Assert.Equal(decided, use.FromRur + use.FromResultReserve + use.NotCovered);
            Assert.True(use.FromRur <= rur && use.FromResultReserve <= resultReserve);
            Assert.True(use.NotCovered == Kronor.Zero || (use.FromRur == rur && use.FromResultReserve == resultReserve));
            Assert.True(pair.order == ReserveUseOrder.RurFirst
                ? use.FromResultReserve == Kronor.Zero || use.FromRur == rur
                : use.FromRur == Kronor.Zero || use.FromResultReserve == resultReserve);
        });

    [Fact]
    public void Amounts_are_magnitudes_and_the_order_a_named_one()
    {
        Assert.Equal("decided", Assert.Throws<ArgumentOutOfRangeException>(() => new ReserveUse(-Kronor.OneOre, default, default)).ParamName);
        Assert.Equal("rurStock", Assert.Throws<ArgumentOutOfRangeException>(() => new ReserveUse(default, -Kronor.OneOre, default)).ParamName);
        Assert.Equal("resultReserveStock", Assert.Throws<ArgumentOutOfRangeException>(() => new ReserveUse(default, default, -Kronor.OneOre)).ParamName);
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => new ReserveUse(default, default, default, (ReserveUseOrder)2)).ParamName);
        Assert.Equal(default, new ReserveUse(default, Kronor.Of(5), Kronor.Of(3)));
    }

    [Theory]
    [InlineData(-10_00, 9_99, null)]
    [InlineData(-10_00, 10_00, null)]
    [InlineData(-10_00, 10_01, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(5_00, 2_00, 2_00)]
    [InlineData(-3_00, 0, null)]
    public void A_use_beyond_what_brings_the_balance_result_to_zero_is_noted(int result, int used, int? above)
    {
        foreach (var (year, provision) in new[]
        {
            (2013, "8 kap. 3 d § kommunallagen (1991:900) i lydelse enligt 2012:800"),
            (2018, "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2017:725"),
            (2023, "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2018:600"),
            (2024, "punkt 3 i övergångsbestämmelserna till 2023:642, kommunallagen (2017:725)"),
        })
        {
            var finding = new BalanceStatement(AccountsOf.Year(year, Kronor.FromOre(result)) with { FromRur = Kronor.FromOre(used) })
                .Findings().SingleOrDefault(found => found.Code == "balance.use-above-deficit");

            Assert.Equal(above, finding?.Amount?.Ore);
            if (finding is not null)
                Assert.Equal((Severity.Note, provision, (FiscalYear?)year), (finding.Severity, finding.Provision.Swedish, finding.Year));
        }
    }

    [Fact]
    public void The_use_of_both_reserves_is_counted_together_and_before_what_is_reserved()
    {
        var accounts = AccountsOf.Year(2024, Kronor.Of(-10)) with { FromRur = Kronor.Of(6), FromResultReserve = Kronor.Of(7), ToResultReserve = Kronor.Of(3) };
        var finding = new BalanceStatement(accounts).Findings().Single(found => found.Code == BalanceFindings.UseAboveDeficit);

        Assert.Equal((Kronor.Of(3), "11 kap. 14 § kommunallagen (2017:725)"), (finding.Amount, finding.Provision.Swedish));
        Assert.Equal("Reserver används 2024 för 3,00 kr mer än vad som för balanskravsresultatet till noll.", finding.Swedish);
        Assert.Equal("Reserves are used in 2024 for SEK 3.00 more than brings the balance result to zero.", finding.English);
    }

    [Fact]
    public void A_use_of_the_result_reserve_is_to_be_told_and_one_of_RUR_is_not()
    {
        var finding = Assert.Single(new BalanceStatement(AccountsOf.Year(2024, -Kronor.OneOre) with { FromResultReserve = Kronor.OneOre }).Findings());

        Assert.Equal(("balance.use-to-be-told", Severity.Duty, (Kronor?)Kronor.OneOre), (finding.Code, finding.Severity, finding.Amount));
        Assert.Equal("11 kap. 10 § tredje stycket lagen om kommunal bokföring och redovisning (2018:597)", finding.Provision.Swedish);
        Assert.Equal("Resultatreserven används 2024 med 0,01 kr; till vad och varför ska framgå av förvaltningsberättelsen.", finding.Swedish);
        Assert.Equal("SEK 0.01 of the result reserve is used in 2024; the report is to tell for what and why.", finding.English);
        Assert.Empty(new BalanceStatement(AccountsOf.Year(2024, -Kronor.OneOre) with { FromRur = Kronor.OneOre }).Findings());
        Assert.Empty(new BalanceStatement(AccountsOf.Year(2024)).Findings());
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void On_what_is_only_expected_a_use_would_be_told_and_be_beyond_zero(Stage stage)
    {
        var findings = new BalanceStatement(AccountsOf.Year(2024, stage: stage) with { FromResultReserve = Kronor.Of(1) }).Findings();

        Assert.Equal([BalanceFindings.UseAboveDeficit, BalanceFindings.UseToBeTold], findings.Select(found => found.Code));
        Assert.All(findings, finding =>
        {
            Assert.Equal(stage, finding.Stage);
            Assert.Contains("skulle", finding.Swedish);
            Assert.Contains("would", finding.English);
        });
    }

    /// <summary>The balance result fits, so that the statement stands; its findings are to say what is found, not to overflow on the way.</summary>
    [Fact]
    public void Findings_of_uses_as_large_as_amounts_can_be_do_not_overflow()
    {
        var used = Kronor.FromOre(long.MaxValue / 2) + Kronor.Of(1);
        var statement = new BalanceStatement(AccountsOf.Year(2024, Kronor.MinValue) with { FromRur = used, FromResultReserve = used });

        Assert.Equal([BalanceFindings.UseAboveDeficit, BalanceFindings.UseToBeTold], statement.Findings().Select(found => found.Code));
    }
}
