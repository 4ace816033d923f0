using System.Runtime.InteropServices;
using FiscalRules.Grants;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Grants;

/// <summary>A staircase over columns is the staircase, row by row.</summary>
[Trait("Lanes", "every width")]
public sealed class StaircaseSpanTests
{
    private const int Regions = 21;

    private static readonly StaircaseTerms Terms = Agreements.Of2021.Solidarity!.With(secondLevel: Kronor.Of(180)) with { Rounding = Rounding.ToOre };
    private static readonly long[] Inhabitants = [.. Enumerable.Range(1, Regions).Select(static region => 60_000L + (region * region * 5_347))];
    private static readonly Kronor[] Costs = [.. Inhabitants.Select(static (number, region) => Kronor.FromOre((number * (60 + (region * 9)) * 100) + region))];
    private static readonly Staircase Nation = new(Terms, Kronor.Of(Inhabitants.Sum() * 80), Inhabitants.Sum());

    private static readonly Gen<Kronor> Cost = Gen.Frequency((40, AnyGrants.Cost), (3, AnyQuantity.Positive.Select(static ore => Kronor.FromOre(ore))), (1, Gen.Constant(Kronor.FromOre(-1))));
    private static readonly Gen<long> People = Gen.Frequency((40, AnyGrants.Inhabitants), (2, AnyQuantity.Positive.Select(static number => number >> 8)), (1, Gen.Constant(0L)));

    private static readonly Gen<Staircase> Staircases =
        from shares in AnyGrants.Share.Where(static share => share < Ratio.One).Two()
        from entry in Gen.Choose(0, 6_000)
        from level in Gen.Choose(0, 40_000)
        from start in Gen.Elements(Enum.GetValues<StaircaseStart>())
        from strict in Gen.Elements(true, false)
        from rounding in Gen.Frequency(
            (2, Gen.Elements(Rounding.ToOre, Rounding.ToKrona)),
            (2, Gen.Elements(Enum.GetValues<RoundingMode>()).SelectMany(static mode => AnyGrants.Units.Select(unit => unit.With(mode)))),
            (1, AnyQuantity.Rounding))
        from cost in Cost.Where(static cost => !cost.IsNegative)
        from people in AnyGrants.Inhabitants
        select new Staircase(
            Terms with
            {
                FirstShare = shares.Item1,
                SecondShare = shares.Item2,
                EntryOverMean = Kronor.FromOre(entry),
                SecondLevel = Kronor.FromOre(level),
                Start = start,
                EntryIsStrict = strict,
                Rounding = rounding,
            },
            cost,
            people);

    [Fact]
    public void Each_row_is_what_that_region_gets() =>
        Holds.ForAll(
            from staircase in Staircases
            from rows in Gen.Choose(0, 40)
            from costs in Cost.ArrayOf(rows)
            from inhabitants in People.ArrayOf(rows)
            select (staircase, costs, inhabitants),
            static of => Same(of.staircase, of.costs, of.inhabitants),
            4_000);

