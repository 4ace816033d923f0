using FiscalRules.Grants;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Grants;

/// <summary>A corridor over columns is the corridor, row by row.</summary>
[Trait("Lanes", "every width")]
public sealed class CorridorSpanTests
{
    private const int Rows = 29;

    private static readonly CorridorTerms Terms = new() { Width = Ratio.Percent(3), Sharing = Ratio.Percent(50), AmountRounding = Rounding.ToOre, Provision = Agreement2021Law.Sharing };
    private static readonly Kronor[] Agreed = [.. Enumerable.Range(0, Rows).Select(static row => Kronor.FromOre(1_000_000_050L + (row * 977_777L)))];
    private static readonly Kronor[] Costs = [.. Enumerable.Range(0, Rows).Select(static row => Kronor.FromOre((1_000_000_050L + (row * 977_777L)) * (90 + row) / 100))];

    private static readonly Gen<CorridorTerms> AnyTerms =
        from terms in AnyGrants.CorridorTerms
        from width in AnyQuantity.Rounding
        from amount in AnyQuantity.Rounding
        from plain in Gen.Frequency((2, Gen.Constant(true)), (1, Gen.Constant(false)))
        from printed in Gen.Frequency((4, Gen.Constant<PrintedBounds?>(null)), (1, Printed))
        select (plain ? terms : terms with { WidthRounding = width, AmountRounding = amount }) with { Printed = printed };

    // A few rows beyond what the vectors are exact for, and a few that are refused, among many that are neither.
    private static readonly Gen<Kronor> Amount = Gen.Frequency(
        (40, AnyGrants.Cost),
        (4, AnyQuantity.Positive.Select(static ore => Kronor.FromOre(ore))),
        (1, Gen.Constant(Kronor.FromOre(-1))));

    public static TheoryData<CorridorBounds, CorridorMeasure, int> Ways
    {
        get
        {
            var ways = new TheoryData<CorridorBounds, CorridorMeasure, int>();
            foreach (var bounds in Enum.GetValues<CorridorBounds>())
            {
                foreach (var measure in Enum.GetValues<CorridorMeasure>())
                {
                    foreach (var percent in (ReadOnlySpan<int>)[100, 70, 33])
                        ways.Add(bounds, measure, percent);
                }
            }

            return ways;
        }
    }

    private static Gen<PrintedBounds?> Printed =>
        from lower in AnyGrants.Cost
        from more in AnyGrants.Cost
        select (PrintedBounds?)new PrintedBounds(lower, lower + more);

    [Fact]
    public void One_corridor_at_many_costs_is_that_corridor_at_each() =>
        Holds.ForAll(
            from terms in AnyTerms
            from agreed in AnyGrants.Cost
            from share in AnyGrants.ShareAboveZero
            from forecast in AnyGrants.Cost
            from rows in Gen.Choose(0, 40)
            from costs in Amount.ArrayOf(rows)
            let corridor = Drawn(terms, agreed, share, forecast)
            where corridor is not null
            select (corridor, costs),
            static of =>
            {
                var (corridor, costs) = of;
                SpanMember.IsTheScalar(costs.Length, row => corridor.Adjustment(costs[row]), output => corridor.Adjustment(costs, output));
                SpanMember.IsTheScalar(costs.Length, row => corridor.Grant(costs[row]), output => corridor.Grant(costs, output));
            },
            2_000);

    [Fact]
    public void Corridors_of_many_amounts_are_each_its_own() =>
        Holds.ForAll(
            from terms in AnyTerms
            from share in Gen.Frequency((1, Gen.Constant<Ratio?>(null)), (2, AnyGrants.ShareAboveZero.Select(share => (Ratio?)share)))
            from forecast in Gen.Elements(true, false)
            from rows in Gen.Choose(0, 40)
            from agreed in Amount.ArrayOf(rows)
            from costs in Amount.ArrayOf(rows)
            from forecasts in Amount.ArrayOf(rows)
            let asked = terms.Measure == CorridorMeasure.Cost && share is { } part && part != Ratio.One
            select (terms, agreed, costs, share, forecasts: forecast || asked ? forecasts : []),
            static of => Same(of.terms, of.agreed, of.costs, of.share, of.forecasts),
            3_000);

