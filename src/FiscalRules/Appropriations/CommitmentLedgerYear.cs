using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>One budget year of an item's commitments (<c>ekonomiska åtaganden</c>): <c>Opening + Added − Spent − Lapsed = Closing</c>, and the closing against the frame.</summary>
/// <remarks>Made by its constructor; making one allocates nothing. The default value belongs to no year's law: all zero, no findings, an empty explanation.</remarks>
public readonly partial record struct CommitmentLedgerYear : IFindings, IExplained
{
    private readonly AppropriationTerms? _terms;

    /// <summary>A year.</summary>
    /// <param name="opening">The commitments outstanding when the year began, zero or more; below zero only after a year that spent more than was committed.</param>
    /// <param name="figures">What happened in the year.</param>
    /// <param name="terms">The terms to compute by; null for those in force for the budget year.</param>
    /// <exception cref="NotInForceException">The year is before 2013 and no terms are given.</exception>
    /// <exception cref="OverflowException">An amount is beyond what <see cref="Kronor"/> holds.</exception>
    public CommitmentLedgerYear(Kronor opening, in CommitmentYear figures, AppropriationTerms? terms = null)
    {
        _terms = terms ?? AppropriationTerms.InForce.In(figures.Year).Terms;
        (Figures, Opening) = (figures, opening);
        Closing = opening + figures.Added - figures.Spent - figures.Lapsed;
        Headroom = figures.Frame - Closing;
        AboveFrame = Headroom is { IsNegative: true } above ? -above : Kronor.Zero;
        Exemption = figures.Means is { } means
            ? new AgencyExemption(figures.Year, figures.Stage, Kronor.Max(Closing, Kronor.Zero), means, figures.Elsewhere, _terms)
            : null;
    }

    /// <summary>What it was made from.</summary>
    public CommitmentYear Figures { get; }

    /// <summary>The budget year (<c>budgetår</c>).</summary>
    public FiscalYear Year => Figures.Year;

    /// <summary>Outcome, forecast or calculated.</summary>
    public Stage Stage => Figures.Stage;

    /// <summary>Commitments when the year began (<c>ekonomiska åtaganden vid årets början</c>).</summary>
    public Kronor Opening { get; }

    /// <summary>Commitments when the year ends (<c>ekonomiska åtaganden vid årets slut</c>); below zero where more was spent than committed.</summary>
    public Kronor Closing { get; }

    /// <summary>The frame less the commitments, signed; null where no frame is stated.</summary>
    public Kronor? Headroom { get; }

    /// <summary>What the commitments are above the frame, zero or more.</summary>
    public Kronor AboveFrame { get; }

    /// <summary>The test of what needs no authorisation; null where what is allotted isn't stated.</summary>
    public AgencyExemption? Exemption { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => _terms is null ? [] : CommitmentDuties.Of(this, _terms);

    /// <summary>The year's roll-forward, the frame, and what needs none.</summary>
    public Explanation Explain()
    {
        if (_terms is null)
        {
            return Explanation.Empty;
        }

        var lines = new List<ExplanationLine>
        {
            Line("opening", CommitmentLabels.Opening, Opening, AppropriationLaw.CountedAgainstFrame),
            Line("added", CommitmentLabels.Added, Figures.Added, AppropriationLaw.Authorisation),
            Line("spent", CommitmentLabels.Spent, -Figures.Spent, AppropriationLaw.Spending),
        };
        if (Figures.Lapsed != Kronor.Zero)
        {
            lines.Add(Line("lapsed", CommitmentLabels.Lapsed, -Figures.Lapsed, AppropriationLaw.CountedAgainstFrame));
        }

        lines.Add(Line("closing", CommitmentLabels.Closing, Closing, AppropriationLaw.CountedAgainstFrame));
        if (Figures.Frame is { } frame)
        {
            lines.Add(Line("frame", CommitmentLabels.Frame, frame, AppropriationLaw.Authorisation));
            lines.Add(Line("headroom", ("Utrymme inom ramen", "Room within the frame"), frame - Closing, AppropriationLaw.CountedAgainstFrame));
        }

        if (Exemption is { } exemption)
        {
            var most = exemption.AgencyLimit is { } limit && limit < exemption.PostLimit ? limit : exemption.PostLimit;
            lines.Add(new("exempt", "Högst utan bemyndigande", "At most without authorisation", most, AppropriationLaw.AgencyExemption, details: exemption.Explain()));
        }

        return new(Invariant($"Ekonomiska åtaganden {Year}"), Invariant($"Commitments {Year}"), lines.ToValueList());
    }

    /// <summary>The year and the commitments on one line.</summary>
    public override string ToString() => Invariant($"{Stage.Name(Language.Swedish)} {Year}: {Closing.InSwedish()} kr");

    private static ExplanationLine Line(string code, (string Swedish, string English) label, Kronor amount, Provision provision) =>
        new(code, label.Swedish, label.English, amount, provision);
}
