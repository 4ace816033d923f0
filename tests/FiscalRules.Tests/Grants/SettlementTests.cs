using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Grants;

public sealed class SettlementTests
{
    private static readonly AgreedAmounts Of2021 = new(Agreements.Of2021);
    private static readonly AgreedAmounts Of2026 = new(Agreements.Of2026);

    private static readonly AgreementOutcome Outcome2021 = new()
    {
        Costs = [new("benefit", Kronor.Mkr(33_000)), new("hepatitis-c", Kronor.Mkr(800))],
        Split = new SettlementSplit.ByGrant(),
        Rebates = [new("A", Kronor.Mkr(100), Kronor.Mkr(110)), new("B", Kronor.Mkr(50), Kronor.Mkr(40))],
        Requisitions = [new("sol", new LocalDate(2021, 11, 15)), new("ihsi", new LocalDate(2021, 6, 1))],
        Rates = [new("ihsi", Ratio.Of(10.1m))],
        OwnDeals = [new("B", Kronor.Of(1_234_567))],
    };

    private static readonly AgreementOutcome Outcome2026 = new()
    {
        Costs = [new("benefit", Kronor.Mkr(43_700)), new("hepatitis-c", Kronor.Mkr(400))],
        Split = new SettlementSplit.ByGrant(),
        NationalRebates = Kronor.Mkr(4_950),
    };

    [Fact]
    public void Each_settlement_changes_the_payment_it_is_made_in()
    {
        var settlement = new AgreementSettlement(Of2021, Halves(Of2021), Outcome2021);
        var a = settlement["A"];

        Assert.Equal(
            [
                ("rebate-forecast", "2022-02-01", Kronor.Mkr(-40)),
                ("difference-ihsi", "2022-02-01", Kronor.Of(52_305)),
                ("rebate-final", "2022-05-02", Kronor.Mkr(-4)),
                ("corridor-benefit", "2022-05-02", Kronor.Mkr(164.5m)),
                ("corridor-hepatitis-c", "2022-05-02", Kronor.Mkr(30.8m)),
            ],
            a.Adjustments.Select(one => (one.Code, $"{one.Day:uuuu-MM-dd}", one.Amount)));
        Assert.Equal(a.Plan.Grant + Kronor.Of(151_352_305), a.Adjusted);
        Assert.Equal(13, a.Payments().Count);
        Assert.Equal(a.Adjusted, a.Payments().Sum(payment => payment.Amount));
        var february = a.Payments().Single(payment => payment.Day == new LocalDate(2022, 2, 1));
        Assert.Equal((Kronor.Of(1_393_037_535), Kronor.Of(-39_947_695)), (february.Instalment, february.Settlement));
    }

    [Fact]
    public void A_final_count_below_the_forecast_gives_money_back() =>
        Assert.Equal(Kronor.Mkr(4), new AgreementSettlement(Of2021, Halves(Of2021), Outcome2021)["B"].Adjustments.Single(one => one.Code == "rebate-final").Amount);

    [Fact]
    public void Before_the_final_count_only_the_forecast_is_deducted()
    {
        var outcome = Outcome2021 with { Stage = Stage.Forecast, Rebates = [new("A", Kronor.Mkr(100)), new("B", Kronor.Mkr(50))] };
        var settlement = new AgreementSettlement(Of2021, Halves(Of2021), outcome);

        Assert.DoesNotContain(settlement["A"].Adjustments, one => one.Code == "rebate-final");
        Assert.Equal(Kronor.Mkr(60), settlement.National.StateRebates);
        Assert.All(settlement.Findings().Where(finding => finding.Code == GrantsFindings.LossShared), finding => Assert.Contains("would", finding.English, StringComparison.Ordinal));
    }

