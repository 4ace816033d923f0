using FiscalRules.Tables;

namespace FiscalRules.Grants;

/// <summary>What a region gets for each inhabitant by what its decided diseases cost for each, in both readings of where compensation starts.</summary>
internal static class StaircaseChart
{
    private static readonly ChartText FromMean = ("Från riksgenomsnittet", "From the national mean");
    private static readonly ChartText FromLimit = ("Från gränsen", "From the entry limit");

    public static CurveChart Of(Staircase staircase)
    {
        var terms = staircase.Terms;
        var start = terms.Start;
        var other = start == StaircaseStart.Mean ? StaircaseStart.EntryLimit : StaircaseStart.Mean;
        var limit = CurveChart.Cost((Int128)staircase.Mean.Round(Rounding.ToOre.Down).Ore + terms.EntryOverMean.Ore);
        var second = Kronor.Max(terms.SecondLevel, limit);
        var end = CurveChart.Cost((Int128)second.Ore + Kronor.Max(second - limit, Kronor.Max(terms.EntryOverMean, Kronor.Of(1))).Ore);
        Kronor[] costs = [.. ((Kronor[])[Kronor.Zero, limit, CurveChart.Cost((Int128)limit.Ore + 1), second, end]).Distinct().Order()];
        return new(
            ("Den solidariska ersättningstrappan", "The solidarity staircase"),
            ("regionens kostnad per invånare", "the region's cost per inhabitant"),
            ("ersättning per invånare", "compensation per inhabitant"),
            AmountUnit.Kronor,
            [Curve(staircase, start, costs), Curve(staircase, other, costs)],
            (limit, second, ("Från gränsen till andra ersättningsnivån", "From the limit to the second level")),
            []);
    }

    private static ChartCurve Curve(Staircase staircase, StaircaseStart start, Kronor[] costs)
    {
        // One inhabitant's compensation in whole öre, whatever a region's is rounded to.
        var each = new Staircase(staircase.Terms with { Start = start, Rounding = Rounding.ToOre }, staircase.Cost, staircase.Inhabitants);
        return new(start == StaircaseStart.Mean ? FromMean : FromLimit, costs.Select(cost => (cost, each.Compensation(cost, 1))).ToValueList());
    }
}
