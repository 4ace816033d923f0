using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>The steps of a corridor and its outcome, and what there is to say of it.</summary>
internal static class CorridorExplanation
{
    private const string Swedish = "Vinst- och förlustdelning";
    private const string English = "Sharing of gains and losses";

    public static Explanation Of(Corridor corridor) => new(Swedish, English, [.. Bounds(corridor)]);

    public static Explanation Of(in CorridorOutcome outcome)
    {
        var (corridor, cost) = (outcome.Corridor, outcome.Cost);
        var provision = corridor.Terms.Provision;
        var lines = new List<ExplanationLine>(Bounds(corridor))
        {
            new("cost", outcome.Stage.Say("Regionernas kostnad", "Regionernas kostnad, prognos"), outcome.Stage.Say("The regions' cost", "The regions' cost, forecast"), cost, provision),
        };
        if (corridor.StateShare != Ratio.One)
        {
            lines.Add(new("state-share", "Statens andel av kostnaden", "The state's share of the cost", corridor.StateShare, provision));
        }

        var exact = corridor.Exact(cost);
        lines.Add(new("sharing", "Statens andel utanför gränsen", "The state's share outside the bound", corridor.Terms.Sharing, provision));
        lines.Add(new(
            "adjustment",
            outcome.Stage.Say("Förlustdelning (+) eller vinstdelning (−)", "Förlustdelning (+) eller vinstdelning (−), skulle bli"),
            outcome.Stage.Say("Shared loss (+) or gain (−)", "Shared loss (+) or gain (−), would be"),
            outcome.Adjustment,
            provision,
            new RoundingStep(exact, corridor.Terms.AmountRounding, provision)));
        lines.Add(new("grant", "Statsbidrag efter delning", "The grant after sharing", outcome.Grant, provision));
        return new(Swedish, English, lines.ToValueList());
    }

    public static ValueList<Finding> Findings(in CorridorOutcome outcome)
    {
        var (stage, provision, amount) = (outcome.Stage, outcome.Corridor.Terms.Provision, outcome.Adjustment.Abs());
        var findings = new List<Finding>();
        var (sv, en) = (amount.InSwedish(), amount.InEnglish());
        switch (outcome.Side)
        {
            case CorridorSide.Above:
                findings.Add(new(
                    GrantsFindings.LossShared,
                    Severity.Duty,
                    provision,
                    stage.Say($"Kostnaden ligger över gränsen uppåt: staten betalar {sv} kr.", $"Kostnaden skulle ligga över gränsen uppåt: staten skulle betala {sv} kr."),
                    stage.Say($"The cost is above the upper bound: the state pays SEK {en}.", $"The cost would be above the upper bound: the state would pay SEK {en}."),
                    amount: amount,
                    stage: stage));
                break;
            case CorridorSide.Below:
                findings.Add(new(
                    GrantsFindings.GainShared,
                    Severity.Duty,
                    provision,
                    stage.Say($"Kostnaden ligger under gränsen nedåt: {sv} kr går tillbaka till staten.", $"Kostnaden skulle ligga under gränsen nedåt: {sv} kr skulle gå tillbaka till staten."),
                    stage.Say($"The cost is below the lower bound: SEK {en} goes back to the state.", $"The cost would be below the lower bound: SEK {en} would go back to the state."),
                    amount: amount,
                    stage: stage));
                break;
        }

        if (Spread(outcome) is { } spread)
        {
            findings.Add(spread);
        }

        return [.. findings, .. outcome.Corridor.Findings()];
    }

    private static Finding? Spread(in CorridorOutcome outcome)
    {
        var (least, most) = (outcome.Adjustment, outcome.Adjustment);
        foreach (var reading in outcome.Corridor.Readings(outcome.Cost))
        {
            (least, most) = (Kronor.Min(least, reading.Adjustment), Kronor.Max(most, reading.Adjustment));
        }

        return least == most
            ? null
            : new(
                GrantsFindings.ReadingsDiffer,
                Severity.Note,
                outcome.Corridor.Terms.Provision,
                $"Texten drar gränserna på mer än ett sätt: från {least.InSwedish()} till {most.InSwedish()} kr beroende på läsning; {outcome.Adjustment.InSwedish()} kr räknas.",
                $"The text draws the bounds in more than one way: from SEK {least.InEnglish()} to {most.InEnglish()} by the reading; SEK {outcome.Adjustment.InEnglish()} is computed.",
                amount: most - least,
                stage: outcome.Stage);
    }

    private static IEnumerable<ExplanationLine> Bounds(Corridor corridor)
    {
        var (terms, provision) = (corridor.Terms, corridor.Terms.Provision);
        yield return new("agreed", "Överenskommet belopp", "Agreed amount", corridor.Agreed, provision);
        if (terms.Measure == CorridorMeasure.Cost && corridor.Middle != corridor.Agreed)
        {
            yield return new("forecast-cost", "Prognos för kostnaden", "Forecast of the cost", corridor.Middle, provision);
        }

        yield return new("width", "Korridorens bredd åt vardera hållet", "The corridor's width on each side", terms.Width, provision);
        var each = terms.Bounds == CorridorBounds.EachRounded;
        if (!each)
        {
            yield return new(
                "half-width",
                "= i kronor",
                "= in kronor",
                corridor.HalfWidth,
                provision,
                new RoundingStep(corridor.Middle * terms.Width, terms.WidthRounding, provision));
        }

        var printed = terms.Printed is null ? ("", "") : (", som tryckt", ", as printed");
        yield return new("lower", "Gräns nedåt" + printed.Item1, "Lower bound" + printed.Item2, corridor.Lower, provision, Step(corridor.Middle - (corridor.Middle * terms.Width)));
        yield return new("upper", "Gräns uppåt" + printed.Item1, "Upper bound" + printed.Item2, corridor.Upper, provision, Step(corridor.Middle + (corridor.Middle * terms.Width)));

        RoundingStep? Step(Unrounded before) => each && terms.Printed is null ? new(before, terms.WidthRounding, provision) : null;
    }
}
