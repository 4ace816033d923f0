namespace FiscalRules.Law;

/// <summary>What the law has to say of accounts that are as they are (<c>iakttagelse</c>): a breach, a duty or a note. A value, not an exception.</summary>
public sealed record Finding
{
    /// <summary>A finding.</summary>
    /// <param name="code">The stable code, <c>room.what-in-kebab-case</c>.</param>
    /// <param name="severity">What it means.</param>
    /// <param name="provision">What it rests on.</param>
    /// <param name="swedish">One sentence in Swedish; on a forecast or plan it says <c>skulle</c>.</param>
    /// <param name="english">The same in English; on a forecast or plan it says <c>would</c>.</param>
    /// <param name="year">The fiscal year it concerns, if any.</param>
    /// <param name="amount">The amount it concerns, if any, zero or more.</param>
    /// <param name="stage">Whether it concerns an outcome or something expected.</param>
    /// <exception cref="ArgumentException">The code or a text is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="ArgumentNullException">The provision is null.</exception>
    public Finding(
        string code,
        Severity severity,
        Provision provision,
        string swedish,
        string english,
        FiscalYear? year = null,
        Kronor? amount = null,
        Stage stage = Stage.Outcome)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(provision);
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        if (amount is { IsNegative: true })
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "The amount of a finding is zero or more; its text says in which direction.");
        }

        (Code, Severity, Provision, Swedish, English, Year, Amount, Stage) = (code, severity, provision, swedish, english, year, amount, stage);
    }

    /// <summary>The stable code, such as <c>balance.overdue</c>: never changed once released.</summary>
    public string Code { get; }

    /// <summary>Breach, duty or note.</summary>
    public Severity Severity { get; }

    /// <summary>What it rests on.</summary>
    public Provision Provision { get; }

    /// <summary>The text in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>The text in English.</summary>
    public string English { get; }

    /// <summary>The fiscal year it concerns, or null.</summary>
    public FiscalYear? Year { get; }

    /// <summary>The amount it concerns, zero or more, or null.</summary>
    public Kronor? Amount { get; }

    /// <summary>Whether it concerns an outcome or something expected.</summary>
    public Stage Stage { get; }

    /// <summary>The text in a language.</summary>
    public string Text(Language language) => language == Language.English ? English : Swedish;

    /// <summary>The code, the Swedish text and the provision on one line.</summary>
    public override string ToString() => $"{Code}: {Swedish} [{Provision}]";
}
