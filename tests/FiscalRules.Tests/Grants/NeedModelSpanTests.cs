using System.Numerics;
using System.Runtime.InteropServices;
using FiscalRules.Grants;
using FiscalRules.Tests.Quantities;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Grants;

public sealed class NeedModelSpanTests
{
    private const int Groups = 22;

    private static readonly PriceTags Tags = PriceTags.HealthCare2016;

    private static readonly Gen<Kronor> Pools =
        Gen.Frequency((1, Gen.Choose(0, 30)), (2, Gen.Choose(0, int.MaxValue))).Select(static kronor => Kronor.Of(kronor));

    [Fact]
    [Trait("Lanes", "every width")]
    public void It_is_the_model_whose_weights_are_the_inhabitants_of_the_structures() =>
        Holds.ForAll(
            from model in AnyGrants.NeedModels
            from pool in Pools
            select (model, pool),
            static law =>
            {
                var structures = law.model.Structures.OrderBy(static structure => structure.Region, StringComparer.Ordinal).ToArray();
                var scalar = law.model with { Weights = [.. structures.Select(static structure => new RegionPopulation(structure.Region, structure.Inhabitants))], Payees = null, PaymentDate = null };
                Assert.Equal(
                    scalar.Distribute(law.pool).Shares.Select(static share => share.Grant),
                    Distributed(law.pool, law.model.Tags, [.. structures.SelectMany(static structure => structure.Persons)], Kronor.Of(1)));
            });

    // Persons × tags fill 57 bits at the most in lanes, and 62 besides; the tags together are an amount.
    [Fact]
    [Trait("Lanes", "every width")]
    public void Persons_and_tags_of_any_size_give_the_naive_grants_or_an_overflow() =>
        Holds.ForAll(
            from tagBits in Gen.Choose(1, 58)
            from personBits in Gen.Choose(1, 63)
            from tags in AnyQuantity.Positive.ArrayOf(Groups)
            from regions in Gen.Choose(1, 40)
            from persons in AnyQuantity.Positive.ArrayOf(regions * Groups)
            from pool in Sharing.ModestUnits
            select (
                Tags: tags.Select(tag => tag >> (63 - tagBits)).ToArray() is var small && small.All(static tag => tag == 0) ? [.. small.Skip(1), 1] : small,
                Persons: persons.Select(number => Math.Max(1, number >> (63 - personBits))).ToArray(),
                Pool: Kronor.FromOre(Math.Abs(pool))),
            static law =>
            {
                var (tags, persons, pool) = law;
                var costs = persons.Chunk(Groups).Select(region => region.Zip(tags).Aggregate(BigInteger.Zero, static (sum, pair) => sum + ((BigInteger)pair.First * pair.Second))).ToArray();
                var priceTags = new PriceTags([.. tags.Select(Kronor.FromOre)], Tags.Provision);
                if (costs.All(static cost => cost <= 1L << 62))
                    Assert.Equal(new Sharing(pool, Kronor.OneOre, [.. costs.Select(static cost => (long)cost)]).Oracle(), Distributed(pool, priceTags, persons, Kronor.OneOre).Select(static grant => (BigInteger)grant.Ore));
                else
                    Assert.Contains(
                        $"region {Array.FindIndex(costs, static cost => cost > 1L << 62)}.",
                        Assert.Throws<OverflowException>(() => Distributed(pool, priceTags, persons, Kronor.OneOre)).Message,
                        StringComparison.Ordinal);
            },
            300);

    [Fact]
    [Trait("Lanes", "every width")]
    public void Each_group_counts_with_its_own_tag()
    {
        for (var group = 0; group < Groups; group++)
        {
            var persons = new long[2 * Groups];
            (persons[0], persons[Groups + group]) = (1, 1);
            var (first, own) = (Tags.Amounts[0].Ore, Tags.Amounts[group].Ore);
            Assert.Equal([Kronor.FromOre(first), Kronor.FromOre(own)], Distributed(Kronor.FromOre(first + own), Tags, persons, Kronor.OneOre));
        }
    }