    [Fact]
    public void The_nations_sums_agree()
    {
        var national = new AgreementSettlement(Of2021, Halves(Of2021), Outcome2021).National;

        Assert.Equal(Kronor.Mkr(33_444), national.Total);
        Assert.Equal(Kronor.Mkr(390.6m), national.Corridor);
        Assert.Equal(Kronor.Mkr(60), national.StateRebates);
        Assert.Equal(Kronor.Of(10_994_550), national.ToPayees);
        Assert.Equal(Kronor.Mkr(33_444) + Kronor.Mkr(390.6m) - Kronor.Mkr(60) - Kronor.Of(10_994_550), national.ToRegions);
        Assert.Equal((Kronor.Zero, Kronor.Zero, Kronor.Zero), (national.HeldBack, national.BorneByState, national.Residual));
        Assert.Equal(new ExplanationValue.Amount(national.ToRegions), national.Explain()["regions"].Value);
    }

    [Fact]
    public void A_region_with_a_deal_of_its_own_is_found_and_pays_it_next_year_krona_for_krona()
    {
        var settlement = new AgreementSettlement(Of2021, Halves(Of2021), Outcome2021);
        var finding = Assert.Single(settlement.Findings(), finding => finding.Code == GrantsFindings.OwnDeal);
        var next = settlement.NextYear([new("B", Kronor.Mkr(2)), new("A", Kronor.Mkr(2))]);

        Assert.Equal((Severity.Breach, Kronor.Of(1_234_567), Agreement2021Law.Pricing), (finding.Severity, finding.Amount, finding.Provision));
        Assert.Equal([("A", Kronor.Mkr(2)), ("B", Kronor.Of(765_433))], next.Select(grant => (grant.Region, grant.Reduced)));
        Assert.Equal(new AgreementSettlement(Of2021, Halves(Of2021), Outcome2021 with { OwnDeals = [] })["B"].Adjusted, settlement["B"].Adjusted);
    }

    [Theory]
    [InlineData(1_234_568, 0)]
    [InlineData(1_234_567, 0)]
    [InlineData(1_234_566, 1)]
    public void A_deal_above_the_next_years_grant_leaves_the_rest_to_deduct(int grant, int left)
    {
        var next = new AgreementSettlement(Of2021, Halves(Of2021), Outcome2021).NextYear([new("A", Kronor.Zero), new("B", Kronor.Of(grant))])[1];
        var lines = next.Explain().Lines.Select(line => (line.Code, line.Value, line.Provision));

        Assert.Equal(
            left == 0 ? [] : [(GrantsFindings.OwnDealAboveGrant, Severity.Duty, (Kronor?)Kronor.Of(left), (FiscalYear?)2022)],
            next.Findings().Select(finding => (finding.Code, finding.Severity, finding.Amount, finding.Year)));
        Assert.Equal(
            [("grant", Kronor.Of(grant), Agreement2021Law.Pricing), ("own-deal", Kronor.Of(-1_234_567), Agreement2021Law.Pricing), ("reduced", next.Reduced, Agreement2021Law.Pricing)], lines);
    }

    [Fact]
    public void In_2026_the_rebates_enter_the_corridor_and_are_not_settled_apart()
    {
        var settlement = new AgreementSettlement(Of2026, Halves(Of2026), Outcome2026);
        var outcome = Assert.Single(settlement.Groups).Outcome;

        Assert.Equal(Kronor.Mkr(43_700 + 280 - 1_980), outcome.Cost);
        Assert.Equal(Kronor.Mkr(481.5m), outcome.Adjustment);
        Assert.Equal(Kronor.Zero, settlement.National.StateRebates);
        Assert.All(settlement.Regions, region => Assert.Equal([("corridor-net-grant", new LocalDate(2027, 3, 1))], region.Adjustments.Select(one => (one.Code, one.Day))));
        Assert.Equal(Kronor.Mkr(14), settlement.National.HeldBack);
        Assert.Equal([GrantsFindings.NotRequisitioned, GrantsFindings.NotRequisitioned], settlement.Deductions.SelectMany(one => one.Findings()).Select(finding => finding.Code));
        Assert.Equal(Kronor.Zero, settlement.National.Residual);
    }

