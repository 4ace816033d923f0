using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Grants;

/// <summary>Sharing by exact weights of any size: the weights of a need model are quotients.</summary>
public sealed class AllocationByExactWeightsTests
{
    [Fact]
    public void Of_whole_weights_it_is_the_sharing_by_whole_weights() =>
        Holds.ForAll(AnyQuantity.Weights.SelectMany(weights => AnyQuantity.Kronor.Select(total => (weights, total))), pair =>
        {
            var (expected, actual) = (new Kronor[pair.weights.Length], new Kronor[pair.weights.Length]);
            Allocation.ByLargestRemainder(pair.total, pair.weights, expected, Kronor.OneOre);
            Allocation.ByLargestRemainder(pair.total, pair.weights.Select(weight => Unrounded.OfOre(weight, 1)).ToArray(), actual, Kronor.OneOre);

            Assert.Equal(expected, actual);
        });

    [Fact]
    public void It_is_the_naive_one_and_a_negative_total_mirrors_it() =>
        Holds.ForAll(
            from count in Gen.Choose(1, 12)
            from over in Gen.Choose(0, 30).ArrayOf(count)
            from under in Gen.Choose(1, 30).ArrayOf(count)
            from total in Gen.Choose(0, 5_000)
            where over.Any(one => one > 0)
            select (over, under, total),
            one =>
            {
                var weights = one.over.Zip(one.under, (over, under) => Unrounded.OfOre(over, under)).ToArray();
                var (shares, mirrored) = (new Kronor[weights.Length], new Kronor[weights.Length]);
                Allocation.ByLargestRemainder(Kronor.Of(one.total), weights, shares, Kronor.Of(1));
                Allocation.ByLargestRemainder(Kronor.Of(-one.total), weights, mirrored, Kronor.Of(1));

                Assert.Equal(Rational.Share(one.total, one.over.Zip(one.under, (over, under) => new Rational(over, under)).ToArray()), shares.Select(share => (BigInteger)(share.Ore / 100)));
                Assert.Equal(shares.Select(share => -share), mirrored);
            });

    [Fact]
    public void Bad_input_is_refused()
    {
        Unrounded[] weights = [Unrounded.OfOre(1, 3), Unrounded.OfOre(-1, 3)];
        var shares = new Kronor[2];

        Assert.Equal("weights", Assert.Throws<ArgumentOutOfRangeException>(() => Allocation.ByLargestRemainder(Kronor.Of(1), weights, shares, Kronor.Of(1))).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => Allocation.ByLargestRemainder(Kronor.Of(1), new Unrounded[2], shares, Kronor.Of(1))).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => Allocation.ByLargestRemainder(Kronor.Of(1), ReadOnlySpan<Unrounded>.Empty, [], Kronor.Of(1))).ParamName);
        Assert.Equal("shares", Assert.Throws<ArgumentException>(() => Allocation.ByLargestRemainder(Kronor.Of(1), weights, new Kronor[1], Kronor.Of(1))).ParamName);
        Assert.Equal("total", Assert.Throws<ArgumentException>(() => Allocation.ByLargestRemainder(Kronor.OneOre, weights.AsSpan(0, 1), new Kronor[1], Kronor.Of(1))).ParamName);
        Assert.Equal("unit", Assert.Throws<ArgumentOutOfRangeException>(() => Allocation.ByLargestRemainder(Kronor.Of(1), weights.AsSpan(0, 1), new Kronor[1], Kronor.Zero)).ParamName);
    }
}
