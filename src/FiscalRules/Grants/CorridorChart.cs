using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Grants;

/// <summary>What is shared by the cost: nothing in the corridor, a straight line on each side of it.</summary>
internal static class CorridorChart
{
    public static CurveChart Of(Corridor corridor, CorridorOutcome? outcome = null)
    {
        // The cost at which the state's part is a bound: the first and the last at which nothing is shared.
        var (lower, upper) = (InCost(corridor, corridor.Lower, up: true), InCost(corridor, corridor.Upper, up: false));
        var beside = Kronor.Max(upper - lower, Kronor.Of(1));
        var (left, right) = (Kronor.Max(lower - beside, Kronor.Zero), upper + beside);
        if (outcome is { } settled)
        {
            (left, right) = (Kronor.Min(left, settled.Cost), Kronor.Max(right, settled.Cost));
        }

        Kronor[] costs = [.. ((ReadOnlySpan<Kronor>)[left, lower, upper, right]).ToArray().Distinct().Order()];
        var mark = outcome is { } at
            ? new[] { (at.Cost, at.Adjustment, (ChartText)(at.Stage.Name(Language.Swedish), at.Stage.Name(Language.English))) }
            : [];
        return new(
            ("Vinst- och förlustdelning", "Sharing of gains and losses"),
            ("regionernas kostnad", "the regions' cost"),
            ("staten betalar (+) eller tar tillbaka (−)", "the state pays (+) or takes back (−)"),
            ChartText.UnitFor(right.Ore),
            [new(("Delat belopp", "Shared amount"), costs.Select(cost => (cost, corridor.Adjustment(cost))).ToValueList())],
            (lower, upper, ("Korridoren: inget delas", "The corridor: nothing is shared")),
            mark.ToValueList());
    }

    private static Kronor InCost(Corridor corridor, Kronor bound, bool up)
    {
        if (corridor.Terms.Measure == CorridorMeasure.Cost || corridor.StateShare == Ratio.One)
        {
            return bound;
        }

        var toOre = up ? Rounding.ToOre.With(RoundingMode.Up) : Rounding.ToOre.Down;
        return Unrounded.OfOre((System.Numerics.BigInteger)bound.Ore * corridor.StateShare.Denominator, corridor.StateShare.Numerator).Round(toOre);
    }
}