    [Fact]
    public void The_split_of_a_national_amount_is_what_was_chosen()
    {
        var byPopulation = Outcome2026 with { Split = new SettlementSplit.ByPopulation([new("A", 3), new("B", 1)]) };
        var byAmounts = Outcome2026 with { Split = new SettlementSplit.ByAmounts([new("A", Kronor.Zero), new("B", Kronor.Of(1))]) };

        Assert.Equal([Kronor.Of(361_125_000), Kronor.Of(120_375_000)], new AgreementSettlement(Of2026, Halves(Of2026), byPopulation).Regions.Select(region => region.Settled));
        Assert.Equal([Kronor.Zero, Kronor.Mkr(481.5m)], new AgreementSettlement(Of2026, Halves(Of2026), byAmounts).Regions.Select(region => region.Settled));
    }

    [Fact]
    public void A_settlement_larger_than_the_payment_is_noted()
    {
        var rebates = Outcome2021 with { Rebates = [new("A", Kronor.Mkr(4_000)), new("B", Kronor.Zero)] };
        var finding = Assert.Single(new AgreementSettlement(Of2021, Halves(Of2021), rebates)["A"].Findings());

        Assert.Equal((GrantsFindings.SettlementAbovePayment, Severity.Note), (finding.Code, finding.Severity));
    }

    [Fact]
    public void Nothing_is_ever_left_over() =>
        Holds.ForAll(Settlements, settlement =>
        {
            var national = settlement.National;
            var paid = settlement.Regions.SelectMany(region => region.Payments()).Sum(payment => payment.Amount);

            Assert.Equal(Kronor.Zero, national.Residual);
            Assert.Equal(national.ToRegions, paid);
            Assert.Equal(
                settlement.Amounts.Total,
                paid + settlement.Deductions.Sum(one => one.Paid + one.HeldBack - one.BorneByState) - settlement.Groups.Sum(one => one.Outcome.Adjustment) + national.StateRebates);
        }, times: 300);

    [Fact]
    public void Its_table_adds_up_across_and_down() =>
        Holds.ForAll(Settlements, settlement =>
        {
            var table = settlement.ToTable();
            var sum = Assert.IsType<TableRelation.Sum>(Assert.Single(table.Relations));
            for (var column = 0; column < table.Columns.Count; column++)
                Assert.Equal(table[sum.Total].Cells[column], sum.Parts.Sum(part => table[part].Cells[column]!.Value));
            Assert.All(table.Rows, row => Assert.Equal(row.Cells[^1], row.Cells.SkipLast(1).Sum(cell => cell!.Value)));
        }, times: 100);

    [Fact]
    public void Another_order_of_regions_gives_each_the_same() =>
        Holds.ForAll(Settlements, settlement =>
        {
            var outcome = settlement.Outcome with { Rebates = settlement.Outcome.Rebates.Reverse().ToValueList() };
            var other = new AgreementSettlement(settlement.Amounts, settlement.Regions.Reverse().Select(region => new RegionAmount(region.Region, region.Plan.Grant)).ToValueList(), outcome);

            Assert.Equal(settlement.Regions.Select(region => (region.Region, region.Adjusted)), other.Regions.Select(region => (region.Region, region.Adjusted)));
        }, times: 100);

