using FiscalRules.Grants;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Grants;

/// <summary>Laws of the corridor, on any terms.</summary>
public sealed class CorridorLaws
{
    [Fact]
    public void It_is_the_naive_one() =>
        Holds.ForAll(AnyGrants.CorridorsWithCost, pair => Assert.Equal(Naive(pair.Corridor, pair.Cost), pair.Corridor.Adjustment(pair.Cost).Ore), times: 5_000);

    [Fact]
    public void It_is_the_naive_one_for_every_small_corridor()
    {
        foreach (var percent in new[] { 0, 3, 50, 100 })
        {
            foreach (var sharing in new[] { 0, 33, 50, 100 })
            {
                foreach (var (measure, bounds) in Enum.GetValues<CorridorMeasure>().SelectMany(measure => Enum.GetValues<CorridorBounds>().Select(bounds => (measure, bounds))))
                {
                    for (var agreed = 0; agreed <= 40; agreed += 4)
                    {
                        var terms = new CorridorTerms { Width = Ratio.Percent(percent), Sharing = Ratio.Percent(sharing), Measure = measure, Bounds = bounds, AmountRounding = Rounding.ToOre, Provision = Agreement2021Law.Sharing };
                        var corridor = new Corridor(terms, Kronor.FromOre(agreed), Ratio.Percent(70), Kronor.FromOre(agreed * 10 / 7));
                        for (var cost = 0; cost <= 90; cost++)
                            Assert.Equal(Naive(corridor, Kronor.FromOre(cost)), corridor.Adjustment(Kronor.FromOre(cost)).Ore);
                    }
                }
            }
        }
    }

    [Fact]
    public void It_is_odd_around_the_agreed_amount() =>
        Holds.ForAll(AnyGrants.WholeCorridors.SelectMany(corridor => AnyGrants.Cost.Select(aside => (corridor, aside))), pair =>
        {
            var (corridor, aside) = (pair.corridor, Kronor.Min(pair.aside, pair.corridor.Agreed));

            Assert.Equal(-corridor.Adjustment(corridor.Agreed - aside), corridor.Adjustment(corridor.Agreed + aside));
        });

    [Fact]
    public void It_never_falls_when_the_cost_rises_and_never_rises_faster_than_the_share() =>
        Holds.ForAll(AnyGrants.CorridorsWithCost.SelectMany(pair => AnyGrants.Cost.Select(more => (pair.Corridor, pair.Cost, more))), of =>
        {
            var (corridor, cost, more) = of;
            var step = corridor.Adjustment(cost + more) - corridor.Adjustment(cost);

            Assert.False(step.IsNegative);
            Assert.True(step <= more.Times(corridor.Terms.Sharing * corridor.StateShare, Rounding.ToOre.Up) + corridor.Terms.AmountRounding.Unit);
        });

    [Fact]
    public void It_is_continuous_at_its_bounds() =>
        Holds.ForAll(AnyGrants.WholeCorridors, corridor =>
        {
            Assert.Equal(Kronor.Zero, corridor.Adjustment(corridor.Lower));
            Assert.Equal(Kronor.Zero, corridor.Adjustment(corridor.Upper));
            Assert.InRange(corridor.Adjustment(corridor.Upper + Kronor.OneOre).Ore, 0, 1);
        });

    [Fact]
    public void Outside_it_has_the_slope_of_the_share() =>
        Holds.ForAll(AnyGrants.WholeCorridors.SelectMany(corridor => AnyGrants.Cost.Select(more => (corridor, more))), pair =>
            Assert.Equal(
                pair.more.Times(pair.corridor.Terms.Sharing, pair.corridor.Terms.AmountRounding),
                pair.corridor.Adjustment(pair.corridor.Upper + pair.more)));

    [Fact]
    public void Ten_times_the_amounts_is_ten_times_the_adjustment_but_for_rounding() =>
        Holds.ForAll(AnyGrants.WholeCorridors.SelectMany(corridor => AnyGrants.Cost.Select(cost => (corridor, cost))), pair =>
        {
            var (corridor, cost) = pair;
            var terms = corridor.Terms with { WidthRounding = Rounding.To(corridor.Terms.WidthRounding.Unit * 10), AmountRounding = Rounding.To(corridor.Terms.AmountRounding.Unit * 10) };

            Assert.Equal(corridor.Adjustment(cost) * 10, new Corridor(terms, corridor.Agreed * 10).Adjustment(cost * 10));
        });

    [Fact]
    public void The_reading_in_use_is_among_the_readings_once() =>
        Holds.ForAll(AnyGrants.CorridorsWithCost, pair =>
            Assert.Equal(pair.Corridor.Adjustment(pair.Cost), Assert.Single(pair.Corridor.Readings(pair.Cost).DistinctBy(reading => (reading.Measure, reading.WidthRounding)), reading => reading.IsUsed).Adjustment));

    [Fact]
    public void The_explained_adjustment_is_its_rounding() =>
        Holds.ForAll(AnyGrants.CorridorsWithCost, pair =>
        {
            var outcome = pair.Corridor.Settle(pair.Cost);
            var line = outcome.Explain()["adjustment"];

            Assert.Equal(outcome.Adjustment, line.Rounding?.After ?? outcome.Adjustment);
        });

    private static long Naive(Corridor corridor, Kronor cost)
    {
        var (terms, share) = (corridor.Terms, Rational.Of(corridor.StateShare));
        var ofCost = terms.Measure == CorridorMeasure.Cost;
        var middle = ofCost ? corridor.ForecastCost!.Value : corridor.Agreed;
        var unit = terms.WidthRounding.Unit.Ore;
        var (exact, width) = (Rational.Of(middle.Ore), Rational.Of(middle.Ore) * Rational.Of(terms.Width));
        var (lower, upper) = terms.Bounds == CorridorBounds.EachRounded
            ? (Rational.Of((exact - width).RoundTo(unit)), Rational.Of((exact + width).RoundTo(unit)))
            : (exact - Rational.Of(width.RoundTo(unit)), exact + Rational.Of(width.RoundTo(unit)));
        var measured = ofCost ? Rational.Of(cost.Ore) : Rational.Of(cost.Ore) * share;
        var outside = measured > upper ? measured - upper : measured < lower ? measured - lower : Rational.Zero;
        return (long)(outside * (ofCost ? share : Rational.Of(1)) * Rational.Of(terms.Sharing)).RoundTo(terms.AmountRounding.Unit.Ore);
    }
}
