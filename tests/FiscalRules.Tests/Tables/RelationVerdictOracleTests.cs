using FiscalRules.Tables;

namespace FiscalRules.Tests.Tables;

/// <summary>Verdicts against brute force: every table of three addends from −2 to 2, and every true value on a grid of quarters behind it.</summary>
public sealed class RelationVerdictOracleTests
{
    private const int Quarters = 4;

    [Fact]
    public void A_sum_of_three_is_possible_if_and_only_if_some_true_values_on_a_fine_grid_round_to_it()
    {
        var reached = Reached(EitherWay);
        var wrong = new List<string>();
        foreach (var (a, b, c, total) in Tables())
        {
            var verdict = Small.Sum(total, a, b, c).Checks[0].Verdict;
            var expected = a + b + c == total ? RelationVerdict.Exact : reached.Contains((a, b, c, total)) ? RelationVerdict.ExplainedByRounding : RelationVerdict.Impossible;
            if (verdict != expected)
                wrong.Add($"{a} + {b} + {c} = {total}: {verdict}, brute force says {expected}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Where_halves_are_always_rounded_away_from_zero_the_very_bound_is_never_reached()
    {
        var (reached, away) = (Reached(EitherWay), Reached(AwayFromZero));

        Assert.Subset(reached, away);
        Assert.All(reached.Except(away), table => Assert.Equal(2, Math.Abs(table.Total - table.A - table.B - table.C)));
        Assert.All(away, table => Assert.InRange(table.Total - table.A - table.B - table.C, -1, 1));
    }

    [Fact]
    public void A_residual_at_its_bound_has_no_chance_and_one_inside_it_has_some()
    {
        foreach (var (a, b, c, total) in Tables())
        {
            var check = Small.Sum(total, a, b, c).Checks[0];

            Assert.Equal(Math.Abs(total - a - b - c) < 2, check.Chance > default(Chance));
        }
    }

    private static IEnumerable<(int A, int B, int C, int Total)> Tables() =>
        from a in Enumerable.Range(-2, 5)
        from b in Enumerable.Range(-2, 5)
        from c in Enumerable.Range(-2, 5)
        from total in Enumerable.Range(-9, 19)
        select (a, b, c, total);

    private static HashSet<(int A, int B, int C, int Total)> Reached(Func<int, int[]> round)
    {
        var reached = new HashSet<(int, int, int, int)>();
        var grid = Enumerable.Range(-10, 21).ToArray();
        foreach (var x in grid)
        {
            foreach (var y in grid)
            {
                foreach (var z in grid)
                {
                    reached.UnionWith(
                        from a in round(x)
                        from b in round(y)
                        from c in round(z)
                        from total in round(x + y + z)
                        where Math.Abs(a) <= 2 && Math.Abs(b) <= 2 && Math.Abs(c) <= 2
                        select (a, b, c, total));
                }
            }
        }

        return reached;
    }

    /// <summary>What a number of quarters can be rounded to: both neighbours at a half.</summary>
    private static int[] EitherWay(int quarters)
    {
        var floor = (int)Math.Floor(quarters / (decimal)Quarters);
        return (quarters - (floor * Quarters)) switch { 0 or 1 => [floor], 2 => [floor, floor + 1], _ => [floor + 1] };
    }

    private static int[] AwayFromZero(int quarters) => [(int)Math.Round(quarters / (decimal)Quarters, MidpointRounding.AwayFromZero)];
}
