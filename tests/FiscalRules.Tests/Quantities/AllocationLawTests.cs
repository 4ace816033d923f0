using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class AllocationLawTests
{
    [Fact]
    [Trait("Lanes", "every width")]
    public void The_shares_are_those_of_the_naive_method() =>
        Holds.ForAll(Sharing.Any, sharing =>
            Assert.Equal(sharing.Oracle().Select(units => units * sharing.Unit.Ore), sharing.Shares().Select(static share => (BigInteger)share.Ore)), 3_000);

    [Fact]
    [Trait("Lanes", "every width")]
    public void Every_small_sharing_is_that_of_the_naive_method() =>
        EverySmall(static sharing =>
        {
            if (!sharing.Oracle().SequenceEqual(sharing.Shares().Select(static share => (BigInteger)share.Ore)))
                Assert.Fail($"{sharing}: [{string.Join(", ", sharing.Shares().Select(static share => share.Ore))}], not [{string.Join(", ", sharing.Oracle())}].");
        });

    [Fact]
    public void The_shares_add_up_to_the_total() =>
        Holds.ForAll(Sharing.Any, sharing => sharing.Shares().AsEnumerable().Sum() == sharing.Total);

    [Fact]
    public void Each_share_is_a_whole_number_of_units_less_than_one_from_its_quota() =>
        Holds.ForAll(Sharing.Any, sharing => sharing.Shares().Zip(sharing.Weights).All(pair =>
            pair.First.Ore % sharing.Unit.Ore == 0
            && BigInteger.Abs((pair.First.Ore * sharing.Sum) - ((BigInteger)sharing.Total.Ore * pair.Second)) < sharing.Unit.Ore * sharing.Sum));

    [Fact]
    public void A_larger_weight_never_gets_less() =>
        Holds.ForAll(Sharing.Any, sharing =>
        {
            var byWeight = sharing.Shares().Zip(sharing.Weights).OrderBy(static pair => pair.Second).ToArray();
            Assert.All(byWeight.Zip(byWeight.Skip(1)), static pair => Assert.True(
                pair.First.Second == pair.Second.Second || BigInteger.Abs(pair.First.First.Ore) <= BigInteger.Abs(pair.Second.First.Ore)));
        });

    [Fact]
    public void Equal_weights_differ_by_one_unit_at_the_most() =>
        Holds.ForAll(Sharing.Any, sharing => sharing.Shares().Zip(sharing.Weights).GroupBy(static pair => pair.Second).All(group =>
            group.Max(static pair => pair.First.Ore) - (BigInteger)group.Min(static pair => pair.First.Ore) <= sharing.Unit.Ore));

    [Fact]
    public void A_weight_of_zero_gets_nothing() =>
        Holds.ForAll(Sharing.Any, static sharing => sharing.Shares().Zip(sharing.Weights).All(static pair => pair.Second > 0 || pair.First == Kronor.Zero));

    [Fact]
    public void Another_order_of_parties_gives_the_same_shares_to_the_same_keys() =>
        Holds.ForAll(
            from sharing in Sharing.Any
            from order in Gen.Shuffle(Enumerable.Range(0, sharing.Weights.Length).ToArray())
            select (sharing, order),
            law =>
            {
                var (sharing, order) = law;
                var keys = sharing.KeysInOrder();
                var given = sharing.Keyed(keys);
                var shuffled = new Sharing(sharing.Total, sharing.Unit, [.. order.Select(i => sharing.Weights[i])]).Keyed([.. order.Select(i => keys[i])]);
                Assert.Equal(order.Select(i => given.Shares[i]), shuffled.Shares);
            });

    // Where two remainders are equal and a single unit is left, the lower index gets it: then the two change places, whatever their weights.
    [Fact]
    public void Reordered_weights_get_reordered_shares_but_for_who_wins_a_tie() =>
        Holds.ForAll(
            from sharing in Sharing.Any
            from weights in Gen.Shuffle(sharing.Weights)
            select (sharing, reordered: new Sharing(sharing.Total, sharing.Unit, weights)),
            static law =>
            {
                Assert.Equal(RemaindersAndUnitsGot(law.sharing), RemaindersAndUnitsGot(law.reordered));
                var remainders = RemaindersAndUnitsGot(law.sharing).GroupBy(static got => got.Remainder).ToArray();
                if (remainders.All(static tied => tied.Distinct().Count() == 1))
                    Assert.Equal(law.sharing.Shares().Zip(law.sharing.Weights).Order(), law.reordered.Shares().Zip(law.reordered.Weights).Order());
            });

    [Fact]
    public void The_scale_of_the_weights_does_not_matter() =>
        Holds.ForAll(
            from sharing in Sharing.Any
            from times in Gen.Choose(2, 1_000)
            select (new Sharing(sharing.Total, sharing.Unit, [.. sharing.Weights.Select(static weight => weight >> 10)]), times),
            static law =>
            {
                var (sharing, times) = law;
                if (sharing.Sum > 0)
                    Assert.Equal(sharing.Shares(), new Sharing(sharing.Total, sharing.Unit, [.. sharing.Weights.Select(weight => weight * times)]).Shares());
            });

    [Fact]
    public void A_negative_total_mirrors_the_positive_one() =>
        Holds.ForAll(
            Sharing.Any.Where(static sharing => sharing.Total != Kronor.MinValue),
            static sharing => new Sharing(-sharing.Total, sharing.Unit, sharing.Weights).Shares().SequenceEqual(sharing.Shares().Select(static share => -share)));

    [Fact]
    public void No_other_sharing_in_whole_units_is_closer_to_the_quotas_in_all() =>
        EverySmall(static sharing =>
        {
            var least = Others(sharing.Weights.Length, (int)sharing.Units).Min(shares => Error(sharing, shares));
            var ours = Error(sharing, [.. sharing.Shares().Select(static share => (int)share.Ore)]);
            if (ours != least)
                Assert.Fail($"{sharing}: the error in all is {ours}, but could be {least}.");
        });

    [Fact]
    public void The_keyed_sharing_is_the_bare_one_with_the_keys_in_ordinal_order() =>
        Holds.ForAll(Sharing.Any, static sharing =>
            Assert.Equal(sharing.Shares(), sharing.Keyed(sharing.KeysInOrder()).Shares.Select(static share => share.Amount)));

    [Fact]
    public void Exactly_those_above_their_cut_quota_are_marked_as_having_got_a_remainder() =>
        Holds.ForAll(Sharing.Any, static sharing => Assert.All(sharing.Keyed(sharing.KeysInOrder()).Shares, share =>
        {
            var cut = BigInteger.Abs(sharing.Units) * share.Weight / sharing.Sum;
            Assert.Equal(BigInteger.Abs(share.Amount.Ore) / sharing.Unit.Ore > cut, share.GotRemainder);
        }));

    [Fact]
    public void A_quota_is_exact() =>
        Holds.ForAll(Sharing.Any, static sharing => Assert.All(sharing.Keyed(sharing.KeysInOrder()) is var allocation ? allocation.Shares : [], share =>
            Assert.Equal(Unrounded.OfOre((BigInteger)sharing.Total.Ore * share.Weight, sharing.Sum), allocation.Quota(share.Key))));

    private static IEnumerable<(BigInteger Remainder, BigInteger Got)> RemaindersAndUnitsGot(Sharing sharing)
    {
        var (size, sum) = (BigInteger.Abs(sharing.Units), sharing.Sum);
        return sharing.Shares().Zip(sharing.Weights)
            .Select(pair => (size * pair.Second % sum, (BigInteger.Abs(pair.First.Ore) / sharing.Unit.Ore) - (size * pair.Second / sum)))
            .Order();
    }

    private static BigInteger Error(Sharing sharing, int[] shares) =>
        shares.Zip(sharing.Weights).Aggregate(BigInteger.Zero, (sum, pair) => sum + BigInteger.Abs((pair.First * sharing.Sum) - (sharing.Units * pair.Second)));

    /// <summary>Every way to share the units, also those where somebody gets less than nothing and another more than all.</summary>
    private static IEnumerable<int[]> Others(int parties, int units)
    {
        if (parties == 1)
            return [[units]];
        var (least, most) = (Math.Min(0, units) - 1, Math.Max(0, units) + 1);
        return Enumerable.Range(least, most - least + 1)
            .SelectMany(first => Others(parties - 1, units - first).Select(rest => (int[])[first, .. rest]));
    }

    private static void EverySmall(Action<Sharing> law)
    {
        for (var total = -6; total <= 6; total++)
        {
            for (var a = 0; a <= 4; a++)
            {
                for (var b = 0; b <= 4; b++)
                {
                    for (var c = 0; c <= 4; c++)
                    {
                        if (a + b + c > 0)
                            law(new(Kronor.FromOre(total), Kronor.OneOre, [a, b, c]));
                    }
                }
            }
        }
    }
}
