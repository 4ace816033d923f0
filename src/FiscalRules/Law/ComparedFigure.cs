namespace FiscalRules.Law;

/// <summary>An amount of two results (<c>jämfört belopp</c>): what it was, what it is, and what brought the difference. The parts add up to the difference to the öre.</summary>
public sealed record ComparedFigure
{
    internal ComparedFigure(ExplanationLine? before, ExplanationLine? after, ValueList<ComparisonPart> parts)
    {
        var line = after ?? before!;
        (Code, Swedish, English) = (line.Code, line.Swedish, line.English);
        (Before, After) = (Amount(before), Amount(after));
        (ProvisionBefore, ProvisionAfter) = (before?.Provision, after?.Provision);
        Difference = (After ?? Kronor.Zero) - (Before ?? Kronor.Zero);
        Parts = parts;
        Input = Of(ComparisonCause.Input);
        Law = Of(ComparisonCause.Law);
        Rounding = Of(ComparisonCause.Rounding);
    }

    /// <summary>The code of the line in the results' explanations.</summary>
    public string Code { get; }

    /// <summary>The label in Swedish, as the later result has it.</summary>
    public string Swedish { get; }

    /// <summary>The label in English.</summary>
    public string English { get; }

    /// <summary>The amount of the earlier result, signed as in its explanation; null where it has no such line, which counts as zero.</summary>
    public Kronor? Before { get; }

    /// <summary>The amount of the later result, signed as in its explanation; null where it has no such line, which counts as zero.</summary>
    public Kronor? After { get; }

    /// <summary>After less before, signed: <c>Input + Law + Rounding</c>.</summary>
    public Kronor Difference { get; }

    /// <summary>What other inputs brought of it (<c>varav indata</c>), signed.</summary>
    public Kronor Input { get; }

    /// <summary>What other terms brought of it (<c>varav regler</c>), signed.</summary>
    public Kronor Law { get; }

    /// <summary>What the roundings brought of it (<c>varav avrundning</c>), signed: how far they moved the later figure, less how far they moved the earlier.</summary>
    public Kronor Rounding { get; }

    /// <summary>What each input, each term and the roundings brought, in the order of the comparison; what brought nothing is left out. They add up to the difference.</summary>
    public ValueList<ComparisonPart> Parts { get; }

    /// <summary>What the earlier amount rests on; null where there is none.</summary>
    public Provision? ProvisionBefore { get; }

    /// <summary>What the later amount rests on; null where there is none.</summary>
    public Provision? ProvisionAfter { get; }

    /// <summary>Whether the amount is the same in both, and nothing moved it.</summary>
    public bool IsSame => Difference == Kronor.Zero && Parts.Count == 0;

    /// <summary>The label in a language.</summary>
    public string Label(Language language) => language == Language.English ? English : Swedish;

    /// <summary>The Swedish label and the difference on one line.</summary>
    public override string ToString() => $"{Swedish}: {AmountUnit.KronorAndOre.Show(Difference, Language.Swedish)} kr";

    internal Explanation Explain()
    {
        var law = ProvisionAfter ?? ProvisionBefore!;
        var lines = new List<ExplanationLine>();
        if (Before is { } before)
        {
            lines.Add(new("before", "Före", "Before", before, ProvisionBefore!));
        }

        if (After is { } after)
        {
            lines.Add(new("after", "Efter", "After", after, ProvisionAfter!));
        }

        Add(lines, ComparisonCause.Input, "input", "varav indata", "of which inputs", Input, law);
        Add(lines, ComparisonCause.Law, "law", "varav regler", "of which law", Law, law);
        if (Parts is [.., { Cause: ComparisonCause.Rounding } rounding])
        {
            lines.Add(new("rounding", "varav avrundning", "of which rounding", rounding.Amount, rounding.Provision));
        }

        return new("Vad skillnaden beror på", "What the difference comes from", lines.ToValueList());
    }

    private void Add(List<ExplanationLine> lines, ComparisonCause cause, string code, string swedish, string english, Kronor amount, Provision law)
    {
        var parts = Parts.Where(part => part.Cause == cause).ToList();
        if (parts.Count == 0)
        {
            return;
        }

        // A line that is itself the one input has nothing more to tell.
        var itself = parts is [{ Cause: ComparisonCause.Input } only] && string.Equals(only.Code, Code, StringComparison.Ordinal);
        lines.Add(new(code, swedish, english, amount, cause == ComparisonCause.Law ? parts[0].Provision : law, details: itself ? null : new(
            "Del för del",
            "Part by part",
            parts.Select(static part => new ExplanationLine(part.Code, part.Swedish, part.English, part.Amount, part.Provision)).ToValueList())));
    }

    private Kronor Of(ComparisonCause cause) => Parts.Sum(part => part.Cause == cause ? part.Amount : Kronor.Zero);

    private static Kronor? Amount(ExplanationLine? line) => line is null ? null : ((ExplanationValue.Amount)line.Value).Of;
}
