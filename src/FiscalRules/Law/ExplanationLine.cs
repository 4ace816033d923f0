namespace FiscalRules.Law;

/// <summary>One step of an explanation: what it is called, what it came to, and by what law.</summary>
public sealed record ExplanationLine
{
    /// <summary>A step.</summary>
    /// <param name="code">A stable name in kebab case, unique in its explanation.</param>
    /// <param name="swedish">The label in Swedish, as in the official layout.</param>
    /// <param name="english">The label in English.</param>
    /// <param name="value">What it came to.</param>
    /// <param name="provision">What it rests on.</param>
    /// <param name="rounding">The rounding that gave the value, if there was one.</param>
    /// <param name="details">How the value arose in its turn, if that has steps of its own.</param>
    /// <exception cref="ArgumentException">The code or a label is null or blank.</exception>
    /// <exception cref="ArgumentNullException">The value or the provision is null.</exception>
    public ExplanationLine(
        string code,
        string swedish,
        string english,
        ExplanationValue value,
        Provision provision,
        RoundingStep? rounding = null,
        Explanation? details = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(provision);
        (Code, Swedish, English, Value, Provision, Rounding, Details) = (code, swedish, english, value, provision, rounding, details);
    }

    /// <summary>A stable name in kebab case.</summary>
    public string Code { get; }

    /// <summary>The label in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>The label in English.</summary>
    public string English { get; }

    /// <summary>What the step came to.</summary>
    public ExplanationValue Value { get; }

    /// <summary>What the step rests on.</summary>
    public Provision Provision { get; }

    /// <summary>The rounding that gave the value, or null where nothing was rounded.</summary>
    public RoundingStep? Rounding { get; }

    /// <summary>How the value arose in its turn, or null.</summary>
    public Explanation? Details { get; }

    /// <summary>The label in a language.</summary>
    public string Label(Language language) => language == Language.English ? English : Swedish;

    /// <summary>The Swedish label, the value and the provision on one line.</summary>
    public override string ToString() => $"{Swedish}: {Value.Show(Language.Swedish, AmountUnit.KronorAndOre)} [{Provision}]";
}
