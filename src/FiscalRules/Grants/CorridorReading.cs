namespace FiscalRules.Grants;

/// <summary>One reading of a text that draws a corridor in more than one way, and what it gives (<c>tolkning</c>).</summary>
/// <param name="Measure">Whether the bounds lie around the grant or the cost.</param>
/// <param name="WidthRounding">How the width is rounded.</param>
/// <param name="Adjustment">What the state would pay, negative for what it would take back.</param>
/// <param name="IsUsed">Whether it is the reading of the corridor's terms.</param>
public readonly record struct CorridorReading(CorridorMeasure Measure, Rounding WidthRounding, Kronor Adjustment, bool IsUsed)
{
    internal static ValueList<CorridorReading> All(Corridor corridor, Kronor cost)
    {
        var terms = corridor.Terms;
        if (corridor.StateShare == Ratio.One || corridor.ForecastCost is null || terms.Printed is not null)
        {
            return [new(terms.Measure, terms.WidthRounding, corridor.Adjustment(cost), IsUsed: true)];
        }

        var readings = new List<CorridorReading>();
        foreach (var measure in (ReadOnlySpan<CorridorMeasure>)[CorridorMeasure.Cost, CorridorMeasure.Grant])
        {
            foreach (var rounding in (ReadOnlySpan<Rounding>)[terms.WidthRounding, Rounding.ToOre])
            {
                var reading = new Corridor(terms with { Measure = measure, WidthRounding = rounding }, corridor.Agreed, corridor.StateShare, corridor.ForecastCost);
                readings.Add(new(measure, rounding, reading.Adjustment(cost), measure == terms.Measure && rounding == terms.WidthRounding));
            }
        }

        return readings.ToValueList();
    }
}
