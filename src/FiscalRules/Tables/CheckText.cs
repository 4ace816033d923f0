using FiscalRules.Law;

namespace FiscalRules.Tables;

/// <summary>What is said of one relation, in both languages and in the unit of its table.</summary>
internal sealed class CheckText(RelationCheck check, AmountUnit unit)
{
    /// <summary>An exact amount in a unit, with one decimal more than it is printed with: half a unit is one.</summary>
    public static string Show(Unrounded amount, AmountUnit unit, Language language)
    {
        var figure = (decimal)amount.Numerator / (decimal)(amount.Denominator * unit.Size.Ore);
        return AmountUnit.Figure(figure, unit.Decimals + 1, language);
    }

    public string Line(Language language)
    {
        var (printed, computed, residual) = (Show(check.Printed, language), Show(check.Computed, language), Signed(check.Residual, language));
        var (most, chance) = (Show(check.Most, unit, language), check.Chance.ToText(language));
        var label = check.Label(language);
        return (check.Verdict, language) switch
        {
            (RelationVerdict.Exact, Language.Swedish) => $"{label}: {printed}, exakt",
            (RelationVerdict.Exact, _) => $"{label}: {printed}, exact",
            (RelationVerdict.ExplainedByRounding, Language.Swedish) => $"{label}: tryckt {printed}, delarna {computed}, skillnad {residual} av högst {most}: avrundning kan förklara den (sannolikhet {chance}){Jointly(language)}",
            (RelationVerdict.ExplainedByRounding, _) => $"{label}: printed {printed}, parts {computed}, difference {residual} of at most {most}: rounding can explain it (chance {chance}){Jointly(language)}",
            (_, Language.Swedish) => $"{label}: tryckt {printed}, delarna {computed}, skillnad {residual}, av avrundning högst {most}: omöjligt",
            _ => $"{label}: printed {printed}, parts {computed}, difference {residual}, by rounding at most {most}: impossible",
        };
    }

    public ValueList<Finding> Findings()
    {
        var findings = new List<Finding>();
        if (check.IsCarryForward && check.Residual != Kronor.Zero)
        {
            findings.Add(Find(
                TableFindings.OpeningDiffers,
                $"{check.Swedish}: ingående {Show(check.Printed, Language.Swedish)} {unit.Swedish} är inte vad året före stängde med, {Show(check.Computed, Language.Swedish)} {unit.Swedish}.",
                $"{check.English}: the opening, {Show(check.Printed, Language.English)} {unit.English}, isn't what the year before closed with, {Show(check.Computed, Language.English)} {unit.English}."));
        }

        if (check.Verdict == RelationVerdict.Impossible || (check.Verdict == RelationVerdict.ExplainedByRounding && !check.IsCarryForward))
        {
            findings.Add(Find(
                check.Verdict == RelationVerdict.Impossible ? TableFindings.RelationImpossible : TableFindings.RelationRounded,
                $"{Line(Language.Swedish)} ({unit.Swedish}).",
                $"{Line(Language.English)} ({unit.English})."));
        }

        return [.. findings];
    }

    public Explanation Explain() => new(
        check.Swedish,
        check.English,
        [
            check.IsCarryForward ? Step("printed", "Ingående", "Opening", check.Printed) : Step("printed", "Tryckt summa", "Printed total", check.Printed),
            check.IsCarryForward ? Step("computed", "Utgående året före", "Closing of the year before", check.Computed) : Step("computed", "Delarna", "Its parts", check.Computed),
            Step("residual", "Skillnad", "Difference", check.Residual),
            new(
                "most", "Mest som avrundning kan förklara, åt endera hållet", "Most that rounding can explain, in either direction",
                check.Most.Round(Rounding.ToOre.Down), check.Provision, new(check.Most, Rounding.ToOre.Down, check.Provision)),
            new("chance", "Sannolikhet för minst så stor skillnad, till två siffror", "Chance of a difference of at least this size, to two digits", check.Chance.ToRatio(), check.Provision),
        ]);

    private ExplanationLine Step(string code, string swedish, string english, Kronor amount) => new(code, swedish, english, amount, check.Provision);

    private Finding Find(string code, string swedish, string english) =>
        new(code, Severity.Note, check.Provision, swedish, english, check.Year, check.Residual.Abs(), check.Stage);

    private string Jointly(Language language) => (check.Jointly == RelationVerdict.Impossible, language) switch
    {
        (false, _) => "",
        (_, Language.Swedish) => ", men inte tillsammans med de andra",
        _ => ", but not together with the others",
    };

    private string Show(Kronor amount, Language language) => unit.Show(amount, language);

    private string Signed(Kronor amount, Language language) => (amount > Kronor.Zero ? "+" : "") + Show(amount, language);
}
