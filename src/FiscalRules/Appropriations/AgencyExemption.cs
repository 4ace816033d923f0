using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>Whether an agency may have its commitments without authorisation (<c>åtaganden utan bemyndigande</c>, 17 § andra stycket anslagsförordningen).</summary>
/// <remarks>
/// The commitments outstanding at the end of the year are at most 10 % of the item; and where more than 100 mkr is allotted in all, the agency's commitments on the appropriation are
/// also at most 10 mkr × the agency's items ÷ the total. Exactly at a limit is allowed. Both limits are in whole öre downwards. The government's own rule is
/// <see cref="GovernmentExemption"/>. The default value is of year 1: no commitments, no findings, an empty explanation.
/// </remarks>
public readonly partial record struct AgencyExemption : IFindings, IExplained
{
    private readonly AppropriationTerms? _terms;

    /// <summary>The test at the end of a year.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="stage">Outcome, forecast or calculated.</param>
    /// <param name="outstanding">The commitments outstanding on the item, zero or more.</param>
    /// <param name="means">What is allotted.</param>
    /// <param name="elsewhere">The agency's commitments outstanding on its other items of the appropriation, zero or more.</param>
    /// <param name="terms">The terms to compute by; null for those in force for the year.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the stage is none of the named ones.</exception>
    /// <exception cref="NotInForceException">The year is before 2013 and no terms are given.</exception>
    /// <exception cref="OverflowException">A sum is beyond what <see cref="Kronor"/> holds.</exception>
    public AgencyExemption(FiscalYear year, Stage stage, Kronor outstanding, AllottedMeans means, Kronor elsewhere = default, AppropriationTerms? terms = null)
    {
        StageText.Check(stage, nameof(stage));
        _terms = terms ?? AppropriationTerms.InForce.In(year).Terms;
        (Year, Stage, Means) = (year, stage, means);
        Outstanding = Magnitude.Of(outstanding, nameof(outstanding));
        OutstandingInAll = outstanding + Magnitude.Of(elsewhere, nameof(elsewhere));
        PostLimit = Limit.Of(means.Post, _terms.ExemptShare);
        AgencyLimit = means.Total > _terms.LargeAbove ? Limit.Of(_terms.ExemptAmount, Ratio.Of(means.OwnPosts.Ore, means.Total.Ore)) : null;
        IsExempt = Outstanding <= PostLimit && (AgencyLimit is not { } limit || OutstandingInAll <= limit);
    }

    /// <summary>The budget year (<c>budgetår</c>).</summary>
    public FiscalYear Year { get; }

    /// <summary>Outcome, forecast or calculated.</summary>
    public Stage Stage { get; }

    /// <summary>What is allotted.</summary>
    public AllottedMeans Means { get; }

    /// <summary>The commitments outstanding on the item, zero or more.</summary>
    public Kronor Outstanding { get; }

    /// <summary>The agency's commitments outstanding on all its items of the appropriation, zero or more.</summary>
    public Kronor OutstandingInAll { get; }

    /// <summary>10 % of the item.</summary>
    public Kronor PostLimit { get; }

    /// <summary>10 mkr × the agency's items ÷ the total; null where no more than 100 mkr is allotted in all.</summary>
    public Kronor? AgencyLimit { get; }

    /// <summary>Whether no authorisation is needed.</summary>
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

    /// <summary>The commitments against each limit.</summary>
    public Explanation Explain()
    {
        if (_terms is null)
        {
            return Explanation.Empty;
        }

        var lines = new List<ExplanationLine>
        {
            new("outstanding", "Utestående åtaganden på posten", "Commitments outstanding on the item", Outstanding, AppropriationLaw.AgencyExemption),
            new("post-limit", "Högst, andel av posten", "At most, share of the item", PostLimit, AppropriationLaw.AgencyExemption, Limit.Step(Means.Post, _terms.ExemptShare, AppropriationLaw.AgencyExemption)),
        };
        if (AgencyLimit is { } limit)
        {
            lines.Add(new("outstanding-in-all", "Myndighetens utestående åtaganden på anslaget", "The agency's commitments outstanding on the appropriation", OutstandingInAll, AppropriationLaw.AgencyExemption));
            var part = Ratio.Of(Means.OwnPosts.Ore, Means.Total.Ore);
            lines.Add(new(
                "agency-limit", "Högst, myndighetens del av beloppet", "At most, the agency's part of the amount", limit, AppropriationLaw.AgencyExemption, Limit.Step(_terms.ExemptAmount, part, AppropriationLaw.AgencyExemption)));
        }

        return new(Invariant($"Åtaganden utan bemyndigande {Year}"), Invariant($"Commitments without authorisation {Year}"), lines.ToValueList());
    }

    /// <summary>The year and the verdict on one line.</summary>
    public override string ToString() =>
        Invariant($"{Year}: {Outstanding.InSwedish()} kr, {(IsExempt ? "utan bemyndigande" : "kräver bemyndigande")}");

    private Finding Needed()
    {
        // What isn't above the share of the item is above the agency's part of the amount.
        var (commitments, most) = AgencyLimit is { } limit && Outstanding <= PostLimit ? (OutstandingInAll, limit) : (Outstanding, PostLimit);
        return new(
            AppropriationFindings.AuthorisationNeeded,
            Severity.Duty,
            AppropriationLaw.AgencyExemption,
            Stage.Say(
                Invariant($"Myndighetens åtaganden vid utgången av {Year} kräver bemyndigande: utan bemyndigande får de uppgå till högst {most.InSwedish()} kr."),
                Invariant($"Myndighetens åtaganden vid utgången av {Year} skulle kräva bemyndigande: utan bemyndigande får de uppgå till högst {most.InSwedish()} kr.")),
            Stage.Say(
                Invariant($"The agency's commitments at the end of {Year} need an authorisation: without one they may be at most SEK {most.InEnglish()}."),
                Invariant($"The agency's commitments at the end of {Year} would need an authorisation: without one they may be at most SEK {most.InEnglish()}.")),
            Year,
            commitments,
            Stage);
    }
}
