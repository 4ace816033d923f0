using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class KronorDistributionTests
{
    private static readonly Gen<Kronor> Few = Gen.Choose(-3, 3).Select(static ore => Kronor.FromOre(ore));

    private static readonly Gen<Kronor[]> Amounts = Gen.Frequency((1, AnyQuantity.Kronor.ArrayOf()), (1, Few.ArrayOf()));

    private static readonly Gen<KronorDistribution> Any = Amounts.Select(static amounts => KronorDistribution.Of(amounts));

    private static readonly Gen<Ratio> Shares =
        from denominator in Gen.Frequency((3, Gen.Choose(1, 20).Select(static number => (long)number)), (1, AnyQuantity.Positive))
        from numerator in Gen.Frequency((3, Gen.Choose(0, 20).Select(static number => (long)number)), (1, AnyQuantity.Positive))
        select Ratio.Of(Math.Min(numerator, denominator), denominator);

    [Fact]
    public void Every_amount_stands_once_the_least_first_with_how_many_times_it_occurs() =>
        Holds.ForAll(Amounts, static amounts =>
        {
            var distribution = KronorDistribution.Of(amounts);
            Assert.Equal(amounts.GroupBy(static amount => amount).OrderBy(static group => group.Key).Select(static group => new KronorCount(group.Key, group.Count())), distribution.Counts);
            Assert.Equal(KronorSummary.Of(amounts), distribution.Summary);
        });

    [Fact]
    public void Merging_is_associative_and_commutative_and_none_changes_nothing() =>
        Holds.ForAll(Any.Three(), static any =>
        {
            var (a, b, c) = any;
            Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
            Assert.Equal(a.Merge(b), b.Merge(a));
            Assert.Equal((a, a), (a.Merge(KronorDistribution.Empty), KronorDistribution.Empty.Merge(a)));
        });

    [Fact]
    public void The_parts_merged_in_any_order_are_the_distribution_of_the_whole() =>
        Holds.ForAll(
            from amounts in Amounts
            from shuffled in Gen.Shuffle(amounts)
            from size in Gen.Choose(1, 20)
            select (amounts, shuffled, size),
            static law =>
            {
                var whole = KronorDistribution.Of(law.amounts);
                var merged = law.shuffled.Chunk(law.size).Aggregate(KronorDistribution.Empty, static (merged, part) => merged.Merge(KronorDistribution.Of(part)));
                Assert.Equal(whole, merged);
                Assert.Equal(whole.GetHashCode(), merged.GetHashCode());
                Assert.Equal(whole.Summary, merged.Summary);
            });

    [Fact]
    public void A_quantile_is_the_least_amount_that_the_share_does_not_exceed() =>
        Holds.ForAll(
            from amounts in Amounts
            from q in Shares
            select (amounts, q),
            static law =>
            {
                var (amounts, q) = law;
                Kronor? naive = amounts.Order().Cast<Kronor?>().FirstOrDefault(candidate =>
                    (BigInteger)amounts.Count(amount => amount <= candidate) * q.Denominator >= (BigInteger)amounts.Length * q.Numerator);
                Assert.Equal(naive, KronorDistribution.Of(amounts).Quantile(q));
            });

    [Fact]
    public void Of_four_amounts_a_quarter_does_not_exceed_the_first()
    {
        var four = KronorDistribution.Of([Kronor.Of(40), Kronor.Of(10), Kronor.Of(30), Kronor.Of(20)]);
        Assert.Equal(Kronor.Of(10), four.Quantile(Ratio.Zero));
        Assert.Equal(Kronor.Of(10), four.Quantile(Ratio.Of(1, 4)));
        Assert.Equal(Kronor.Of(20), four.Quantile(Ratio.Of(250_001, 1_000_000)));
        Assert.Equal(Kronor.Of(20), four.Quantile(Ratio.Of(1, 2)));
        Assert.Equal(Kronor.Of(30), four.Quantile(Ratio.Of(3, 4)));
        Assert.Equal(Kronor.Of(40), four.Quantile(Ratio.Of(750_001, 1_000_000)));
        Assert.Equal(Kronor.Of(40), four.Quantile(Ratio.One));
    }

    [Fact]
    public void A_quantile_of_as_many_amounts_as_can_be_is_exact()
    {
        var most = KronorDistribution.OfCounts([new(Kronor.Of(1), long.MaxValue - 1), new(Kronor.Of(2), 1)]);
        Assert.Equal(Kronor.Of(1), most.Quantile(Ratio.Of(long.MaxValue - 1, long.MaxValue)));
        Assert.Equal(Kronor.Of(2), most.Quantile(Ratio.One));
    }

    [Fact]
    public void A_share_below_nothing_or_above_the_whole_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("q", () => KronorDistribution.Empty.Quantile(Ratio.Of(-1, 1_000)));
        Assert.Throws<ArgumentOutOfRangeException>("q", () => KronorDistribution.Empty.Quantile(Ratio.Of(1_001, 1_000)));
    }

    [Fact]
    public void Those_below_at_and_above_an_amount_are_all() =>
        Holds.ForAll(
            from amounts in Amounts
            from amount in Gen.Frequency((1, AnyQuantity.Kronor), (1, Few))
            select (amounts, amount),
            static law =>
            {
                var distribution = KronorDistribution.Of(law.amounts);
                Assert.Equal(law.amounts.Count(other => other < law.amount), distribution.CountBelow(law.amount));
                Assert.Equal(law.amounts.Count(other => other > law.amount), distribution.CountAbove(law.amount));
            });

    [Fact]
    public void No_amounts_have_no_quantile()
    {
        Assert.Equal(KronorDistribution.Empty, KronorDistribution.Of([]));
        Assert.Null(KronorDistribution.Empty.Quantile(Ratio.Of(1, 2)));
        Assert.Equal((0, 0), (KronorDistribution.Empty.CountBelow(Kronor.Zero), KronorDistribution.Empty.CountAbove(Kronor.Zero)));
        Assert.Equal(default, KronorDistribution.Empty.Summary);
        Assert.Equal("0 (0)", KronorDistribution.Empty.ToString());
    }

    [Fact]
    public void What_it_says_makes_it_again() =>
        Holds.ForAll(Any, static distribution => Assert.Equal(distribution, KronorDistribution.OfCounts(distribution.Counts.AsSpan())));

    [Fact]
    public void Another_count_or_another_amount_is_another_distribution()
    {
        var one = KronorDistribution.OfCounts([new(Kronor.Of(1), 2)]);
        Assert.NotEqual(one, KronorDistribution.OfCounts([new(Kronor.Of(1), 3)]));
        Assert.NotEqual(one, KronorDistribution.OfCounts([new(Kronor.Of(2), 2)]));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Entries_that_fall_repeat_or_never_occur_are_refused()
    {
        Assert.Throws<ArgumentException>("counts", () => KronorDistribution.OfCounts([new(Kronor.Of(2), 1), new(Kronor.Of(1), 1)]));
        Assert.Throws<ArgumentException>("counts", () => KronorDistribution.OfCounts([new(Kronor.Of(1), 1), new(Kronor.Of(1), 1)]));
        Assert.Throws<ArgumentException>("counts", () => KronorDistribution.OfCounts([default]));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => new KronorCount(Kronor.Of(1), 0));
        Assert.Throws<ArgumentNullException>("other", () => KronorDistribution.Empty.Merge(null!));
    }

    [Fact]
    public void More_amounts_than_can_be_counted_overflow()
    {
        var most = KronorDistribution.OfCounts([new(Kronor.Of(1), long.MaxValue)]);
        Assert.Throws<OverflowException>(() => most.Merge(KronorDistribution.Of([Kronor.Of(1)])));
        Assert.Throws<OverflowException>(() => most.Merge(KronorDistribution.Of([Kronor.Of(2)])));
        Assert.Throws<OverflowException>(() => KronorDistribution.OfCounts([new(Kronor.Of(1), long.MaxValue), new(Kronor.Of(2), 1)]));
    }

    [Fact]
    public void It_prints_its_summary_and_how_many_are_distinct() =>
        Assert.Equal("3 × 1,00 … 2,00 kr (2)", KronorDistribution.Of([Kronor.Of(1), Kronor.Of(2), Kronor.Of(1)]).ToString());
}
