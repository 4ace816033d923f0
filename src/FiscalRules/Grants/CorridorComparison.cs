using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>A corridor's outcome as a comparison runs it, without roundings.</summary>
internal static class CorridorComparison
{
    public static Comparison Of(in CorridorOutcome before, in CorridorOutcome after, ComparisonOrder order) =>
        ComparisonPath.Compare(Compared(before), Compared(after), Steps(after.Corridor.Terms.Provision).ToValueList(), static given => Figures(given).ToValueList(), order);

    private static ComparedResult<CorridorGiven> Compared(in CorridorOutcome outcome)
    {
        var (corridor, explanation) = (outcome.Corridor, outcome.Explain());
        var act = corridor.Terms.Provision.Act;
        return new(
            new(explanation.Swedish, explanation.English, (act.Name(Language.Swedish), act.Name(Language.English)), null, outcome.Stage),
            explanation.Lines,
            outcome.Findings(),
            new(corridor.Terms, corridor.Agreed, corridor.StateShare, corridor.ForecastCost, outcome.Cost));
    }

    private static IEnumerable<ComparisonStep<CorridorGiven>> Steps(Provision law)
    {
        yield return Input("agreed", "Överenskommet belopp", "Agreed amount", static (given, other) => given with { Agreed = other.Agreed });
        yield return Input("forecast-cost", "Prognos för kostnaden", "Forecast of the cost", static (given, other) => given with { ForecastCost = other.ForecastCost });
        yield return Input("state-share", "Statens andel av kostnaden", "The state's share of the cost", static (given, other) => given with { StateShare = other.StateShare });
        yield return Input("cost", "Regionernas kostnad", "The regions' cost", static (given, other) => given with { Cost = other.Cost });
        yield return Term("width", "Korridorens bredd", "The corridor's width", static (mine, its) => mine with { Width = its.Width });
        yield return Term("measure", "Vad gränserna dras kring", "What the bounds lie around", static (mine, its) => mine with { Measure = its.Measure });
        yield return Term("printed", "Tryckta gränser", "Printed bounds", static (mine, its) => mine with { Printed = its.Printed });
        yield return Term("sharing", "Statens andel utanför gränsen", "The state's share outside the bound", static (mine, its) => mine with { Sharing = its.Sharing });
        yield return Term("other-terms", "Övriga villkor", "Other terms", static (_, its) => its);

        ComparisonStep<CorridorGiven> Input(string code, string swedish, string english, Func<CorridorGiven, CorridorGiven, CorridorGiven> take) =>
            ComparisonStep<CorridorGiven>.Input(code, swedish, english, law, take);

        ComparisonStep<CorridorGiven> Term(string code, string swedish, string english, Func<CorridorTerms, CorridorTerms, CorridorTerms> take) =>
            ComparisonStep<CorridorGiven>.Law(code, swedish, english, law, (given, other) => given with { Terms = take(given.Terms, other.Terms) });
    }

    private static IEnumerable<ExactFigure> Figures(CorridorGiven given)
    {
        var terms = given.Terms;
        var aroundCost = terms.Measure == CorridorMeasure.Cost;

        // On the way a corridor around the cost may meet an outcome without a forecast, which then is the agreed amount itself.
        var middle = aroundCost ? given.ForecastCost ?? given.Agreed : given.Agreed;
        var half = middle * terms.Width;
        var lower = terms.Printed is { } below ? below.Lower : middle - half;
        var upper = terms.Printed is { } above ? above.Upper : middle + half;
        var measured = aroundCost ? given.Cost : given.Cost * given.StateShare;
        var outside = measured > upper ? measured - upper : measured < lower ? measured - lower : default;
        var adjustment = (aroundCost ? outside * given.StateShare : outside) * terms.Sharing;
        yield return new("agreed", given.Agreed);
        if (aroundCost && middle != given.Agreed)
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
        yield return new("cost", given.Cost);
        yield return new("adjustment", adjustment);
        yield return new("grant", given.Agreed + adjustment);
    }
}