    /// <summary>Small populations, so that the mean is a fraction of an öre, and costs across the limit, the level and what lies between.</summary>
    [Fact]
    public void Every_small_cost_is_compensated_as_alone()
    {
        var costs = Enumerable.Range(0, 64).Select(static ore => Kronor.FromOre(ore)).ToArray();
        foreach (var mode in Enum.GetValues<RoundingMode>())
        {
            foreach (var start in Enum.GetValues<StaircaseStart>())
            {
                foreach (var strict in new[] { true, false })
                {
                    for (var total = 0; total <= 40; total += 5)
                    {
                        for (var second = 0; second <= 14; second += 2)
                        {
                            var terms = Terms with { EntryOverMean = Kronor.FromOre(2), SecondLevel = Kronor.FromOre(second), Start = start, EntryIsStrict = strict, Rounding = Rounding.ToOre.With(mode) };
                            Same(new(terms, Kronor.FromOre(total), 7), costs, [.. costs.Select(static (_, row) => 1L + (row % 4))]);
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void At_the_edge_of_every_range_a_region_gets_what_it_gets_alone()
    {
        var (costs, inhabitants) = (Costs[..9], Inhabitants[..9]);
        foreach (var edge in SpanMember.Edges())
        {
            foreach (var people in new[] { 1L, 250_000, edge >> 20, edge >> 16, edge >> 8 })
            {
                (costs[3], inhabitants[3]) = (Kronor.FromOre(edge), Math.Max(people, 1));
                Same(Nation, costs, inhabitants);
            }

            // A nation at the edge: its cost, and its population.
            Same(new(Terms, Kronor.FromOre(edge), 10_400_000), Costs, Inhabitants);
            if (edge < 1L << 50)
                Same(new(Terms, Kronor.Mkr(800), edge >> 8), Costs, Inhabitants);
        }
    }

    [Fact]
    public void Beside_the_limit_and_the_level_a_region_gets_what_it_gets_alone()
    {
        foreach (var strict in new[] { true, false })
        {
            foreach (var start in Enum.GetValues<StaircaseStart>())
            {
                var staircase = new Staircase(Terms with { EntryIsStrict = strict, Start = start }, Nation.Cost, Nation.Inhabitants);
                for (var aside = -2; aside <= 2; aside++)
                {
                    Same(staircase, [.. Inhabitants.Select(number => Kronor.Of(number * 110) + Kronor.FromOre(aside))], Inhabitants);
                    Same(staircase, [.. Inhabitants.Select(number => Kronor.Of(number * 180) + Kronor.FromOre(aside))], Inhabitants);
                }
            }
        }
    }

    [Fact]
    public void What_is_refused_names_the_row_and_the_column()
    {
        for (var row = 0; row < Regions; row++)
        {
            var (costs, inhabitants, output) = (Costs.ToArray(), Inhabitants.ToArray(), new Kronor[Regions]);
            (costs[row], inhabitants[row]) = (Kronor.FromOre(-1), 0);

            Assert.StartsWith($"Row {row}: costs ", Assert.Throws<ArgumentOutOfRangeException>("costs", () => Nation.Compensation(costs, Inhabitants, output)).Message, StringComparison.Ordinal);
            Assert.StartsWith($"Row {row}: ", Assert.Throws<ArgumentOutOfRangeException>("inhabitants", () => Nation.Compensation(Costs, inhabitants, output)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_compensations_may_take_the_place_of_the_costs_and_nothing_else_may_overlap()
    {
        var expected = new Kronor[Regions];
        Nation.Compensation(Costs, Inhabitants, expected);
        var costs = Costs.ToArray();
        Nation.Compensation(costs, Inhabitants, costs);
        Assert.Equal(expected, costs);

        var inhabitants = Inhabitants.ToArray();
        Assert.Throws<ArgumentException>("compensations", () => Nation.Compensation(costs.AsSpan(0, 20), Inhabitants.AsSpan(0, 20), costs.AsSpan(1)));
        Assert.Throws<ArgumentException>("compensations", () => Nation.Compensation(Costs.AsSpan(0, 20), inhabitants.AsSpan(0, 20), MemoryMarshal.Cast<long, Kronor>(inhabitants.AsSpan(1))));
        Assert.Throws<ArgumentException>("compensations", () => Nation.Compensation(Costs, Inhabitants, new Kronor[Regions + 1]));
        Assert.Throws<ArgumentException>("inhabitants", () => Nation.Compensation(Costs, Inhabitants.AsSpan(1), new Kronor[Regions]));
    }

    [Fact]
    public void It_allocates_nothing()
    {
        var output = new Kronor[Regions];
        var even = new Staircase(Terms with { Rounding = Rounding.ToOre.With(RoundingMode.HalfToEven) }, Nation.Cost, Nation.Inhabitants);

        Assert.Equal(0, SpanMember.Allocates(() => Nation.Compensation(Costs, Inhabitants, output)));
        Assert.Equal(0, SpanMember.Allocates(() => even.Compensation(Costs, Inhabitants, output)));
    }

    private static void Same(Staircase staircase, Kronor[] costs, long[] inhabitants) =>
        SpanMember.IsTheScalar(costs.Length, row => staircase.Compensation(costs[row], inhabitants[row]), output => staircase.Compensation(costs, inhabitants, output));
}
