using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class TallyTests
{
    private static readonly Gen<bool[]> Cases = Gen.Elements(true, false).ArrayOf();

    private static readonly Gen<Tally> Any = Cases.Select(static cases => Tally.Of(cases));

    [Fact]
    public void It_is_how_many_are_true_out_of_all() =>
        Holds.ForAll(Cases, static cases => Assert.Equal(Tally.Of(cases.Where(static isSo => isSo).Count(), cases.Length), Tally.Of(cases)));

    [Fact]
    public void Merging_is_associative_and_commutative_and_none_changes_nothing() =>
        Holds.ForAll(Any.Three(), static any =>
        {
            var (a, b, c) = any;
            Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
            Assert.Equal(a.Merge(b), b.Merge(a));
            Assert.Equal((a, a), (a.Merge(default), default(Tally).Merge(a)));
        });

    [Fact]
    public void The_parts_merged_and_one_by_one_are_the_whole() =>
        Holds.ForAll(Cases.Two(), static pair =>
        {
            var whole = Tally.Of([.. pair.Item1, .. pair.Item2]);
            Assert.Equal(whole, Tally.Of(pair.Item1).Merge(Tally.Of(pair.Item2)));
            Assert.Equal(whole, pair.Item1.Concat(pair.Item2).Aggregate(default(Tally), static (tally, isSo) => tally.Plus(isSo)));
        });

    [Fact]
    public void A_share_is_exact_and_none_of_none_has_no_share()
    {
        Assert.Equal(Ratio.Of(2, 3), Tally.Of(4, 6).Share());
        Assert.Equal("4/6", Tally.Of(4, 6).ToString());
        Assert.Null(default(Tally).Share());
    }

    [Fact]
    public void More_than_all_or_less_than_none_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => Tally.Of(-1, 3));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => Tally.Of(4, 3));
        Assert.Equal((3, 3), (Tally.Of(3, 3).Count, Tally.Of(3, 3).OutOf));
    }

    [Fact]
    public void More_cases_than_can_be_counted_overflow() =>
        Assert.Throws<OverflowException>(() => Tally.Of(0, long.MaxValue).Plus(false));
}
