using System.Text.Json;
using FiscalRules.Grants;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Grants;

public sealed class StaircaseTests
{
    private static readonly JsonElement Case = GrantCase.Named("solidarity-staircase");
    private static readonly StaircaseTerms Terms = Agreements.Of2021.Solidarity!.With(secondLevel: Case.GetProperty("secondLevel").Kr());

    private static readonly ValueList<RegionPopulation> Population =
        Case.GetProperty("population").EnumerateObject().Select(region => new RegionPopulation(region.Name, region.Value.GetInt64())).ToValueList();

    private static readonly SolidarityDisease Disease = new()
    {
        Name = "en sjukdom",
        SpreadUnevenly = true,
        Costly = true,
        DocumentedEffect = true,
        Costs = Case.GetProperty("cost").EnumerateObject().Select(region => new RegionAmount(region.Name, region.Value.Kr())).ToValueList(),
    };

    [Fact]
    public void The_case_is_given_by_both_readings()
    {
        var fromMean = new SolidarityFinancing(Terms, [Disease], Population);
        var fromLimit = new SolidarityFinancing(Terms with { Start = StaircaseStart.EntryLimit }, [Disease], Population);

        Assert.Equal(Unrounded.Of(Case.GetProperty("mean").Kr()), fromMean.Staircase.Mean);
        Assert.Equal(Expected("fromMean"), fromMean.Shares.Select(share => (share.Region, share.Compensation)));
        Assert.Equal(Expected("fromEntryLimit"), fromLimit.Shares.Select(share => (share.Region, share.Compensation)));
        Assert.Equal(Case.GetProperty("total").Kr(), fromMean.Total);
    }

    [Fact]
    public void It_is_financed_inside_the_grant_by_the_key_given()
    {
        var financing = new SolidarityFinancing(Terms, [Disease], Population);
        var net = financing.Net([.. Population.Select(one => new RegionAmount(one.Region, Kronor.Of(one.Inhabitants)))]);

        Assert.Equal(Expected("net"), net.Select(one => (one.Region, one.Net)));
        Assert.Equal(Kronor.Zero, net.Sum(one => one.Net));
    }

