using FiscalRules.Grants;
using FiscalRules.Law;

namespace FiscalRules.Tests.Grants;

/// <summary>Agreements that a user writes: other years' forms, and parts that don't fit together.</summary>
public sealed class AgreementTests
{
    private static readonly GrantAgreement Base = Agreements.Of2021;

    [Fact]
    public void A_year_without_an_agreement_has_amounts_and_no_settlement()
    {
        var act = new Act("regleringsbrevet 2014 avseende anslag 1:5", "Appropriation Letter 2014", "rbid 15719", SourceKind.Agreement);
        var year2014 = new GrantAgreement
        {
            Year = 2014,
            Act = act,
            Provision = act.At("villkor"),
            Pools = [new() { Code = "benefit", Swedish = "Läkemedelsförmånerna", English = "Benefits", Agreed = Kronor.Mkr(21_230), Provision = act.At("villkor") }],
            Rebates = new RebateRule.Kept(act.At("villkor")),
            Payments = new() { Provision = act.At("villkor") },
        };
        var amounts = new AgreedAmounts(year2014);

        Assert.Equal((Kronor.Mkr(21_230), Kronor.Mkr(21_230)), (amounts.Total, amounts.MainAmount));
        Assert.False(amounts.Settles("benefit"));
        Assert.Empty(amounts.Findings());
        var settled = new AgreementSettlement(amounts, [new("01", amounts.MainAmount)], new() { Costs = [], Split = new SettlementSplit.ByGrant() });
        Assert.Equal(amounts.MainAmount, settled["01"].Adjusted);
        Assert.Empty(settled.Findings());
    }

    [Theory]
    [InlineData(1_000, 40, 400)]
    [InlineData(1_000, 30, 300)]
    [InlineData(1, 40, 0)]
    [InlineData(2, 40, 1)]
    [InlineData(0, 40, 0)]
    public void The_states_share_of_a_rebate_is_rounded_to_the_krona(long rebate, int percent, long share)
    {
        var rule = new RebateRule.DeductedAfter(Ratio.Percent(percent), Agreement2021Law.Rebates);

        Assert.Equal(Kronor.Of(share), rule.Of(Kronor.Of(rebate)));
        Assert.Equal(Ratio.One, rule.StateShare + rule.RegionsShare);
    }

    [Fact]
    public void Rebates_can_be_kept_whole() =>
        Assert.Equal(Kronor.Zero, new RebateRule.Kept(Agreement2021Law.Rebates).Of(Kronor.Mkr(1)));

    [Fact]
    public void Parts_that_dont_fit_together_are_refused()
    {
        Refused("'benefit' is blank or comes twice", Base with { Pools = [Base.Pools[0], Base.Pools[0]] });
        Refused("'benefit' is blank or comes twice", Base with { Groups = [Base.Groups[0], Base.Groups[0]] });
        Refused("pool that settles", Base with { Groups = [Base.Groups[0], Base.Groups[0] with { Code = "again" }] });
        Refused("'sol' is blank or comes twice", Base with { Deductions = [Base.Deductions[0], Base.Deductions[0]] });
        Refused("'requisition-sol' is blank or comes twice", Base with { Duties = [Base.Duties[0], Base.Duties[0]] });
        Refused("names 'x', which is none", Base with { Groups = [Base.Groups[0] with { Pools = ["x"] }] });
        Refused("has none", Base with { Groups = [Base.Groups[0] with { Pools = [] }] });
        Refused("rebates are taken off before allocation", Base with { Groups = [Base.Groups[0] with { NetOfRebates = true }] });
        Refused("is of one pool", Base with { Groups = [Base.Groups[1] with { Pools = ["benefit", "hepatitis-c"] }] });
        Refused("No more is taken off than there is", Base with { Deductions = [Base.Deductions[0] with { Amount = new DeductionAmount.InKronor(Kronor.Mkr(33_445)) }] });
        Refused("at least one cost pool", Base with { Pools = [], Groups = [] });
        var net = Agreements.Of2026;
        Refused("no group is", net with { Groups = [net.Groups[0] with { NetOfRebates = false }] });
        Refused("lies in 2023 or the year after; 'sol' is in 2021", Base with { Year = 2023 });
        Refused("lies in 2020 or the year after", Base with { Year = 2020 });
        Refused("more than one is net of it", net with { Groups = [net.Groups[0] with { Pools = ["benefit"] }, net.Groups[0] with { Code = "two", Pools = ["hepatitis-c"] }] });
    }

    [Fact]
    public void All_of_the_total_can_be_taken_off() =>
        Assert.Equal(Kronor.Zero, new AgreedAmounts(Base with { Deductions = [Base.Deductions[0] with { Amount = new DeductionAmount.InKronor(Kronor.Mkr(33_444)) }] }).MainAmount);

    [Fact]
    public void Shares_over_the_whole_and_negative_amounts_are_refused()
    {
        Assert.Equal("stateShare", Assert.Throws<ArgumentOutOfRangeException>(() => new RebateRule.DeductedAfter(Ratio.Percent(101), Agreement2021Law.Rebates)).ParamName);
        Assert.Equal("StateShare", Assert.Throws<ArgumentOutOfRangeException>(() => Base.Pools[0] with { StateShare = Ratio.Percent(101) }).ParamName);
        Assert.Equal("Agreed", Assert.Throws<ArgumentOutOfRangeException>(() => Base.Pools[0] with { Agreed = Kronor.Of(-1) }).ParamName);
        Assert.Equal("forecast", Assert.Throws<ArgumentOutOfRangeException>(() => new RebateRule.TopSliced(Ratio.Percent(40), Kronor.Of(-1), Agreement2021Law.Rebates)).ParamName);
        Assert.Equal("rebate", Assert.Throws<ArgumentOutOfRangeException>(() => Base.Rebates.Of(Kronor.Of(-1))).ParamName);
        Assert.Equal("group", Assert.Throws<ArgumentException>(() => new AgreedAmounts(Base).Corridor("other")).ParamName);
        Assert.Equal("Corridor", Assert.Throws<ArgumentOutOfRangeException>(() => new SettlementMonths { Corridor = 13 }).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new NeedModelRule { StructureYearsBefore = -1, Provision = Agreement2021Law.NeedModel });
    }

    private static void Refused(string because, GrantAgreement agreement) =>
        Assert.Contains(because, Assert.Throws<ArgumentException>(() => new AgreedAmounts(agreement)).Message, StringComparison.Ordinal);
}
