using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Json;

/// <summary>The kinds of document of state grants.</summary>
internal static class GrantCases
{
    private static readonly Act Agreement = new("överenskommelsen om läkemedel", "the agreement on medicines", "S2030/1", SourceKind.Agreement);

    private static readonly ConditionalTerms Conditions = new()
    {
        FixedPart = Kronor.Of(5),
        Unit = Kronor.FromOre(50),
        KeyDate = new(2025, 11, 1),
        Provision = Agreement.Part("bilagan, utbetalning", "the annex, payment").WordedBy("2031:1"),
    };

    private static readonly NationalTaxBase Country = new() { Year = 2024, TaxBase = Kronor.Of(2_700_000_000_000), Uprating = Ratio.Of(1.054m), Inhabitants = 10_540_886 };

    private static readonly IncomeEqualisation Income = new(new() { County = "18", TaxBase = Kronor.Of(3_456_789_012), Inhabitants = 15_678 }, Country);

    public static IReadOnlyList<KindCase> All { get; } =
    [
        new KindCase<AgreedAmounts>("grant-agreement", new(Agreements.Of2026), AnyAgreements.Select(agreement => new AgreedAmounts(agreement))),
        new KindCase<AgreementSettlement>("agreement-settlement", Settlement, Settlements, times: 40),
        new KindCase<CorridorOutcome>(
            "corridor",
            new(new(Agreements.Of2021.Groups[0].Terms with { Printed = new(Kronor.Mkr(100), Kronor.Mkr(120)), WidthRounding = Rounding.ToMkr }, Kronor.Mkr(110), Ratio.Percent(70), Kronor.Mkr(157)), Kronor.Mkr(161.25m), Stage.Forecast),
            from corridor in AnyGrants.CorridorsWithCost from stage in AnyBalance.Stages select corridor.Corridor.Settle(corridor.Cost, stage)),
        new KindCase<NeedDistribution>("need-distribution", Need.Distribute(Kronor.Mkr(12.5m), Kronor.Tkr(1)), Distributions, times: 40),
        new KindCase<ConditionalGrant>(
            "conditional-grant",
            new(Kronor.Of(1_000), Conditions, [new("0180", 984_748) { Floor = Kronor.Of(100) }, new("1480", 604_616) { Cap = Kronor.Of(400) }, new("1280", 362_133) { MeetsConditions = false }]),
            Conditional),
        new KindCase<IncomeEqualisation>("income-equalisation", Income, Equalisation),
        new KindCase<EqualisationStatement>(
            "equalisation-statement",
            new(Income, new() { CostEqualisation = Kronor.Tkr(-3_210), StructuralGrant = Kronor.Tkr(99), TransitionGrant = Kronor.Zero }, new(Kronor.Mkr(105_000), Kronor.Mkr(98_765.4m), 10_540_886)),
            from income in Equalisation from cost in AnyBalance.Amounts from other in AnyBalance.Magnitudes.Two()
            select new EqualisationStatement(income, new() { CostEqualisation = cost, StructuralGrant = other.Item1, TransitionGrant = other.Item2 }, new(other.Item1, cost, Country.Inhabitants))),
    ];

    private static AgreementSettlement Settlement => new(new(Agreements.Of2021), [new("A", Kronor.Mkr(16_722)), new("B", Kronor.Mkr(16_000)), new("C", new AgreedAmounts(Agreements.Of2021).MainAmount - Kronor.Mkr(32_722))], new()
    {
        Costs = [new("benefit", Kronor.Mkr(33_000)), new("hepatitis-c", Kronor.Mkr(800))],
        Split = new SettlementSplit.ByPopulation([new("A", 2_400_000), new("B", 1_700_000), new("C", 400_001)]),
        Rebates = [new("A", Kronor.Mkr(100), Kronor.Mkr(110)), new("B", Kronor.Mkr(50), Kronor.Mkr(40)), new("C", Kronor.Zero, Kronor.Zero)],
        Requisitions = [new("sol", new(2021, 11, 15)), new("ihsi", new(2021, 6, 1))],
        Rates = [new("ihsi", Ratio.Of(10.1m))],
        OwnDeals = [new("B", Kronor.Of(1_234_567))],
    });

    private static NeedModel Need => new()
    {
        Tags = PriceTags.HealthCare2016,
        Structures = [new("01", [.. Enumerable.Range(1, NeedGroup.Count).Select(group => 100L * group)]), new("12", [.. Enumerable.Range(1, NeedGroup.Count).Select(group => 70L + group)])],
        StructureDate = new(2018, 12, 31),
        Weights = [new("01", 2_344_124), new("12", 1_362_164)],
        WeightDate = new(2019, 12, 31),
        Provision = Agreement.At("3.1", paragraph: 2),
    };

