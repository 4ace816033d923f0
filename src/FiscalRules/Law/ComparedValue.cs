namespace FiscalRules.Law;

/// <summary>Something of two results that is no amount and differs (<c>jämfört värde</c>): a share, a number, a day or a year. It has no parts that could be added.</summary>
public sealed record ComparedValue
{
    internal ComparedValue(ExplanationLine? before, ExplanationLine? after)
    {
        var line = after ?? before!;
        (Code, Swedish, English) = (line.Code, line.Swedish, line.English);
        (Before, After) = (before?.Value, after?.Value);
        (ProvisionBefore, ProvisionAfter) = (before?.Provision, after?.Provision);
    }

    /// <summary>The code of the line in the results' explanations.</summary>
    public string Code { get; }

    /// <summary>The label in Swedish, as the later result has it.</summary>
    public string Swedish { get; }

    /// <summary>The label in English.</summary>
    public string English { get; }

    /// <summary>What it was; null where the earlier result has no such line.</summary>
    public ExplanationValue? Before { get; }

    /// <summary>What it is; null where the later result has no such line.</summary>
    public ExplanationValue? After { get; }

    /// <summary>What it rested on; null where there is none.</summary>
    public Provision? ProvisionBefore { get; }

    /// <summary>What it rests on; null where there is none.</summary>
    public Provision? ProvisionAfter { get; }

    /// <summary>The label in a language.</summary>
    public string Label(Language language) => language == Language.English ? English : Swedish;

    internal ExplanationLine Explain()
    {
        var lines = new List<ExplanationLine>();
        if (Before is { } before)
        {
            lines.Add(new("before", "Före", "Before", before, ProvisionBefore!));
        }

        if (After is { } after)
        {
            lines.Add(new("after", "Efter", "After", after, ProvisionAfter!));
        }

        return new(Code, Swedish, English, After ?? Before!, ProvisionAfter ?? ProvisionBefore!, details: new("Vad som är ändrat", "What has changed", lines.ToValueList()));
    }
}
