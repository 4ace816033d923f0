using FiscalRules.Tables;

namespace FiscalRules.Grants;

/// <summary>The table of a corridor in the agreements' annex: forecast and bounds, as the agreement prints them.</summary>
internal static class CorridorTable
{
    public static FiscalTable Of(Corridor corridor)
    {
        var rows = new List<TableRow>();
        var shared = corridor.StateShare != Ratio.One;
        if (shared && corridor.ForecastCost is { } cost)
        {
            rows.Add(Row("cost", "Kostnad", "Cost", cost, corridor.Terms.Measure == CorridorMeasure.Cost ? corridor : Other(corridor, CorridorMeasure.Cost)));
        }

        var percent = corridor.StateShare.ToString("P", System.Globalization.CultureInfo.InvariantCulture);
        var (swedish, english) = shared ? ($"{percent} av kostnad", $"{percent} of the cost") : ("Kostnad", "Cost");
        rows.Add(Row("state-part", swedish, english, corridor.Agreed, corridor.Terms.Measure == CorridorMeasure.Grant ? corridor : Other(corridor, CorridorMeasure.Grant)));
        rows.Add(new("grant", "Statsbidrag", "Grant", [corridor.Agreed, corridor.Agreed, corridor.Agreed]));
        return new(
            "Vinst- och förlustdelning",
            "Sharing of gains and losses",
            Unit(corridor),
            [new("Prognos", "Forecast"), new("Utfall, gräns nedåt", "Outcome, lower bound"), new("Utfall, gräns uppåt", "Outcome, upper bound")],
            rows.ToValueList(),
            []);
    }

    /// <summary>Millions where the bounds are whole millions, else kronor and öre.</summary>
    public static AmountUnit Unit(Corridor corridor) =>
        corridor.Lower.Ore % AmountUnit.Mkr.Size.Ore == 0 && corridor.Upper.Ore % AmountUnit.Mkr.Size.Ore == 0 ? AmountUnit.Mkr : AmountUnit.KronorAndOre;

    private static TableRow Row(string code, string swedish, string english, Kronor forecast, Corridor corridor) =>
        new(code, swedish, english, [forecast, corridor.Lower, corridor.Upper]);

    private static Corridor Other(Corridor corridor, CorridorMeasure measure) =>
        new(corridor.Terms with { Measure = measure, Printed = null }, corridor.Agreed, corridor.StateShare, corridor.ForecastCost);
}