    /// <summary>One row at an edge among rows far from it, in each of the ways that bounds are drawn.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public void At_the_edge_of_every_range_a_row_is_still_its_own_corridor(CorridorBounds bounds, CorridorMeasure measure, int percent)
    {
        var (agreed, costs, share) = (Agreed.ToArray(), Costs.ToArray(), Ratio.Percent(percent));
        foreach (var rounding in (ReadOnlySpan<Rounding>)[Rounding.ToOre, Rounding.ToOre.With(RoundingMode.HalfToEven), Rounding.ToMkr])
        {
            var terms = Terms with { Bounds = bounds, Measure = measure, WidthRounding = rounding, AmountRounding = rounding };
            foreach (var edge in SpanMember.Edges())
            {
                foreach (var (middle, cost) in new[] { (edge, 0L), (0L, edge), (edge, edge), (edge, edge / 100 * 97), (edge, edge / 100 * 96), (edge / 104 * 100, edge) })
                {
                    (agreed[3], costs[3]) = (Kronor.FromOre(middle), Kronor.FromOre(cost));
                    Same(terms, agreed[..9], costs[..9], share, percent == 100 ? [] : agreed[..9]);
                }
            }
        }
    }

    [Fact]
    public void A_row_on_and_beside_its_bounds_is_where_it_is_alone()
    {
        foreach (var bounds in Enum.GetValues<CorridorBounds>())
        {
            var terms = Terms with { Bounds = bounds };
            for (var aside = -2; aside <= 2; aside++)
            {
                Same(terms, Agreed, [.. Agreed.Select(amount => new Corridor(terms, amount).Lower + Kronor.FromOre(aside))], null, []);
                Same(terms, Agreed, [.. Agreed.Select(amount => new Corridor(terms, amount).Upper + Kronor.FromOre(aside))], null, []);
            }
        }
    }

