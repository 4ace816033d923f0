using FiscalRules.Law;

namespace FiscalRules.Tables;

/// <summary>What is said of one relation, in both languages and in the unit of its table.</summary>
internal sealed class CheckText
{
    private readonly RelationCheck _check;
    private readonly AmountUnit _unit;

    public CheckText(RelationCheck check, AmountUnit unit) => (_check, _unit) = (check, unit);

    /// <summary>An exact amount in a unit, with one decimal more than it is printed with: half a unit is one.</summary>
    public static string Show(Unrounded amount, AmountUnit unit, Language language)
    {
        var figure = (decimal)amount.Numerator / (decimal)(amount.Denominator * unit.Size.Ore);
        return AmountUnit.Figure(figure, unit.Decimals + 1, language);
    }

    /// <summary>A printed amount in the unit of the table, with more decimals only where it was printed in a smaller one.</summary>
    public static string Show(Kronor amount, AmountUnit unit, Language language)
    {
        while (amount.Ore % unit.Rounding.Unit.Ore != 0)
        {
            unit = unit.WithDecimals(unit.Decimals + 1);
        }

        return unit.Show(amount, language);
    }

    public string Line(Language language)
    {
        var (printed, computed, residual) = (Show(_check.Printed, language), Show(_check.Computed, language), Signed(_check.Residual, language));
        var (most, chance) = (Show(_check.Most, _unit, language), _check.Chance.ToText(language));
        var label = _check.Label(language);
        return (_check.Verdict, language) switch
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
        if (_check.IsCarryForward && _check.Residual != Kronor.Zero)
        {
            findings.Add(Find(
                TableFindings.OpeningDiffers,
                $"{_check.Swedish}: ingående {Show(_check.Printed, Language.Swedish)} {_unit.Swedish} är inte vad året före stängde med, {Show(_check.Computed, Language.Swedish)} {_unit.Swedish}.",
                $"{_check.English}: the opening, {Show(_check.Printed, Language.English)} {_unit.English}, isn't what the year before closed with, {Show(_check.Computed, Language.English)} {_unit.English}."));
        }

        if (_check.Verdict == RelationVerdict.Impossible || (_check.Verdict == RelationVerdict.ExplainedByRounding && !_check.IsCarryForward))
        {
            findings.Add(Find(
                _check.Verdict == RelationVerdict.Impossible ? TableFindings.RelationImpossible : TableFindings.RelationRounded,
                $"{Line(Language.Swedish)} ({_unit.Swedish}).",
                $"{Line(Language.English)} ({_unit.English})."));
        }

        return [.. findings];
    }

    public Explanation Explain() => new(
        _check.Swedish,
        _check.English,
        [
            _check.IsCarryForward ? Step("printed", "Ingående", "Opening", _check.Printed) : Step("printed", "Tryckt summa", "Printed total", _check.Printed),
            _check.IsCarryForward ? Step("computed", "Utgående året före", "Closing of the year before", _check.Computed) : Step("computed", "Delarna", "Its parts", _check.Computed),
            Step("residual", "Skillnad", "Difference", _check.Residual),
            new(
                "most", "Mest som avrundning kan förklara, åt endera hållet", "Most that rounding can explain, in either direction",
                _check.Most.Round(Rounding.ToOre.Down), _check.Provision, new(_check.Most, Rounding.ToOre.Down, _check.Provision)),
            new("chance", "Sannolikhet för minst så stor skillnad, till två siffror", "Chance of a difference of at least this size, to two digits", _check.Chance.ToRatio(), _check.Provision),
        ]);

    private ExplanationLine Step(string code, string swedish, string english, Kronor amount) => new(code, swedish, english, amount, _check.Provision);

    private Finding Find(string code, string swedish, string english) =>
        new(code, Severity.Note, _check.Provision, swedish, english, _check.Year, _check.Residual.Abs(), _check.Stage);

    private string Jointly(Language language) => (_check.Jointly == RelationVerdict.Impossible, language) switch
    {
        (false, _) => "",
        (_, Language.Swedish) => ", men inte tillsammans med de andra",
        _ => ", but not together with the others",
    };

    private string Show(Kronor amount, Language language) => Show(amount, _unit, language);

    private string Signed(Kronor amount, Language language) => (amount > Kronor.Zero ? "+" : "") + Show(amount, language);
}
