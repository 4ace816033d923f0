using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>Corridors and their outcomes as comparisons run them, without roundings.</summary>
internal static class CorridorComparison
{
    /// <summary>What may differ between two corridors, or two outcomes.</summary>
    public static ValueList<ComparisonStep<(CorridorGiven, CorridorTerms)>> Steps(ComparisonSteps<CorridorGiven, CorridorTerms> steps, Provision law) => steps
        .Input("agreed", "Överenskommet belopp", "Agreed amount", law, static (mine, its) => mine with { Agreed = its.Agreed })
        .Input("forecast-cost", "Prognos för kostnaden", "Forecast of the cost", law, static (mine, its) => mine with { ForecastCost = its.ForecastCost })
        .Input("state-share", "Statens andel av kostnaden", "The state's share of the cost", law, static (mine, its) => mine with { StateShare = its.StateShare })
        .Input("cost", "Regionernas kostnad", "The regions' cost", law, static (mine, its) => mine with { Cost = its.Cost })
        .Term("width", "Korridorens bredd", "The corridor's width", law, static (mine, its) => mine with { Width = its.Width })
        .Term("measure", "Vad gränserna dras kring", "What the bounds lie around", law, static (mine, its) => mine with { Measure = its.Measure })
        .Term("printed", "Tryckta gränser", "Printed bounds", law, static (mine, its) => mine with { Printed = its.Printed })
        .Term("sharing", "Statens andel utanför gränsen", "The state's share outside the bound", law, static (mine, its) => mine with { Sharing = its.Sharing })
        .Rest(law);

    /// <summary>The lines of a corridor.</summary>
    public static IEnumerable<ExactFigure> Bounds(CorridorGiven given, CorridorTerms terms)
    {
        var (middle, half, lower, upper) = Drawn(given, terms);
        yield return new("agreed", given.Agreed);
        if (terms.Measure == CorridorMeasure.Cost && middle != given.Agreed)
        {
            yield return new("forecast-cost", middle);
        }

        // Where each bound is rounded by itself there is no width in kronor to tell.
        if (terms.Bounds != CorridorBounds.EachRounded)
        {
            yield return new("half-width", half);
        }

        yield return new("lower", lower);
        yield return new("upper", upper);
    }

    /// <summary>The lines of an outcome: the corridor's, and what the cost makes of them.</summary>
    public static IEnumerable<ExactFigure> Figures(CorridorGiven given, CorridorTerms terms)
    {
        var (_, _, lower, upper) = Drawn(given, terms);
        var aroundCost = terms.Measure == CorridorMeasure.Cost;
        var measured = aroundCost ? given.Cost : given.Cost * given.StateShare;
        var outside = measured > upper ? measured - upper : measured < lower ? measured - lower : default;
        var adjustment = (aroundCost ? outside * given.StateShare : outside) * terms.Sharing;
        return
        [
            .. Bounds(given, terms),
            new("cost", given.Cost),
            new("adjustment", adjustment),
            new("grant", given.Agreed + adjustment),
        ];
    }

    private static (Kronor Middle, Unrounded Half, Unrounded Lower, Unrounded Upper) Drawn(CorridorGiven given, CorridorTerms terms)
    {
        // On the way a corridor around the cost may meet an outcome without a forecast, which then is the agreed amount itself.
        var middle = terms.Measure == CorridorMeasure.Cost ? given.ForecastCost ?? given.Agreed : given.Agreed;
        var half = middle * terms.Width;
        return (middle, half, terms.Printed is { } below ? below.Lower : middle - half, terms.Printed is { } above ? above.Upper : middle + half);
    }
}
