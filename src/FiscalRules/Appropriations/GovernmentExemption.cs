using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>Whether the government may make commitments without Parliament's authorisation (<c>regeringens åtaganden utan särskilt bemyndigande</c>, 6 kap. 1 § andra stycket budgetlagen).</summary>
/// <remarks>
/// At most 10 % of a voted appropriation, and at most 10 mkr. It is the state's own rule; an agency's is <see cref="AgencyExemption"/>. The default value is of year 1: no
/// commitments, no findings, an empty explanation.
/// </remarks>
public readonly partial record struct GovernmentExemption : IFindings, IExplained
{
    private readonly AppropriationTerms? _terms;

    /// <summary>The test of a year.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="stage">Outcome, forecast or calculated.</param>
    /// <param name="commitments">The commitments against the appropriation, zero or more.</param>
    /// <param name="voted">What Parliament voted for the appropriation (<c>anvisat anslag</c>), zero or more.</param>
    /// <param name="terms">The terms to compute by; null for those in force for the year.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the stage is none of the named ones.</exception>
    /// <exception cref="NotInForceException">The year is before 2013 and no terms are given.</exception>
    public GovernmentExemption(FiscalYear year, Stage stage, Kronor commitments, Kronor voted, AppropriationTerms? terms = null)
    {
        StageText.Check(stage, nameof(stage));
        _terms = terms ?? AppropriationTerms.InForce.In(year).Terms;
        (Year, Stage) = (year, stage);
        Commitments = Magnitude.Of(commitments, nameof(commitments));
        Voted = Magnitude.Of(voted, nameof(voted));
        Most = Kronor.Min(Limit.Of(voted, _terms.ExemptShare), _terms.ExemptAmount);
        IsExempt = Commitments <= Most;
    }

    /// <summary>The budget year (<c>budgetår</c>).</summary>
    public FiscalYear Year { get; }

    /// <summary>Outcome, forecast or calculated.</summary>
    public Stage Stage { get; }

    /// <summary>The commitments, zero or more.</summary>
    public Kronor Commitments { get; }

    /// <summary>What Parliament voted, zero or more.</summary>
    public Kronor Voted { get; }

    /// <summary>The lesser of 10 % of the voted appropriation, in whole öre downwards, and 10 mkr.</summary>
    public Kronor Most { get; }

    /// <summary>Whether no authorisation of Parliament is needed.</summary>
    public bool IsExempt { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings()
    {
        if (_terms is null)
        {
            return [];
        }

        ValueList<Finding> needed = IsExempt ? [] : [Needed()];
        return _terms.Note(Year, Stage) is { } note ? [.. needed, note] : needed;
    }

    /// <summary>The commitments against the limit.</summary>
    public Explanation Explain() => _terms is null
        ? Explanation.Empty
        : new(
            Invariant($"Regeringens åtaganden utan särskilt bemyndigande {Year}"),
            Invariant($"The government's commitments without authorisation {Year}"),
            [
                new("commitments", "Åtaganden", "Commitments", Commitments, AppropriationLaw.GovernmentExemption),
                new("voted", "Anvisat anslag", "Voted appropriation", Voted, AppropriationLaw.GovernmentExemption),
                new("most", "Högst", "At most", Most, AppropriationLaw.GovernmentExemption, Most == _terms.ExemptAmount ? null : Limit.Step(Voted, _terms.ExemptShare, AppropriationLaw.GovernmentExemption)),
            ]);

    /// <summary>The year and the verdict on one line.</summary>
    public override string ToString() =>
        Invariant($"{Year}: {Commitments.InSwedish()} kr, {(IsExempt ? "utan riksdagens bemyndigande" : "kräver riksdagens bemyndigande")}");

    private Finding Needed() => new(
        AppropriationFindings.ParliamentNeeded,
        Severity.Duty,
        AppropriationLaw.GovernmentExemption,
        Stage.Say(
            Invariant($"Regeringens åtaganden {Year} kräver riksdagens bemyndigande: utan det får de uppgå till högst {Most.InSwedish()} kr."),
            Invariant($"Regeringens åtaganden {Year} skulle kräva riksdagens bemyndigande: utan det får de uppgå till högst {Most.InSwedish()} kr.")),
        Stage.Say(
            Invariant($"The government's commitments of {Year} need Parliament's authorisation: without it they may be at most SEK {Most.InEnglish()}."),
            Invariant($"The government's commitments of {Year} would need Parliament's authorisation: without it they may be at most SEK {Most.InEnglish()}.")),
        Year,
        Commitments,
        Stage);
}
