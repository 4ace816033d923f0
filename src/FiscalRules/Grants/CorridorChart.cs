using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Grants;

/// <summary>What is shared by the cost: nothing in the corridor, a straight line on each side of it.</summary>
internal static class CorridorChart
{
    public static CurveChart Of(Corridor corridor, CorridorOutcome? outcome = null)
    {
        // The cost at which the state's part is a bound: the first and the last at which nothing is shared. A corridor may be too narrow to hold a whole öre.
        var lower = InCost(corridor, corridor.Lower, up: true);
        var upper = Kronor.Max(lower, InCost(corridor, corridor.Upper, up: false));
        var beside = Int128.Max((Int128)upper.Ore - lower.Ore, Kronor.Of(1).Ore);
        var (left, right) = (CurveChart.Cost(lower.Ore - beside), CurveChart.Cost(upper.Ore + beside));
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
        if (corridor.Terms.Measure == CorridorMeasure.Cost)
        {
            return CurveChart.Cost(bound.Ore);
        }

        var cost = (Int128)Kronor.Max(bound, Kronor.Zero).Ore * corridor.StateShare.Denominator;
        return CurveChart.Cost((cost + (up ? corridor.StateShare.Numerator - 1 : 0)) / corridor.StateShare.Numerator);
    }
}