    /// <summary>The agreements there are, and variants of them with every form of what can stand in one.</summary>
    private static Gen<GrantAgreement> AnyAgreements =>
        from agreement in Gen.Elements(Agreements.Of2021, Agreements.Of2026)
        from share in AnyGrants.Share
        from rule in Gen.Choose(0, 3)
        from instalments in Gen.Elements(1, 2, 3, 4, 6, 12)
        from closed in Gen.Elements(true, false)
        from forecast in Gen.Choose(0, 1_000)
        from printed in Gen.Elements(true, false)
        select agreement with
        {
            Groups = rule == 0 ? agreement.Groups : [],
            Rebates = rule switch
            {
                0 => agreement.Rebates,
                1 => new RebateRule.Kept(agreement.Provision),
                2 => new RebateRule.DeductedAfter(share, agreement.Provision) { Rounding = Rounding.ToTkr.Down },
                _ => new RebateRule.TopSliced(share, Kronor.Mkr(forecast), agreement.Provision),
            },
            Payments = agreement.Payments with { Instalments = instalments, Holidays = closed ? new() { AlsoClosed = [new(agreement.Year.Number, 6, 5)], AlsoOpen = [new(agreement.Year.Number, 6, 6)] } : HolidayCalendar.Swedish },
            PrintedTotal = printed ? Kronor.Mkr(forecast) : null,
        };

    private static Gen<AgreementSettlement> Settlements =>
        from keys in AnyGrants.RegionKeys
        from weights in AnyGrants.Inhabitants.ArrayOf(keys.Length)
        from population in AnyGrants.Population(keys)
        from of2026 in Gen.Elements(true, false)
        from benefit in Gen.Choose(25_000, 50_000)
        from split in Gen.Choose(0, 2)
        from stage in AnyBalance.Stages
        let amounts = new AgreedAmounts(of2026 ? Agreements.Of2026 : Agreements.Of2021)
        let shares = Allocation.ByLargestRemainder(amounts.MainAmount, [.. keys.Zip(weights, (key, weight) => new Party(key, weight))], Kronor.Of(1))
        let grants = keys.Select(key => new RegionAmount(key, shares[key])).ToValueList()
        select new AgreementSettlement(amounts, grants, new()
        {
            Stage = stage,
            Costs = [new("benefit", Kronor.Mkr(benefit)), new("hepatitis-c", Kronor.Mkr(benefit / 50))],
            Split = split switch { 0 => new SettlementSplit.ByGrant(), 1 => new SettlementSplit.ByPopulation(population), _ => new SettlementSplit.ByAmounts(grants) },
            Rebates = of2026 ? [] : [.. keys.Select((key, i) => new RegionRebate(key, Kronor.Tkr(benefit), Kronor.Tkr(benefit + i)))],
            NationalRebates = of2026 ? Kronor.Mkr(benefit / 10) : null,
        });

    private static Gen<NeedDistribution> Distributions =>
        from model in AnyGrants.NeedModels
        from pool in AnyGrants.Cost
        from unit in Gen.Elements(Kronor.OneOre, Kronor.Of(1))
        select model.Distribute(unit == Kronor.OneOre ? pool : Kronor.Of(pool.Ore / 100), unit);

    private static Gen<ConditionalGrant> Conditional =>
        from keys in AnyGrants.RegionKeys
        from weights in AnyGrants.Inhabitants.ArrayOf(keys.Length)
        from meets in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false))).ArrayOf(keys.Length)
        from pool in Gen.Choose(0, 100_000)
        from floor in Gen.Choose(0, 20)
        select new ConditionalGrant(Kronor.Of(pool), Conditions with { FixedPart = Kronor.Zero }, [.. keys.Select((key, i) => new GrantRecipient(key, weights[i]) { MeetsConditions = meets[i], Floor = Kronor.Of(i % 3 == 0 ? floor : 0), Cap = i % 4 == 0 ? Kronor.Of(1_000) : null })]);

    private static Gen<IncomeEqualisation> Equalisation =>
        from county in Gen.Elements(Regions.Codes.ToArray())
        from inhabitants in AnyGrants.Inhabitants
        from each in Gen.Choose(1, 400_000)
        from kind in Gen.Elements(Enum.GetValues<EqualisationKind>())
        from terms in Gen.Elements(null, EqualisationTerms.InForce.In(2024).Terms with { Guarantee = Ratio.Percent(100) })
        select new IncomeEqualisation(new() { Kind = kind, County = county, TaxBase = Kronor.Of(each * inhabitants), Inhabitants = inhabitants }, Country with { TaxBase = Country.TaxBase + Kronor.Of(each * inhabitants) }, terms);
}
