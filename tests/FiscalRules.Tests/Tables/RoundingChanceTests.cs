using System.Numerics;
using FiscalRules.Tables;

namespace FiscalRules.Tests.Tables;

/// <summary>How probable a difference is: against values worked out by hand, and against counting errors on a grid.</summary>
public sealed class RoundingChanceTests
{
    [Theory]
    [InlineData(1, 1, 0, 1)] // one error never reaches a half but on it
    [InlineData(2, 1, 1, 4)] // 1 − 3/4
    [InlineData(3, 1, 1, 3)] // 1 − 2/3
    [InlineData(3, 2, 0, 1)]
    [InlineData(4, 2, 1, 192)] // two corners of 1/24 · (1/2)⁴
    [InlineData(4, 1, 77, 192)] // 1 − 115/192
    [InlineData(7, 0, 1, 1)]
    public void The_chance_is_the_fraction_that_is_worked_out_by_hand(int parts, int residual, int numerator, int denominator)
    {
        foreach (var sign in new[] { 1, -1 })
        {
            var chance = Sum(parts, sign * residual).Chance;

            Assert.Equal((numerator, denominator), (chance.Numerator, chance.Denominator));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(8)]
    public void The_chance_is_near_what_counting_errors_on_a_grid_gives(int parts)
    {
        const int Steps = 101;
        var counts = new Dictionary<int, BigInteger> { [0] = 1 };
        for (var part = 0; part < parts; part++)
        {
            var next = new Dictionary<int, BigInteger>();
            foreach (var (sum, count) in counts)
            {
                for (var error = -Steps / 2; error <= Steps / 2; error++)
                    next[sum + error] = next.GetValueOrDefault(sum + error) + count;
            }

            counts = next;
        }

        for (var residual = 1; residual <= (parts + 1) / 2; residual++)
        {
            // A total at least so far off is printed where the errors come to at least half a unit less.
            var least = ((2 * residual) - 1) * Steps / 2;
            var counted = counts.Where(pair => Math.Abs(pair.Key) > least).Aggregate(BigInteger.Zero, (sum, pair) => sum + pair.Value);
            var chance = Sum(parts, residual).Chance;

            // Compared in thousandths of the whole: the grid is a hundredth of a unit.
            var off = BigInteger.Abs((1_000 * counted / BigInteger.Pow(Steps, parts)) - (1_000 * chance.Numerator / chance.Denominator));
            Assert.InRange(off, 0, 5);
        }
    }

    [Fact]
    public void A_part_that_counts_twice_errs_twice_as_much()
    {
        // 2a is off by up to a whole unit: at least half of one in half of all cases.
        var table = Small.Table([new TableRelation.Sum("sum", ["a", "a"])], ("a", [10]), ("sum", [21]));
        var check = new Reconciliation(table, Small.Provision).Checks[0];

        Assert.Equal(Unrounded.Of(Kronor.Tkr(1.5m)), check.Most);
        Assert.Equal((1, 2), (check.Chance.Numerator, check.Chance.Denominator));
    }

    [Fact]
    public void A_figure_in_a_coarser_unit_is_as_probable_as_the_true_sum_is_to_be_rounded_so()
    {
        // Parts of 49 and 1: the true sum is at least 50, and so 100 to the nearest hundred, in half of all cases; 0 otherwise is as far off.
        var table = Small.Table([], ("a", [49]), ("b", [1]));
        var stated = new StatedSum(new TextFigure("text", "text", Kronor.Tkr(100), Kronor.Tkr(100)), [new("a", 0), new("b", 0)]);
        var check = new Reconciliation(table, Small.Provision, [stated]).Checks[0];

        Assert.Equal((Kronor.Tkr(50), Unrounded.Of(Kronor.Tkr(51))), (check.Residual, check.Most));
        Assert.Equal(Chance.Certain, check.Chance);
    }

    [Theory]
    [InlineData(16, 2, "0,20", "0.20")]
    [InlineData(17, 6, "7,1·10⁻⁷", "7.1·10⁻⁷")]
    [InlineData(4, 2, "0,0052", "0.0052")]
    [InlineData(1, 1, "0", "0")]
    [InlineData(5, 0, "1", "1")]
    [InlineData(25, 12, "1,3·10⁻²⁵", "1.3·10⁻²⁵")]
    public void A_chance_is_shown_to_two_digits(int parts, int residual, string swedish, string english)
    {
        var chance = Sum(parts, residual).Chance;

        Assert.Equal((swedish, english, swedish), (chance.ToText(Language.Swedish), chance.ToText(Language.English), chance.ToString()));
    }

    [Fact]
    public void Chances_are_ordered_and_the_default_is_none()
    {
        var (small, large) = (Sum(17, 6).Chance, Sum(16, 2).Chance);

        Assert.True(small < large && large > small && small <= large && large >= small && default(Chance) < small && large < Chance.Certain);
        Assert.Equal((0, 1, "0"), (default(Chance).Numerator, default(Chance).Denominator, default(Chance).ToString()));
        Assert.Equal(Sum(1, 1).Chance, default);
    }

    private static RelationCheck Sum(int parts, long residual) => Small.Sum((7 * parts) + residual, [.. Enumerable.Repeat(7L, parts)]).Checks[0];
}
