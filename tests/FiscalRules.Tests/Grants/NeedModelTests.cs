using System.Text.Json;
using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Grants;

public sealed class NeedModelTests
{
    private static readonly JsonElement Case = GrantCase.Named("need-model-22-groups");

    private static readonly string[] CaseOrder =
    [
        "0|low income", "0|high income", "1-5|low income", "1-5|high income", "6-18|low income", "6-18|high income",
        "19-49|low income|low education", "19-49|low income|high education", "19-49|high income|low education", "19-49|high income|high education",
        "50-69|low income|low education", "50-69|low income|high education", "50-69|high income|low education", "50-69|high income|high education",
        "70-79|low income|low education", "70-79|low income|high education", "70-79|high income|low education", "70-79|high income|high education",
        "80-89|living alone", "80-89|cohabiting", "90+|living alone", "90+|cohabiting",
    ];

    private static readonly ValueList<RegionStructure> Structures = Case.GetProperty("structure").EnumerateObject()
        .Select(region => new RegionStructure(region.Name, [.. CaseOrder.Select(group => region.Value.GetProperty(group).GetInt64())]))
        .ToValueList();

    [Fact]
    public void The_price_tags_of_health_care_are_the_published_ones()
    {
        var tags = Case.GetProperty("priceTags");

        Assert.Equal(CaseOrder.Select(group => tags.GetProperty(group).Kr()), PriceTags.HealthCare2016.Amounts);
        Assert.Equal(Kronor.Of(57_849), PriceTags.HealthCare2016[NeedGroup.Elderly(ElderlyAge.NinetyAndOver, Household.LivingAlone)]);
        Assert.Equal(Kronor.Of(25_095), PriceTags.HealthCare2016[NeedGroup.Adult(AdultAge.FiftyToSixtyNine, HouseholdIncome.BelowMedian, Education.Higher)]);
    }

    [Fact]
    public void Each_case_gives_its_factor_its_quotas_and_its_grants()
    {
        foreach (var one in Case.GetProperty("cases").EnumerateArray())
        {
            var distribution = Of(one).Distribute(Case.GetProperty("pool").Kr());

            Assert.Equal(one.GetProperty("normalisationFactor").Number(), Decimals(distribution.Factor, 9));
            foreach (var share in distribution.Shares)
            {
                Assert.Equal(Case.GetProperty("modelCostPerInhabitant").GetProperty(share.Region).Number(), Decimals(share.CostPerInhabitant, 6));
                Assert.Equal(one.GetProperty("unrounded").GetProperty(share.Region).Number(), Decimals(share.Quota, 3));
                Assert.Equal(one.GetProperty("expected").GetProperty(share.Region).Kr(), share.Grant);
            }

            Assert.Empty(distribution.Findings());
        }
    }

    [Fact]
    public void Where_weights_and_payment_are_counted_on_different_days_the_residual_is_shown_and_shared()
    {
        var cases = Case.GetProperty("cases").EnumerateArray().ToArray();
        var model = Of(cases[0]) with { Payees = Of(cases[1]).Weights, PaymentDate = new(2020, 11, 1) };
        var distribution = model.Distribute(Case.GetProperty("pool").Kr());

        Assert.Equal(distribution.Pool, distribution.Grants.Sum(grant => grant.Amount));
        Assert.NotEqual(default, distribution.Residual);
        var finding = Assert.Single(distribution.Findings());
        Assert.Equal((GrantsFindings.NeedModelResidual, Severity.Note, distribution.Residual.Round(Rounding.ToOre).Abs()), (finding.Code, finding.Severity, finding.Amount));
        Assert.Equal(distribution.Pool + distribution.Residual, distribution.Shares.Aggregate(default(Unrounded), (sum, share) => sum + (share.GrantPerInhabitant * Ratio.Of(share.Inhabitants))));
        Assert.Equal(distribution["A"], distribution.Shares.Single(share => share.Region == "A").Grant);
    }

    [Fact]
    public void The_structure_is_that_of_31_December_three_years_before() =>
        Assert.Equal(new NodaTime.LocalDate(2018, 12, 31), Agreements.Of2021.NeedModel!.StructureDate(2021));

    [Fact]
    public void It_is_the_naive_one() =>
        Holds.ForAll(Pools, pair =>
        {
            var (model, pool) = pair;
            var distribution = model.Distribute(pool);
            var payees = (model.Payees ?? model.Weights).ToDictionary(one => one.Region, one => one.Inhabitants);
            var ordered = model.Structures.OrderBy(structure => structure.Region, StringComparer.Ordinal).ToArray();
            var weights = ordered.Select(structure =>
            {
                var cost = NeedGroup.All.Aggregate(Rational.Zero, (sum, group) => sum + Rational.Of((System.Numerics.BigInteger)structure[group] * model.Tags[group].Ore));
                return cost / Rational.Of(structure.Persons.Sum()) * Rational.Of(payees[structure.Region]);
            }).ToArray();

            Assert.Equal(Rational.Share(pool.Ore / 100, weights), distribution.Shares.Select(share => (System.Numerics.BigInteger)(share.Grant.Ore / 100)));
        });

    [Fact]
    public void The_grants_add_up_to_the_pool_and_each_is_within_a_krona_of_its_quota() =>
        Holds.ForAll(Pools, pair =>
        {
            var distribution = pair.Model.Distribute(pair.Pool);

            Assert.Equal(pair.Pool, distribution.Grants.Sum(grant => grant.Amount));
            Assert.All(distribution.Shares, share => Assert.True(share.Quota - share.Grant < Kronor.Of(1) && share.Grant - share.Quota < Kronor.Of(1)));
        });

