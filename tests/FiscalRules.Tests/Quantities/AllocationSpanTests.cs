using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class AllocationSpanTests
{
    private static readonly long[] TwentyOne = [.. Enumerable.Range(1, 21).Select(static region => 61_173L + (region * region * 5_347))];

    public static TheoryData<long, int> Extremes
    {
        get
        {
            var extremes = new TheoryData<long, int>();
            foreach (var ore in (ReadOnlySpan<long>)[long.MinValue, long.MinValue + 1, long.MaxValue])
            {
                foreach (var count in (ReadOnlySpan<int>)[1, 2, 3, 100_000])
                    extremes.Add(ore, count);
            }

            return extremes;
        }
    }

    [Fact]
    public void Equal_remainders_go_to_the_lowest_index()
    {
        Assert.Equal([1, 1, 0], Shared(2, 5, 5, 5));
        Assert.Equal([-1, -1, 0], Shared(-2, 5, 5, 5));
        Assert.Equal([0, 1, 1], Shared(2, 0, 7, 7));
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void The_largest_weights_share_the_largest_totals(long ore, int count)
    {
        var weights = Enumerable.Repeat(1L << 62, count).ToArray();
        var shares = Shared(ore, weights);
        Assert.Equal(ore, shares.Aggregate(BigInteger.Zero, static (sum, share) => sum + share));
        Assert.True(BigInteger.Abs((BigInteger)shares.Max() - shares.Min()) <= 1);
        Assert.True(BigInteger.Abs(shares[0]) >= BigInteger.Abs(shares[^1]));
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void A_largest_weight_beside_the_smallest_takes_what_it_should(long ore)
    {
        var sharing = new Sharing(Kronor.FromOre(ore), Kronor.OneOre, [1, 1L << 62, 0, 3]);
        Assert.Equal(sharing.Oracle(), sharing.Shares().Select(static share => (BigInteger)share.Ore));
    }

    // A few remainders are kept on the stack, more in a borrowed array.
    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(300)]
    public void The_number_of_weights_makes_no_difference_to_the_method(int count) =>
        Holds.ForAll(
            from total in AnyQuantity.Whole
            from weights in AnyQuantity.Weight.ArrayOf(count)
            select new Sharing(Kronor.FromOre(total), Kronor.OneOre, [1, .. weights.Skip(1)]),
            static sharing => Assert.Equal(sharing.Oracle(), sharing.Shares().Select(static share => (BigInteger)share.Ore)),
            20);

    [Fact]
    public void What_stood_in_the_shares_before_does_not_matter()
    {
        Kronor[] shares = [Kronor.MaxValue, Kronor.MinValue];
        Allocation.ByLargestRemainder(Kronor.Of(1), [1, 3], shares);
        Assert.Equal([Kronor.Of(0.25m), Kronor.Of(0.75m)], shares);
    }

    [Fact]
    public void Sharing_among_the_regions_allocates_nothing()
    {
        var shares = new Kronor[TwentyOne.Length];
        var total = Kronor.Of(33_432_900_840);
        for (var warm = 0; warm < 100; warm++)
            Allocation.ByLargestRemainder(total, TwentyOne, shares);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Allocation.ByLargestRemainder(total, TwentyOne, shares);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(total, shares.AsEnumerable().Sum());
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(0, 1)]
    public void There_are_as_many_shares_as_weights(int given, int room) =>
        Assert.Throws<ArgumentException>("shares", () => Allocation.ByLargestRemainder(Kronor.Of(1), Enumerable.Repeat(1L, given).ToArray(), new Kronor[room]));

    [Fact]
    public void No_weight_and_weights_of_zero_are_refused()
    {
        Assert.Throws<ArgumentException>("weights", () => Allocation.ByLargestRemainder(Kronor.Of(1), [], []));
        Assert.Throws<ArgumentException>("weights", () => Shared(100, 0, 0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData((1L << 62) + 1)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void A_weight_below_zero_or_too_large_is_refused_before_anything_is_written(long weight)
    {
        Kronor[] shares = [Kronor.Of(7), Kronor.Of(7)];
        Assert.Throws<ArgumentOutOfRangeException>("weights", () => Allocation.ByLargestRemainder(Kronor.Of(1), [1, weight], shares));
        Assert.Equal([Kronor.Of(7), Kronor.Of(7)], shares);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-100)]
    public void A_unit_that_is_not_above_zero_is_refused(long ore) =>
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Allocation.ByLargestRemainder(Kronor.Of(1), [1], new Kronor[1], Kronor.FromOre(ore)));

    [Fact]
    public void A_total_that_is_no_whole_number_of_units_is_refused() =>
        Assert.Throws<ArgumentException>("total", () => Allocation.ByLargestRemainder(Kronor.Of(1.01m), [1], new Kronor[1], Kronor.Of(1)));

    private static long[] Shared(long ore, params long[] weights)
    {
        var shares = new Kronor[weights.Length];
        Allocation.ByLargestRemainder(Kronor.FromOre(ore), weights, shares);
        return [.. shares.Select(static share => share.Ore)];
    }
}
