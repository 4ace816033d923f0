using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class KronorSummaryTests
{
    private static readonly Gen<Kronor[]> Amounts = Gen.Frequency((4, AnyQuantity.Kronor.ArrayOf()), (1, AnyQuantity.Kronor.ArrayOf(67)));

    private static readonly Gen<KronorSummary> Any = Amounts.Select(static amounts => KronorSummary.Of(amounts));

    [Fact]
    [Trait("Lanes", "every width")]
    public void It_says_how_many_the_sum_the_least_and_the_greatest() =>
        Holds.ForAll(Amounts, static amounts =>
        {
            var summary = KronorSummary.Of(amounts);
            Assert.Equal(amounts.Length, summary.Count);
            Assert.Equal(Naive(amounts), (BigInteger)summary.SumInOre);
            Assert.Equal(amounts.Length == 0 ? null : amounts.Min(), summary.Min);
            Assert.Equal(amounts.Length == 0 ? null : amounts.Max(), summary.Max);
        });

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData(-1)]
    [InlineData(uint.MaxValue)]
    [Trait("Lanes", "every width")]
    public void The_same_amount_at_every_length_adds_up(long ore)
    {
        var amounts = Enumerable.Repeat(Kronor.FromOre(ore), 40).ToArray();
        for (var count = 0; count <= amounts.Length; count++)
            Assert.Equal((Int128)ore * count, KronorSummary.Of(amounts.AsSpan(0, count)).SumInOre);
    }

    // A hundred thousand of the greatest amount fill 80 bits.
    [Fact]
    [Trait("Lanes", "every width")]
    public void Many_amounts_at_the_ends_of_the_range_add_up()
    {
        Kronor[] amounts = [.. Enumerable.Repeat(Kronor.MaxValue, 100_003), Kronor.MinValue];
        var summary = KronorSummary.Of(amounts);
        Assert.Equal(((BigInteger)long.MaxValue * 100_003) + long.MinValue, (BigInteger)summary.SumInOre);
        Assert.Equal((Kronor.MinValue, Kronor.MaxValue), (summary.Min, summary.Max));
        Assert.Throws<OverflowException>(() => summary.Sum());
    }

    [Fact]
    [Trait("Lanes", "every width")]
    public void The_least_and_the_greatest_are_found_wherever_they_stand()
    {
        for (var place = 0; place < 37; place++)
        {
            var amounts = Enumerable.Repeat(Kronor.Of(5), 37).ToArray();
            amounts[place] = Kronor.Of(-7);
            Assert.Equal((Kronor.Of(-7), Kronor.Of(5)), (KronorSummary.Of(amounts).Min, KronorSummary.Of(amounts).Max));
            amounts[place] = Kronor.Of(9);
            Assert.Equal((Kronor.Of(5), Kronor.Of(9)), (KronorSummary.Of(amounts).Min, KronorSummary.Of(amounts).Max));
        }
    }

    [Fact]
    public void No_amounts_are_the_default_and_have_neither_least_nor_greatest_nor_mean()
    {
        var none = KronorSummary.Of([]);
        Assert.Equal(default, none);
        Assert.Equal((0, Int128.Zero, null, null, null), (none.Count, none.SumInOre, none.Min, none.Max, none.Mean()));
        Assert.Equal(Kronor.Zero, none.Sum());
        Assert.Equal("0", none.ToString());
    }

    [Fact]
    public void Merging_is_associative_and_commutative_and_none_changes_nothing() =>
        Holds.ForAll(Any.Three(), static any =>
        {
            var (a, b, c) = any;
            Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
            Assert.Equal(a.Merge(b), b.Merge(a));
            Assert.Equal((a, a), (a.Merge(default), default(KronorSummary).Merge(a)));
        });

    [Fact]
    public void The_parts_merged_in_any_order_are_the_summary_of_the_whole() =>
        Holds.ForAll(
            from amounts in Amounts
            from shuffled in Gen.Shuffle(amounts)
            from size in Gen.Choose(1, 20)
            select (amounts, shuffled, size),
            static law => Assert.Equal(
                KronorSummary.Of(law.amounts),
                law.shuffled.Chunk(law.size).Aggregate(default(KronorSummary), static (merged, part) => merged.Merge(KronorSummary.Of(part)))));

    [Fact]
    public void One_by_one_is_the_same_as_all_at_once() =>
        Holds.ForAll(Amounts, static amounts => Assert.Equal(
            KronorSummary.Of(amounts), amounts.Aggregate(default(KronorSummary), static (summary, amount) => summary.Plus(amount))));

    [Fact]
    public void Its_sum_is_that_of_the_amounts_or_an_overflow() =>
        Holds.ForAll(Amounts, static amounts => Exact.Same(Naive(amounts), () => KronorSummary.Of(amounts).Sum()));

    [Fact]
    public void The_mean_is_exact()
    {
        Assert.Equal(Unrounded.OfOre(700, 3), KronorSummary.Of([Kronor.Of(1), Kronor.Of(2), Kronor.Of(4)]).Mean());
        Assert.Equal(Unrounded.OfOre(-1, 2), KronorSummary.Of([Kronor.MinValue, Kronor.MaxValue]).Mean());
    }

    [Fact]
    public void What_it_says_makes_it_again() =>
        Holds.ForAll(Any, static summary => Assert.Equal(summary, KronorSummary.Of(summary.Count, summary.SumInOre, summary.Min, summary.Max)));

    // Three amounts from 2 to 5 öre: the third is one of 2 to 5, so that they add up to 9 to 12.
    [Fact]
    public void A_sum_that_no_amounts_between_the_least_and_the_greatest_have_is_refused()
    {
        Assert.Equal(9, Made(3, 9, 2, 5).SumInOre);
        Assert.Equal(12, Made(3, 12, 2, 5).SumInOre);
        Assert.Throws<ArgumentException>("sumInOre", () => Made(3, 8, 2, 5));
        Assert.Throws<ArgumentException>("sumInOre", () => Made(3, 13, 2, 5));
        Assert.Equal(5, Made(1, 5, 5, 5).SumInOre);
        Assert.Throws<ArgumentException>("sumInOre", () => Made(1, 5, 4, 5));
        Assert.Equal((Int128)long.MinValue * long.MaxValue, Made(long.MaxValue, (Int128)long.MinValue * long.MaxValue, long.MinValue, long.MinValue).SumInOre);
    }

    [Fact]
    public void A_count_a_least_or_a_greatest_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => Made(-1, 0, 0, 0));
        Assert.Throws<ArgumentException>("count", () => Made(0, 0, 0, 0));
        Assert.Throws<ArgumentException>("count", () => Made(0, 1, null, null));
        Assert.Throws<ArgumentException>("min", () => Made(1, 0, null, 0));
        Assert.Throws<ArgumentException>("min", () => Made(1, 0, 0, null));
        Assert.Throws<ArgumentException>("min", () => Made(2, 3, 2, 1));
    }

    [Fact]
    public void More_amounts_than_can_be_counted_overflow()
    {
        var most = Made(long.MaxValue, 0, 0, 0);
        Assert.Equal(long.MaxValue, most.Merge(default).Count);
        Assert.Throws<OverflowException>(() => most.Plus(Kronor.Zero));
    }

    [Fact]
    public void Summing_up_allocates_nothing()
    {
        var amounts = Enumerable.Range(0, 1_003).Select(static number => Kronor.FromOre(number * 7_919L)).ToArray();
        var warm = KronorSummary.Of(amounts).Merge(KronorSummary.Of(amounts)).Plus(Kronor.OneOre);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = KronorSummary.Of(amounts).Merge(KronorSummary.Of(amounts)).Plus(Kronor.OneOre);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(warm, again);
    }

    [Fact]
    public void It_prints_how_many_and_from_where_to_where() =>
        Assert.Equal("2 × −1,00 … 2,50 kr", KronorSummary.Of([Kronor.Of(2.5m), Kronor.Of(-1)]).ToString());

    private static KronorSummary Made(long count, Int128 sum, long? min, long? max) =>
        KronorSummary.Of(count, sum, min is { } least ? Kronor.FromOre(least) : null, max is { } most ? Kronor.FromOre(most) : null);

    private static BigInteger Naive(Kronor[] amounts) => amounts.Aggregate(BigInteger.Zero, static (sum, amount) => sum + amount.Ore);
}