    [Fact]
    public void The_mean_of_the_grants_per_inhabitant_weighed_is_the_pool_per_payee() =>
        Holds.ForAll(Pools, pair =>
        {
            var distribution = pair.Model.Distribute(pair.Pool);
            var weights = pair.Model.Weights.ToDictionary(one => one.Region, one => one.Inhabitants);
            var weighed = distribution.Shares.Aggregate(default(Unrounded), (sum, share) => sum + (share.GrantPerInhabitant * Ratio.Of(weights[share.Region])));

            Assert.Equal(Unrounded.OfOre((System.Numerics.BigInteger)pair.Pool.Ore * weights.Values.Sum(), distribution.Shares.Sum(share => share.Inhabitants)), weighed);
        });

    [Fact]
    public void Another_order_of_regions_and_another_scale_of_price_tags_give_the_same_grants() =>
        Holds.ForAll(Pools, pair =>
        {
            var (model, pool) = pair;
            var other = model with
            {
                Structures = model.Structures.Reverse().ToValueList(),
                Weights = model.Weights.Reverse().ToValueList(),
                Tags = new(model.Tags.Amounts.Select(amount => amount * 7).ToValueList(), model.Tags.Provision),
            };

            Assert.Equal(model.Distribute(pool).Grants, other.Distribute(pool).Grants);
        });

    [Fact]
    public void Its_explanation_is_the_pool_the_factor_and_each_region()
    {
        var distribution = Of(Case.GetProperty("cases")[0]).Distribute(Case.GetProperty("pool").Kr());
        var explanation = distribution.Explain();

        Assert.Equal(["pool", "factor", "region-A", "region-B", "region-C"], explanation.Lines.Select(line => line.Code));
        Assert.Equal(new ExplanationValue.Amount(distribution["B"]), explanation["region-B"].Value);
        Assert.Equal(["cost", "grant", "inhabitants"], explanation["region-B"].Details!.Lines.Select(line => line.Code));
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        var model = Of(Case.GetProperty("cases")[0]);
        var pool = Kronor.Of(100);

        Assert.Contains("'B' is missing in Weights", Assert.Throws<ArgumentException>(() => (model with { Weights = [.. model.Weights.Where(one => one.Region != "B")] }).Distribute(pool)).Message, StringComparison.Ordinal);
        Assert.Contains("'D' is only in Weights", Assert.Throws<ArgumentException>(() => (model with { Weights = [.. model.Weights, new("D", 1)] }).Distribute(pool)).Message, StringComparison.Ordinal);
        Assert.Contains("'A' comes twice", Assert.Throws<ArgumentException>(() => (model with { Structures = [.. model.Structures, model.Structures[0]] }).Distribute(pool)).Message, StringComparison.Ordinal);
        Assert.Contains("at least one region", Assert.Throws<ArgumentException>(() => (model with { Structures = [] }).Distribute(pool)).Message, StringComparison.Ordinal);
        Assert.Contains("'C' is missing in Payees", Assert.Throws<ArgumentException>(() => (model with { Payees = [new("A", 1), new("B", 1)] }).Distribute(pool)).Message, StringComparison.Ordinal);
        Assert.Equal("pool", Assert.Throws<ArgumentOutOfRangeException>(() => model.Distribute(Kronor.Of(-1))).ParamName);
        Assert.Throws<ArgumentException>(() => model.Distribute(Kronor.Of(1.5m)));
        Assert.Throws<ArgumentException>(() => (model with { WeightDate = new(2017, 1, 1) }).Distribute(pool));
        Assert.Throws<ArgumentException>(() => (model with { Tags = OnlyInfantsCost(), Structures = [.. model.Structures.Select(WithoutInfants)] }).Distribute(pool));
        Assert.Equal("region", Assert.Throws<ArgumentException>(() => model.Distribute(pool)["D"]).ParamName);
    }

    private static FsCheck.Gen<(NeedModel Model, Kronor Pool)> Pools =>
        from model in AnyGrants.NeedModels
        from pool in Gen.Frequency((1, Gen.Choose(0, 30)), (2, Gen.Choose(0, int.MaxValue)))
        select (model, Kronor.Of(pool));

    private static PriceTags OnlyInfantsCost() => new([Kronor.Of(1), .. Enumerable.Repeat(Kronor.Zero, 21)], Agreement2021Law.NeedModel);

    private static RegionStructure WithoutInfants(RegionStructure structure) => new(structure.Region, [0, .. structure.Persons.Skip(1)]);

    private static NeedModel Of(JsonElement one) => new()
    {
        Tags = PriceTags.HealthCare2016,
        Structures = Structures,
        StructureDate = new(2018, 12, 31),
        Weights = one.GetProperty("weightPopulation").EnumerateObject().Select(region => new RegionPopulation(region.Name, region.Value.GetInt64())).ToValueList(),
        WeightDate = new(2019, 12, 31),
        Provision = Agreement2021Law.NeedModel,
    };

    private static decimal Decimals(Unrounded amount, int decimals) =>
        (decimal)new Rational(amount.Numerator * System.Numerics.BigInteger.Pow(10, decimals), amount.Denominator * 100).RoundTo(1) / (decimal)System.Numerics.BigInteger.Pow(10, decimals);
}
