namespace FiscalRules.Law;

/// <summary>One of the two results of a comparison (<c>jämförelsens ena sida</c>): what it is, of which year and stage, and by which terms.</summary>
public sealed record ComparisonSide
{
    internal ComparisonSide(string swedish, string english, (string Swedish, string English)? terms, FiscalYear? year, Stage stage)
    {
        (Swedish, English) = (Named(swedish, terms?.Swedish), Named(english, terms?.English));
        (Year, Stage) = (year, stage);
    }

    /// <summary>The result and its terms in Swedish: <c>Högsta reservering 2024 (regler från 2013)</c>.</summary>
    public string Swedish { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }

    /// <summary>The fiscal year (<c>räkenskapsår</c>), the first where there are several; null where the result has none.</summary>
    public FiscalYear? Year { get; }

    /// <summary>Outcome, forecast, budget or plan; the first year's where there are several.</summary>
    public Stage Stage { get; }

    /// <summary>The result and its terms in a language.</summary>
    public string Name(Language language) => language == Language.English ? English : Swedish;

    /// <summary>The result and its terms in Swedish.</summary>
    public override string ToString() => Swedish;

    /// <summary>What terms are called: by the year they are in force from, or as the caller's own.</summary>
    internal static (string Swedish, string English) Terms<T>(Timeline<FiscalYear, T> timeline, T? terms)
        where T : class
    {
        if (terms is null)
        {
            return ("varje års gällande regler", "the rules in force each year");
        }

        foreach (var entry in timeline.Entries)
        {
            if (!entry.IsRepeal && entry.Terms.Equals(terms))
            {
                return (FormattableString.Invariant($"regler från {entry.From}"), FormattableString.Invariant($"rules from {entry.From}"));
            }
        }

        return ("egna villkor", "the caller's own terms");
    }

    /// <summary>What the terms of an agreement are called: by the agreement.</summary>
    internal static (string Swedish, string English)? Terms(Provision agreement) => (agreement.Act.Name(Language.Swedish), agreement.Act.Name(Language.English));

    private static string Named(string result, string? terms) => terms is null ? result : $"{result} ({terms})";
}
