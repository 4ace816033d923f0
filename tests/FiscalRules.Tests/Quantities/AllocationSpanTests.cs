using System.Numerics;
using System.Runtime.InteropServices;
using FiscalRules.Tests.Support;
using FsCheck;
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
    [Trait("Lanes", "every width")]
    public void Equal_remainders_go_to_the_lowest_index()
    {
        Assert.Equal([1, 1, 0], Shared(2, 5, 5, 5));
        Assert.Equal([-1, -1, 0], Shared(-2, 5, 5, 5));
        Assert.Equal([0, 1, 1], Shared(2, 0, 7, 7));
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    [Trait("Lanes", "every width")]
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
    [Trait("Lanes", "every width")]
    public void A_largest_weight_beside_the_smallest_takes_what_it_should(long ore)
    {
        var sharing = new Sharing(Kronor.FromOre(ore), Kronor.OneOre, [1, 1L << 62, 0, 3]);
        Assert.Equal(sharing.Oracle(), sharing.Shares().Select(static share => (BigInteger)share.Ore));
    }

    // What is worked on is kept on the stack for a few, in a borrowed array for more, and fills vectors of two, four or eight.
    [Fact]
    [Trait("Lanes", "every width")]
    public void The_number_of_weights_makes_no_difference_to_the_method()
    {
        foreach (var count in Enumerable.Range(1, 41).Append(127).Append(128).Append(300))
        {
            Holds.ForAll(
                from total in Gen.Frequency((3, Sharing.ModestUnits), (1, AnyQuantity.Whole))
                from weights in Gen.Frequency((3, Sharing.ModestWeight.ArrayOf(count)), (1, AnyQuantity.Weight.ArrayOf(count)))
                select new Sharing(Kronor.FromOre(total), Kronor.OneOre, [1, .. weights.Skip(1)]),
                IsTheNaiveOne,
                20);
        }
    }

    // The lanes are exact below 2⁵¹ units and 2⁵² for the sum of the weights.
    [Fact]
    [Trait("Lanes", "every width")]
    public void On_both_sides_of_what_the_lanes_can_do_the_method_is_the_same() =>
        Holds.ForAll(
            from units in About(1L << 51)
            from negative in Gen.Elements(true, false)
            from sum in About(1L << 52)
            from weights in Gen.Choose(0, int.MaxValue).Select(static weight => weight * 40_000L).ArrayOf(12)
            from place in Gen.Choose(0, 11)
            select new Sharing(Kronor.FromOre(negative ? -units : units), Kronor.OneOre, AddingUpTo(sum, weights, place)),
            IsTheNaiveOne);

    [Theory]
    [InlineData(1L << 51, 1L << 52)]
    [InlineData((1L << 51) - 1, (1L << 52) - 1)]
    [InlineData((1L << 51) - 1, 1L << 52)]
    [InlineData(1L << 51, (1L << 52) - 1)]
    [Trait("Lanes", "every width")]
    public void The_limits_of_the_lanes_are_no_limits_of_the_method(long units, long sum)
    {
        foreach (var unit in (long[])[units, -units])
        {
            IsTheNaiveOne(new(Kronor.FromOre(unit), Kronor.OneOre, [sum]));
            IsTheNaiveOne(new(Kronor.FromOre(unit), Kronor.OneOre, [sum - 1, 1]));
            IsTheNaiveOne(new(Kronor.FromOre(unit), Kronor.OneOre, [1, 0, sum - 3, 2]));
            IsTheNaiveOne(new(Kronor.FromOre(unit), Kronor.OneOre, [sum / 2, sum - (sum / 2)]));
        }
    }

    // Each of many weights is inside the range, and their sum outside: first in one lane, then only in all together.
    [Theory]
    [InlineData(1L << 51, 64)]
    [InlineData(1L << 50, 8)]
    [InlineData((1L << 52) - 1, 300)]
    [Trait("Lanes", "every width")]
    public void Weights_whose_sum_passes_what_the_lanes_can_do_are_shared_by_all_the_same(long weight, int count) =>
        IsTheNaiveOne(new(Kronor.FromOre(1_234_567), Kronor.OneOre, [.. Enumerable.Repeat(weight, count)]));

    [Fact]
    [Trait("Lanes", "every width")]
    public void Of_equal_remainders_the_first_get_what_is_left_however_many_there_are()
    {
        for (var count = 1; count <= 40; count++)
        {
            for (var left = 0; left < count; left++)
            {
                var shares = Shared(-left, [.. Enumerable.Repeat(7L, count)]);
                Assert.Equal([.. Enumerable.Repeat(-1L, left), .. Enumerable.Repeat(0L, count - left)], shares);
            }
        }
    }

    [Fact]
    [Trait("Lanes", "every width")]
    public void A_hundred_thousand_parties_are_shared_by_as_the_sorted_remainders_say() =>
        Assert.All((long[])[3_343_290_084_000, 99_999, long.MaxValue], total =>
        {
            long[] weights = [.. Enumerable.Range(0, 100_000).Select(static party => 1 + (party * 7_919L % 1_003))];
            var sum = weights.Aggregate(BigInteger.Zero, static (added, weight) => added + weight);
            BigInteger[] naive = [.. weights.Select(weight => total * (BigInteger)weight / sum)];
            var left = (int)(total - naive.Aggregate(BigInteger.Zero, static (added, share) => added + share));
            foreach (var party in Enumerable.Range(0, weights.Length).OrderByDescending(party => total * (BigInteger)weights[party] % sum).ThenBy(static party => party).Take(left))
                naive[party]++;

            Assert.Equal(naive, Shared(total, weights).Select(static share => (BigInteger)share));
        });

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Shares_that_overlap_the_weights_are_refused(int start)
    {
        var memory = new Kronor[5];
        memory.AsSpan().Fill(Kronor.Of(1));
        Assert.Throws<ArgumentException>("weights", () => Allocation.ByLargestRemainder(Kronor.Of(9), MemoryMarshal.Cast<Kronor, long>(memory.AsSpan(0, 3)), memory.AsSpan(start, 3)));
    }

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
    [Trait("Lanes", "every width")]
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

    private static Gen<long> About(long limit) =>
        Gen.Frequency((1, Gen.Choose(-3, 3)), (1, Gen.Choose(int.MinValue, int.MaxValue))).Select(aside => limit + aside);

    private static long[] AddingUpTo(long sum, long[] weights, int place)
    {
        weights[place] = 0;
        weights[place] = Math.Max(1, sum - weights.Sum());
        return weights;
    }

    private static void IsTheNaiveOne(Sharing sharing) =>
        Assert.Equal(sharing.Oracle(), sharing.Shares().Select(static share => (BigInteger)share.Ore));

    private static long[] Shared(long ore, params long[] weights)
    {
        var shares = new Kronor[weights.Length];
        Allocation.ByLargestRemainder(Kronor.FromOre(ore), weights, shares);
        return [.. shares.Select(static share => share.Ore)];
    }
}
