using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class AllocationOfManyTests
{
    private static readonly Gen<(Kronor[] Totals, long[] Weights, Kronor Unit)> Any =
        from unit in Gen.Elements(1L, 1, 100, 7)
        from totals in Gen.Frequency((2, Sharing.ModestUnits), (1, AnyQuantity.Whole)).Select(ore => Kronor.FromOre(ore / unit * unit)).ArrayOf()
        from weights in Gen.Frequency((1, AnyQuantity.Weights), (1, Sharing.ModestWeight.ArrayOf(21).Select(static weights => (long[])[1, .. weights])))
        select (totals, weights, Kronor.FromOre(unit));

    [Fact]
    [Trait("Lanes", "every width")]
    public void Each_total_is_shared_as_it_would_be_on_its_own() =>
        Holds.ForAll(Any, static law =>
        {
            var (totals, weights, unit) = law;
            var shares = new Kronor[totals.Length * weights.Length];
            Allocation.ByLargestRemainder(totals, weights, shares, unit);
            Assert.Equal(totals.SelectMany(total => new Sharing(total, unit, weights).Shares()), shares);
        }, 300);

    [Fact]
    public void Each_total_is_split_as_it_would_be_on_its_own() =>
        Holds.ForAll(
            from any in Any
            from count in Gen.Choose(1, 60)
            select (any.Totals, any.Unit, count),
            static law =>
            {
                var (totals, unit, count) = law;
                var instalments = new Kronor[totals.Length * count];
                Allocation.Instalments(totals, count, instalments, unit);
                Assert.Equal(totals.SelectMany(total => Allocation.Instalments(total, count, unit)), instalments);
            },
            300);

    [Fact]
    public void The_parties_of_a_total_stand_together_total_by_total()
    {
        var shares = new Kronor[6];
        Allocation.ByLargestRemainder([Kronor.Of(1), Kronor.Of(-2)], [1, 3, 0], shares);
        Assert.Equal([Kronor.Of(0.25m), Kronor.Of(0.75m), Kronor.Zero, Kronor.Of(-0.5m), Kronor.Of(-1.5m), Kronor.Zero], shares);

        var instalments = new Kronor[4];
        Allocation.Instalments([Kronor.FromOre(3), Kronor.FromOre(-4)], 2, instalments);
        Assert.Equal([1, 2, -2, -2], instalments.Select(static instalment => instalment.Ore));
    }

    [Fact]
    public void No_totals_have_no_shares_but_the_weights_are_looked_at()
    {
        Allocation.ByLargestRemainder([], [1L], []);
        Allocation.Instalments([], 12, []);
        Assert.Throws<ArgumentException>("weights", () => Allocation.ByLargestRemainder([], [0L], []));
    }

    [Fact]
    [Trait("Lanes", "every width")]
    public void Sharing_many_totals_allocates_nothing()
    {
        long[] weights = [.. Enumerable.Range(1, 290).Select(static party => party * 7_919L)];
        Kronor[] totals = [Kronor.Of(33_432_900_840), Kronor.MaxValue, Kronor.Of(-5)];
        var (shares, instalments) = (new Kronor[totals.Length * weights.Length], new Kronor[totals.Length * 12]);
        for (var warm = 0; warm < 100; warm++)
            Share();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Share();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(totals[1], shares.Skip(290).Take(290).Sum());
        Assert.Equal(totals[1], instalments.Skip(12).Take(12).Sum());

        void Share()
        {
            Allocation.ByLargestRemainder(totals, weights, shares);
            Allocation.Instalments(totals, 12, instalments);
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void There_are_as_many_places_as_totals_times_parties(int places)
    {
        Assert.Throws<ArgumentException>("shares", () => Allocation.ByLargestRemainder([Kronor.Of(1), Kronor.Of(2)], [1L, 2L], new Kronor[places]));
        Assert.Throws<ArgumentException>("instalments", () => Allocation.Instalments([Kronor.Of(1), Kronor.Of(2)], 2, new Kronor[places]));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => Allocation.Instalments([Kronor.Of(1)], 0, []));
    }

    [Fact]
    public void A_total_that_is_no_whole_number_of_units_is_named_before_anything_is_written()
    {
        var places = new Kronor[4];
        var refused = Assert.Throws<ArgumentException>("totals", () => Allocation.ByLargestRemainder([Kronor.Of(1), Kronor.Of(1.5m)], [1L, 2L], places, Kronor.Of(1)));
        Assert.Contains("1.50, number 1, isn't one of 1.00", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("totals", () => Allocation.Instalments([Kronor.Of(1), Kronor.Of(1.5m)], 2, places, Kronor.Of(1)));
        Assert.Throws<ArgumentOutOfRangeException>("weights", () => Allocation.ByLargestRemainder([Kronor.Of(1), Kronor.Of(2)], [1L, -2L], places));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Allocation.ByLargestRemainder([Kronor.Of(1), Kronor.Of(2)], [1L, 2L], places, Kronor.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Allocation.Instalments([Kronor.Of(1), Kronor.Of(2)], 2, places, -Kronor.OneOre));
        Assert.Equal(new Kronor[4], places);
    }

    [Fact]
    public void Shares_and_instalments_that_overlap_the_totals_are_refused()
    {
        Kronor[] memory = [Kronor.Of(1), Kronor.Of(2), Kronor.Of(3)];
        Assert.Throws<ArgumentException>("totals", () => Allocation.ByLargestRemainder(memory.AsSpan(0, 2), [1L], memory.AsSpan(1, 2)));
        Assert.Throws<ArgumentException>("totals", () => Allocation.Instalments(memory.AsSpan(0, 2), 1, memory.AsSpan(0, 2)));
    }
}
