using FiscalRules.Grants;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Grants;

/// <summary>A rebate rule over columns is the rule, row by row.</summary>
[Trait("Lanes", "every width")]
public sealed class RebateSpanTests
{
    private const int Rows = 29;

    private static readonly RebateRule FortyPercent = Agreements.Of2021.Rebates;
    private static readonly Kronor[] Rebates = [.. Enumerable.Range(0, Rows).Select(static row => Kronor.FromOre((row * 7_919_003L) + 125))];

    private static readonly Gen<Kronor> Rebate = Gen.Frequency((40, AnyGrants.Cost), (3, AnyQuantity.Positive.Select(static ore => Kronor.FromOre(ore))), (1, Gen.Constant(Kronor.FromOre(-1))));

    [Fact]
    public void Each_row_is_the_rule_for_one_rebate() =>
        Holds.ForAll(
            from share in AnyGrants.Share
            from rounding in Gen.Frequency((1, AnyGrants.Units), (1, AnyQuantity.Rounding))
            from rows in Gen.Choose(0, 40)
            from rebates in Rebate.ArrayOf(rows)
            select (rule: new RebateRule.DeductedAfter(share, Agreement2021Law.Rebates) { Rounding = rounding }, rebates),
            static of => Same(of.rule, of.rebates),
            3_000);

    [Fact]
    public void At_the_edge_of_every_range_a_rebate_is_split_as_alone()
    {
        foreach (var rule in (RebateRule[])[FortyPercent, new RebateRule.Kept(Agreement2021Law.Rebates), new RebateRule.DeductedAfter(Ratio.Of(1, 3), Agreement2021Law.Rebates) { Rounding = Rounding.ToOre.With(RoundingMode.HalfToEven) }])
        {
            foreach (var edge in SpanMember.Edges())
                Same(rule, [.. Rebates[..3], Kronor.FromOre(edge), .. Rebates[..5]]);
        }
    }

    [Fact]
    public void What_goes_to_the_state_and_to_the_regions_is_the_rebate()
    {
        var (state, regions) = (new Kronor[Rows], new Kronor[Rows]);
        FortyPercent.Split(Rebates, state, regions);
        Assert.Equal(Rebates, state.Zip(regions, static (left, right) => left + right));
        Assert.Equal(Kronor.Of(400), FortyPercent.Of(Kronor.Of(1_000)));
        Assert.Equal(Kronor.Of(600), FortyPercent.ToRegions(Kronor.Of(1_000)));
    }

    [Fact]
    public void A_negative_rebate_names_its_row()
    {
        for (var row = 0; row < Rows; row++)
        {
            var rebates = Rebates.ToArray();
            rebates[row] = Kronor.FromOre(-1);

            Assert.StartsWith($"Row {row}: rebates ", Assert.Throws<ArgumentOutOfRangeException>("rebates", () => FortyPercent.Of(rebates, new Kronor[Rows])).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Either_output_may_take_the_place_of_the_rebates_but_not_overlap_it_or_the_other()
    {
        var (state, regions) = (new Kronor[Rows], new Kronor[Rows]);
        FortyPercent.Split(Rebates, state, regions);
        var (first, second, other) = (Rebates.ToArray(), Rebates.ToArray(), new Kronor[Rows]);
        FortyPercent.Split(first, first, other);
        Assert.Equal(state, first);
        Assert.Equal(regions, other);
        FortyPercent.Split(second, other, second);
        Assert.Equal(state, other);
        Assert.Equal(regions, second);

        var memory = Rebates.ToArray();
        Assert.Throws<ArgumentException>("shares", () => FortyPercent.Of(memory.AsSpan(0, 20), memory.AsSpan(1, 20)));
        Assert.Throws<ArgumentException>("toRegions", () => FortyPercent.Split(memory.AsSpan(0, 20), new Kronor[20], memory.AsSpan(1, 20)));
        Assert.Throws<ArgumentException>("toRegions", () => FortyPercent.Split(Rebates, memory, memory));
        Assert.Throws<ArgumentException>("toState", () => FortyPercent.Split(Rebates, new Kronor[Rows - 1], new Kronor[Rows]));
        Assert.Throws<ArgumentException>("toRegions", () => FortyPercent.Split(Rebates, new Kronor[Rows], new Kronor[Rows + 1]));
        Assert.Equal(Rebates, memory);
    }

    [Fact]
    public void It_allocates_nothing()
    {
        var (state, regions) = (new Kronor[Rows], new Kronor[Rows]);
        Assert.Equal(0, SpanMember.Allocates(() => FortyPercent.Split(Rebates, state, regions)));
    }

    private static void Same(RebateRule rule, Kronor[] rebates)
    {
        SpanMember.IsTheScalar(rebates.Length, row => rule.Of(rebates[row]), output => rule.Of(rebates, output));
        SpanMember.IsTheScalar(rebates.Length, row => rule.Of(rebates[row]), output => rule.Split(rebates, output, new Kronor[rebates.Length]));
        SpanMember.IsTheScalar(rebates.Length, row => rule.ToRegions(rebates[row]), output => rule.Split(rebates, new Kronor[rebates.Length], output));
    }
}