    [Fact]
    public void Bad_input_is_refused()
    {
        Refused("add up to", Outcome2021, [new("A", Kronor.Of(1)), new("B", Kronor.Of(1))]);
        Refused("comes twice", Outcome2021, [.. Halves(Of2021), new("A", Kronor.Zero)]);
        Refused("'hepatitis-c' is missing", Outcome2021 with { Costs = [Outcome2021.Costs[0]] });
        Refused("'other' is none", Outcome2021 with { Costs = [.. Outcome2021.Costs, new("other", Kronor.Zero)] });
        Refused("'benefit' is none, or comes twice", Outcome2021 with { Costs = [Outcome2021.Costs[0], Outcome2021.Costs[0]] });
        Refused("'B' is missing in Rebates", Outcome2021 with { Rebates = [Outcome2021.Rebates[0]] });
        Refused("'C' is only in Rebates", Outcome2021 with { Rebates = [.. Outcome2021.Rebates, new("C", Kronor.Zero)] });
        Refused("taken off before allocation", Outcome2021 with { NationalRebates = Kronor.Mkr(1) });
        Refused("'x' is none", Outcome2021 with { Requisitions = [new("x", new(2021, 1, 1))] });
        Refused("'sol' is none", Outcome2021 with { Rates = [new("sol", Ratio.One)] });
        Refused("'X' is none", Outcome2021 with { OwnDeals = [new("X", Kronor.Of(1))] });
        Refused("missing in Population", Outcome2021 with { Split = new SettlementSplit.ByPopulation([new("A", 1)]) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgreementSettlement(Of2021, Halves(Of2021), Outcome2021 with { OwnDeals = [new("A", Kronor.Of(-1))] }));
        Assert.Throws<ArgumentException>(() => new AgreementSettlement(Of2026, Halves(Of2026), Outcome2026 with { NationalRebates = null }));
        Assert.Throws<ArgumentException>(() => new AgreementSettlement(Of2026, Halves(Of2026), Outcome2026 with { Rebates = Outcome2021.Rebates }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgreementSettlement(Of2026, Halves(Of2026), Outcome2026 with { NationalRebates = Kronor.Mkr(500_000) }));
        Assert.Throws<ArgumentException>(() => new AgreementSettlement(new(Agreements.Of2021 with { OwnDeals = null }), Halves(Of2021), Outcome2021));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PoolCost("benefit", Kronor.Of(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RegionRebate("A", Kronor.Of(-1)));
        Assert.Throws<ArgumentException>(() => new AgreementSettlement(Of2021, Halves(Of2021), Outcome2021)["C"]);

        static void Refused(string because, AgreementOutcome outcome, ValueList<RegionAmount>? grants = null) =>
            Assert.Contains(because, Assert.Throws<ArgumentException>(() => new AgreementSettlement(Of2021, grants ?? Halves(Of2021), outcome)).Message, StringComparison.Ordinal);
    }

    private static FsCheck.Gen<AgreementSettlement> Settlements =>
        from keys in AnyGrants.RegionKeys
        from weights in Gen.Choose(1, 5_000).ArrayOf(keys.Length)
        from benefit in Gen.Choose(25_000, 40_000)
        from hepatitis in Gen.Choose(100, 1_500)
        from rebates in Gen.Choose(0, 400_000).ArrayOf(keys.Length * 2)
        from rate in Gen.Choose(80_000, 130_000)
        from sol in Gen.Elements<int?>(null, 30, 1, 2)
        from split in Gen.Elements(true, false)
        from net in Gen.Elements(true, false)
        let amounts = net ? Of2026 : Of2021
        let grants = Allocation.ByLargestRemainder(amounts.MainAmount, keys.Zip(weights, (key, weight) => new Party(key, weight)).ToArray(), Kronor.Of(1)).Shares.Select(share => new RegionAmount(share.Key, share.Amount)).ToValueList()
        let day = sol is { } number ? new LocalDate(amounts.Agreement.Year.Number, number == 30 ? 11 : 12, number) : (LocalDate?)null
        select new AgreementSettlement(amounts, grants, new()
        {
            Costs = [new("benefit", Kronor.Mkr(benefit + (net ? 10_000 : 0)) + Kronor.FromOre(rate)), new("hepatitis-c", Kronor.Mkr(hepatitis) + Kronor.FromOre(rate))],
            Split = split ? new SettlementSplit.ByGrant() : new SettlementSplit.ByPopulation(keys.Zip(weights, (key, weight) => new RegionPopulation(key, weight)).ToValueList()),
            Rebates = net ? [] : keys.Select((key, i) => new RegionRebate(key, Kronor.Of(rebates[i]), i % 5 == 0 ? null : Kronor.Of(rebates[i + keys.Length]))).ToValueList(),
            NationalRebates = net ? Kronor.Tkr(rebates.Sum(one => (long)one)) : null,
            Requisitions = day is { } requisitioned ? [new("sol", requisitioned)] : [],
            Rates = [new("ihsi", Ratio.Of(rate, 10_000))],
        });

    private static ValueList<RegionAmount> Halves(AgreedAmounts amounts)
    {
        var half = Kronor.Of(amounts.MainAmount.Ore / 200);
        return [new("A", half), new("B", amounts.MainAmount - half)];
    }
}
