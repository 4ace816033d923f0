namespace FiscalRules.Appropriations;

/// <summary>An appropriation, an item or a sub-item of one, as allotted to an agency (<c>anslag, anslagspost, delpost</c>): the rules are the same for each.</summary>
public sealed record AppropriationPost
{
    /// <summary>An item.</summary>
    /// <param name="code">The designation in the letter of appropriation: <c>2:1 ap.1</c>.</param>
    /// <param name="swedish">The name in Swedish.</param>
    /// <param name="english">The name in English; null for the Swedish one.</param>
    /// <exception cref="ArgumentException">The code or a name is blank.</exception>
    public AppropriationPost(string code, string swedish, string? english = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        if (english is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(english);
        }

        (Code, Swedish, English) = (code, swedish, english ?? swedish);
    }

    /// <summary>The designation.</summary>
    public string Code { get; }

    /// <summary>The name in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>The name in English.</summary>
    public string English { get; }

    /// <summary>Whether the appropriation mainly concerns administration (<c>huvudsakligen avser förvaltningsutgifter</c>), so that 3 % may be saved and overdrawn without a decision.</summary>
    public bool IsMainlyAdministration { get; init; }

    /// <summary>The budget year in which the appropriation last appeared in the state's budget (<c>senast uppfört på statens budget</c>); null where it still does.</summary>
    public FiscalYear? LastInBudget { get; init; }

    /// <summary>Whether the appropriation appears in the budget of a year.</summary>
    /// <param name="year">The budget year.</param>
    public bool IsInBudget(FiscalYear year) => LastInBudget is not { } last || year <= last;

    /// <summary>Whether the time for using a saving has run out in a year (7 § tredje stycket).</summary>
    internal bool IsExpired(FiscalYear year, AppropriationTerms terms) => LastInBudget is { } last && year - last > terms.SavingYears;

    /// <summary>The designation and the name in a language.</summary>
    public string Name(Language language) => $"{Code} {(language == Language.English ? English : Swedish)}";

    /// <summary>The designation and the Swedish name.</summary>
    public override string ToString() => Name(Language.Swedish);
}