    [Fact]
    public void What_is_refused_names_the_row_and_the_column()
    {
        for (var row = 0; row < Rows; row++)
        {
            var (agreed, costs, output) = (Agreed.ToArray(), Costs.ToArray(), new Kronor[Rows]);
            (agreed[row], costs[row]) = (Kronor.FromOre(-1), Kronor.FromOre(-1));

            Assert.StartsWith($"Row {row}: agreed ", Assert.Throws<ArgumentOutOfRangeException>("agreed", () => Corridor.Grant(Terms, agreed, Costs, output)).Message, StringComparison.Ordinal);
            Assert.StartsWith($"Row {row}: costs ", Assert.Throws<ArgumentOutOfRangeException>("costs", () => Corridor.Grant(Terms, Agreed, costs, output)).Message, StringComparison.Ordinal);
            Assert.StartsWith($"Row {row}: forecastCosts ", Assert.Throws<ArgumentOutOfRangeException>("forecastCosts", () => Corridor.Adjustment(Terms, Agreed, Costs, output, forecastCosts: agreed)).Message, StringComparison.Ordinal);
            Assert.StartsWith($"Row {row}: costs ", Assert.Throws<ArgumentOutOfRangeException>("costs", () => new Corridor(Terms, Agreed[0]).Adjustment(costs, output)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_bound_that_does_not_fit_names_its_row_and_the_rows_before_are_right()
    {
        for (var row = 0; row < Rows; row++)
        {
            var (agreed, grants) = (Agreed.ToArray(), new Kronor[Rows]);
            agreed[row] = Kronor.MaxValue;

            Assert.StartsWith($"Row {row}: ", Assert.Throws<OverflowException>(() => Corridor.Grant(Terms, agreed, Costs, grants)).Message, StringComparison.Ordinal);
            Assert.Equal(Agreed[..row].Select((amount, before) => new Corridor(Terms, amount).Grant(Costs[before])), grants[..row]);
        }
    }

    [Fact]
    public void The_output_may_take_the_place_of_any_input()
    {
        var expected = new Kronor[Rows];
        Corridor.Grant(Terms, Agreed, Costs, expected);
        var (agreed, costs) = (Agreed.ToArray(), Costs.ToArray());
        Corridor.Grant(Terms, agreed, Costs, agreed);
        Corridor.Grant(Terms, Agreed, costs, costs);
        Assert.Equal(expected, agreed);
        Assert.Equal(expected, costs);

        var corridor = new Corridor(Terms, Agreed[0]);
        Costs.CopyTo(costs, 0);
        corridor.Adjustment(costs, costs);
        Assert.Equal(Costs.Select(corridor.Adjustment), costs);
    }

    [Fact]
    public void Spans_that_overlap_at_other_rows_and_columns_of_other_lengths_are_refused()
    {
        Kronor[] memory = [.. Agreed, .. Costs];
        var before = memory.ToArray();
        var corridor = new Corridor(Terms, Agreed[0]);

        Assert.Throws<ArgumentException>("grants", () => Corridor.Grant(Terms, memory.AsSpan(0, 20), memory.AsSpan(30, 20), memory.AsSpan(1, 20)));
        Assert.Throws<ArgumentException>("grants", () => Corridor.Grant(Terms, memory.AsSpan(0, 20), memory.AsSpan(30, 20), memory.AsSpan(29, 20)));
        Assert.Throws<ArgumentException>("adjustments", () => Corridor.Adjustment(Terms, Agreed.AsSpan(0, 20), Costs.AsSpan(0, 20), memory.AsSpan(1, 20), forecastCosts: memory.AsSpan(0, 20)));
        Assert.Throws<ArgumentException>("adjustments", () => corridor.Adjustment(memory.AsSpan(0, 20), memory.AsSpan(19, 20)));
        Assert.Throws<ArgumentException>("grants", () => corridor.Grant(memory.AsSpan(1, 20), memory.AsSpan(0, 20)));
        Assert.Throws<ArgumentException>("adjustments", () => corridor.Adjustment(Costs, memory.AsSpan(0, 28)));
        Assert.Throws<ArgumentException>("grants", () => corridor.Grant(Costs, memory.AsSpan(0, 30)));
        Assert.Throws<ArgumentException>("agreed", () => Corridor.Grant(Terms, Agreed.AsSpan(1), Costs, new Kronor[Rows]));
        Assert.Throws<ArgumentException>("grants", () => Corridor.Grant(Terms, Agreed, Costs, new Kronor[Rows + 1]));
        Assert.Throws<ArgumentException>("forecastCosts", () => Corridor.Grant(Terms, Agreed, Costs, new Kronor[Rows], forecastCosts: Costs.AsSpan(1)));
        Assert.Equal(before, memory);
    }

    [Fact]
    public void Terms_and_shares_are_looked_at_as_for_one_amount()
    {
        var cost = Terms with { Measure = CorridorMeasure.Cost };
        Assert.Throws<ArgumentNullException>("terms", () => Corridor.Grant(null!, Agreed, Costs, new Kronor[Rows]));
        Assert.Throws<ArgumentOutOfRangeException>("stateShare", () => Corridor.Grant(Terms, Agreed, Costs, new Kronor[Rows], Ratio.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("stateShare", () => Corridor.Adjustment(Terms, Agreed, Costs, new Kronor[Rows], Ratio.Percent(101)));
        Assert.Throws<ArgumentException>("forecastCosts", () => Corridor.Adjustment(cost, Agreed, Costs, new Kronor[Rows], Ratio.Percent(70)));
        Corridor.Adjustment(cost, Agreed, Costs, new Kronor[Rows]);
        Corridor.Grant(Terms, [], [], []);
    }

    [Fact]
    public void It_allocates_nothing()
    {
        var (corridor, output) = (new Corridor(Terms, Agreed[0]), new Kronor[Rows]);
        var slow = Terms with { AmountRounding = Rounding.ToMkr, Width = Ratio.Of(1, long.MaxValue) };

        Assert.Equal(0, SpanMember.Allocates(() => corridor.Grant(Costs, output)));
        Assert.Equal(0, SpanMember.Allocates(() => Corridor.Grant(Terms, Agreed, Costs, output)));
        Assert.Equal(0, SpanMember.Allocates(() => Corridor.Grant(slow, Agreed, Costs, output)));
        Assert.Equal(0, SpanMember.Allocates(() => Corridor.Adjustment(Terms, Agreed, Costs, output, Ratio.Percent(70), Agreed)));
    }

    /// <summary>A corridor, or none where its bounds don't fit.</summary>
    private static Corridor? Drawn(CorridorTerms terms, Kronor agreed, Ratio share, Kronor forecast)
    {
        try
        {
            return new(terms, agreed, share, forecast);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static void Same(CorridorTerms terms, Kronor[] agreed, Kronor[] costs, Ratio? share, Kronor[] forecasts)
    {
        Corridor Of(int row) => new(terms, agreed[row], share, forecasts.Length == 0 ? null : forecasts[row]);
        SpanMember.IsTheScalar(costs.Length, row => Of(row).Adjustment(costs[row]), output => Corridor.Adjustment(terms, agreed, costs, output, share, forecasts));
        SpanMember.IsTheScalar(costs.Length, row => Of(row).Grant(costs[row]), output => Corridor.Grant(terms, agreed, costs, output, share, forecasts));
    }
}