    [Fact]
    public void It_shares_whole_kronor_where_nothing_else_is_said()
    {
        var grants = new Kronor[2];
        NeedModel.Distribute(Kronor.Of(3), Tags, [.. Enumerable.Repeat(1L, 2 * Groups)], grants);
        Assert.Equal([Kronor.Of(2), Kronor.Of(1)], grants);
        Assert.Throws<ArgumentException>("total", () => NeedModel.Distribute(Kronor.Of(3.5m), Tags, [.. Enumerable.Repeat(1L, 2 * Groups)], new Kronor[2]));
    }

    [Fact]
    public void A_distribution_among_the_regions_allocates_nothing()
    {
        var persons = Enumerable.Range(1, 21 * Groups).Select(static number => number * 7_919L % 1_003).ToArray();
        var grants = new Kronor[21];
        for (var warm = 0; warm < 100; warm++)
            NeedModel.Distribute(Kronor.Of(33_432_900_840), Tags, persons, grants);

        var before = GC.GetAllocatedBytesForCurrentThread();
        NeedModel.Distribute(Kronor.Of(33_432_900_840), Tags, persons, grants);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(Kronor.Of(33_432_900_840), grants.Sum());
    }

    [Fact]
    [Trait("Lanes", "every width")]
    public void A_negative_number_an_empty_region_and_a_cost_of_zero_are_refused()
    {
        long[] persons = [.. Enumerable.Repeat(1L, 2 * Groups)];
        Assert.Throws<ArgumentOutOfRangeException>("persons", () => Distributed(Kronor.Of(1), Tags, [.. persons.SkipLast(1), -1]));
        Assert.Contains("region 1", Assert.Throws<ArgumentException>("persons", () => Distributed(Kronor.Of(1), Tags, [.. persons.Take(Groups), .. new long[Groups]])).Message, StringComparison.Ordinal);
        PriceTags onlyInfants = new([Kronor.Of(1), .. Enumerable.Repeat(Kronor.Zero, Groups - 1)], Tags.Provision);
        Assert.Throws<ArgumentException>("persons", () => Distributed(Kronor.Of(1), onlyInfants, [0, .. persons.Skip(Groups + 1), 0, .. persons.Skip(Groups + 1)]));
        Assert.Equal([Kronor.Zero, Kronor.Of(1)], Distributed(Kronor.Of(1), onlyInfants, [0, .. persons.Skip(1)]));
    }

    [Fact]
    public void Lengths_a_pool_below_zero_missing_tags_and_overlap_are_refused()
    {
        Assert.Throws<ArgumentException>("persons", () => NeedModel.Distribute(Kronor.Of(1), Tags, [], []));
        Assert.Throws<ArgumentException>("persons", () => NeedModel.Distribute(Kronor.Of(1), Tags, new long[43], new Kronor[2]));
        Assert.Throws<ArgumentException>("persons", () => NeedModel.Distribute(Kronor.Of(1), Tags, new long[44], new Kronor[1]));
        Assert.Throws<ArgumentOutOfRangeException>("pool", () => NeedModel.Distribute(Kronor.Of(-1), Tags, new long[22], new Kronor[1]));
        Assert.Throws<ArgumentNullException>("tags", () => NeedModel.Distribute(Kronor.Of(1), null!, new long[22], new Kronor[1]));
        var memory = new Kronor[22];
        Assert.Throws<ArgumentException>("persons", () => NeedModel.Distribute(Kronor.Of(1), Tags, MemoryMarshal.Cast<Kronor, long>(memory.AsSpan()), memory.AsSpan(21)));
    }

    private static Kronor[] Distributed(Kronor pool, PriceTags tags, long[] persons, Kronor? unit = null)
    {
        var grants = new Kronor[persons.Length / Groups];
        NeedModel.Distribute(pool, tags, persons, grants, unit);
        return grants;
    }
}