    /// <summary>With a mean of 80 and a limit of 110 kronor per inhabitant.</summary>
    [Theory]
    [InlineData(109_99, true, 0)]
    [InlineData(110_00, true, 0)]
    [InlineData(110_01, true, 25_51)]
    [InlineData(109_99, false, 0)]
    [InlineData(110_00, false, 25_50)]
    [InlineData(180_00, true, 85_00)]
    [InlineData(180_10, true, 85_09)]
    public void At_the_limit_there_is_a_cliff_and_a_strict_limit_is_outside(long cost, bool strict, long compensation)
    {
        var staircase = new Staircase(Terms with { EntryIsStrict = strict, Rounding = Rounding.ToOre }, Kronor.Of(8_000), 100);

        Assert.Equal(Kronor.FromOre(compensation), staircase.Compensation(Kronor.FromOre(cost), 1));
        Assert.Equal(compensation > 0, staircase.IsIn(Kronor.FromOre(cost), 1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_agreement_says_whether_its_limit_is_strict(bool strict) =>
        Assert.Equal(strict, (Agreements.Of2021.Solidarity! with { EntryIsStrict = strict }).With(Kronor.Of(180)).EntryIsStrict);

    [Fact]
    public void From_the_limit_there_is_no_cliff()
    {
        var staircase = new Staircase(Terms with { Start = StaircaseStart.EntryLimit, Rounding = Rounding.ToOre }, Kronor.Of(8_000), 100);

        Assert.Equal(Kronor.Zero, staircase.Compensation(Kronor.Of(110), 1));
        Assert.Equal(Kronor.FromOre(85), staircase.Compensation(Kronor.Of(111), 1));
    }

    [Fact]
    public void It_is_the_naive_one() =>
        Holds.ForAll(Staircases, one =>
        {
            var (staircase, cost, inhabitants) = one;
            Assert.Equal(Naive(staircase, cost, inhabitants), staircase.Compensation(cost, inhabitants).Ore);
        }, times: 5_000);

    [Fact]
    public void It_is_the_naive_one_for_every_small_cost()
    {
        foreach (var start in Enum.GetValues<StaircaseStart>())
        {
            foreach (var strict in new[] { true, false })
            {
                for (var total = 0; total <= 30; total += 3)
                {
                    for (var second = 0; second <= 12; second += 2)
                    {
                        var terms = Terms with { EntryOverMean = Kronor.FromOre(2), SecondLevel = Kronor.FromOre(second), Start = start, EntryIsStrict = strict, Rounding = Rounding.ToOre };
                        var staircase = new Staircase(terms, Kronor.FromOre(total), 7);
                        for (var cost = 0; cost <= 40; cost++)
                            Assert.Equal(Naive(staircase, Kronor.FromOre(cost), 3), staircase.Compensation(Kronor.FromOre(cost), 3).Ore);
                    }
                }
            }
        }
    }

    [Fact]
    public void It_is_never_full_and_never_falls_when_the_cost_rises() =>
        Holds.ForAll(Staircases.SelectMany(one => AnyGrants.Cost.Select(more => (one, more))), pair =>
        {
            var ((staircase, cost, inhabitants), more) = pair;
            var compensation = staircase.Compensation(cost, inhabitants);

            Assert.InRange(compensation.Ore, 0, cost.Ore);
            Assert.True(staircase.Compensation(cost + more, inhabitants) >= compensation);
        });

    [Fact]
    public void But_for_the_cliff_an_ore_of_cost_is_never_compensated_by_more() =>
        Holds.ForAll(Staircases, one =>
        {
            var (staircase, cost, inhabitants) = one;
            if (staircase.IsIn(cost, inhabitants) || !staircase.IsIn(cost + Kronor.OneOre, inhabitants) || staircase.Terms.Start == StaircaseStart.EntryLimit)
                Assert.InRange((staircase.Compensation(cost + Kronor.OneOre, inhabitants) - staircase.Compensation(cost, inhabitants)).Ore, 0, 1);
        });

    [Fact]
    public void The_nets_add_up_to_zero_whatever_the_key() =>
        Holds.ForAll(
            from keys in AnyGrants.RegionKeys
            from population in AnyGrants.Population(keys)
            from costs in AnyGrants.Cost.ArrayOf(keys.Length)
            from weights in Gen.Choose(1, 1_000).ArrayOf(keys.Length)
            select (keys, population, costs, weights),
            one =>
            {
                var disease = Disease with { Costs = one.keys.Zip(one.costs, (key, cost) => new RegionAmount(key, cost)).ToValueList() };
                var financing = new SolidarityFinancing(Terms, [disease], one.population);
                var net = financing.Net(one.keys.Zip(one.weights, (key, weight) => new RegionAmount(key, Kronor.Of(weight))).ToValueList());

                Assert.Equal(Kronor.Zero, net.Sum(region => region.Net));
                Assert.Equal(financing.Total, net.Sum(region => region.Financing));
                Assert.Equal(financing.Total, net.Sum(region => region.Compensation));
            });

    [Theory]
    [InlineData(false, true, true, "spread very unevenly")]
    [InlineData(true, false, true, "costly treatment")]
    [InlineData(true, true, false, "documented effect")]
    public void A_disease_that_misses_one_criterion_isnt_included(bool spread, bool costly, bool effect, string missing)
    {
        var financing = new SolidarityFinancing(Terms, [Disease with { SpreadUnevenly = spread, Costly = costly, DocumentedEffect = effect }], Population);
        var finding = Assert.Single(financing.Findings());

        Assert.Equal((GrantsFindings.DiseaseNotIncluded, Kronor.Mkr(160)), (finding.Code, finding.Amount));
        Assert.Contains(missing, finding.English, StringComparison.Ordinal);
        Assert.Equal(Kronor.Zero, financing.Total);
        Assert.Empty(financing.Included);
    }

    [Theory]
    [InlineData(160_00, true)]
    [InlineData(160_01, false)]
    public void From_2026_a_disease_costs_some_region_at_least_so_much_over_the_mean(long limit, bool included)
    {
        var terms = Terms with { DiseaseOverMean = Kronor.FromOre(limit) };

        Assert.Equal(included, new SolidarityFinancing(terms, [Disease], Population).Included.Count == 1);
    }

    [Fact]
    public void The_costs_of_all_diseases_that_are_included_are_summed()
    {
        var half = Disease with { Costs = [.. Disease.Costs.Select(cost => new RegionAmount(cost.Region, Kronor.FromOre(cost.Amount.Ore / 2)))] };

        Assert.Equal(
            new SolidarityFinancing(Terms, [Disease], Population).Shares,
            new SolidarityFinancing(Terms, [half, half with { Name = "en annan" }], Population).Shares);
    }

    [Fact]
    public void Its_explanation_has_the_mean_the_limits_and_who_is_compensated()
    {
        var explanation = new SolidarityFinancing(Terms, [Disease], Population).Explain();

        Assert.Equal(["mean", "entry", "second-level", "first-share", "second-share", "region-A", "region-B", "total"], explanation.Lines.Select(line => line.Code));
        Assert.All(explanation.Lines, line => Assert.Equal(Agreement2021Law.Solidarity, line.Provision));
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Equal("FirstShare", Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { FirstShare = Ratio.One }).ParamName);
        Assert.Equal("SecondShare", Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { SecondShare = Ratio.Percent(101) }).ParamName);
        Assert.Equal("SecondLevel", Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { SecondLevel = Kronor.Of(-1) }).ParamName);
        Assert.Equal("EntryOverMean", Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { EntryOverMean = Kronor.Of(-1) }).ParamName);
        Assert.Equal("inhabitants", Assert.Throws<ArgumentOutOfRangeException>(() => new Staircase(Terms, Kronor.Zero, 0)).ParamName);
        Assert.Equal("cost", Assert.Throws<ArgumentOutOfRangeException>(() => new Staircase(Terms, Kronor.Of(-1), 1)).ParamName);
        Assert.Throws<ArgumentException>(() => new SolidarityFinancing(Terms, [Disease, Disease], Population));
        Assert.Throws<ArgumentException>(() => new SolidarityFinancing(Terms, [Disease with { Costs = [new("X", Kronor.Of(1))] }], Population));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SolidarityFinancing(Terms, [Disease with { Costs = [new("A", Kronor.Of(-1))] }], Population));
        Assert.Throws<ArgumentException>(() => new SolidarityFinancing(Terms, [Disease], Population).Net([new("A", Kronor.Of(1))]));
    }

    private static FsCheck.Gen<(Staircase Staircase, Kronor Cost, long Inhabitants)> Staircases =>
        from first in Gen.Choose(0, 99)
        from second in Gen.Choose(0, 99)
        from entry in Gen.Choose(0, 60)
        from level in Gen.Choose(0, 400)
        from start in Gen.Elements(Enum.GetValues<StaircaseStart>())
        from strict in Gen.Elements(true, false)
        from total in AnyGrants.Cost
        from nation in AnyGrants.Inhabitants
        from cost in AnyGrants.Cost
        from inhabitants in AnyGrants.Inhabitants
        select (
            new Staircase(
                new()
                {
                    EntryOverMean = Kronor.Of(entry),
                    EntryIsStrict = strict,
                    FirstShare = Ratio.Percent(first),
                    SecondLevel = Kronor.Of(level),
                    SecondShare = Ratio.Percent(second),
                    Start = start,
                    Rounding = Rounding.ToOre,
                    Provision = Agreement2021Law.Solidarity,
                },
                total,
                nation),
            cost,
            inhabitants);

    private static long Naive(Staircase staircase, Kronor cost, long inhabitants)
    {
        var terms = staircase.Terms;
        var mean = Rational.Of(staircase.Cost.Ore) / Rational.Of(staircase.Inhabitants);
        var each = Rational.Of(cost.Ore) / Rational.Of(inhabitants);
        var limit = mean + Rational.Of(terms.EntryOverMean.Ore);
        if (each < limit || (terms.EntryIsStrict && each <= limit))
            return 0;

        var start = terms.Start == StaircaseStart.Mean ? mean : limit;
        var second = Rational.Of(terms.SecondLevel.Ore);
        var level = second > start ? second : start;
        var low = each < level ? each : level;
        var high = each > level ? each - level : Rational.Zero;
        return (long)((((low - start) * Rational.Of(terms.FirstShare)) + (high * Rational.Of(terms.SecondShare))) * Rational.Of(inhabitants)).RoundTo(1);
    }

    private static IEnumerable<(string, Kronor)> Expected(string name) => Case.GetProperty(name).EnumerateObject().Select(region => (region.Name, region.Value.Kr()));
}
