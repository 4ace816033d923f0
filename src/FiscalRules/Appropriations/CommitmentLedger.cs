using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>An item's commitments rolled forward over consecutive budget years, against the frame (<c>beställningsbemyndiganden</c>).</summary>
public sealed partial record CommitmentLedger : IFindings, IExplained, ITabled
{
    /// <summary>A ledger.</summary>
    /// <param name="post">The item that the commitments burden.</param>
    /// <param name="opening">The commitments outstanding when the first year began, zero or more.</param>
    /// <param name="years">The years, at least one, each the one after the one before.</param>
    /// <param name="runOut">In which years the commitments outstanding at the end of one of the years are spent; null where it isn't stated.</param>
    /// <param name="terms">The terms to compute every year by; null for those in force for each budget year.</param>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    /// <exception cref="ArgumentException">There is no year, years aren't consecutive, or the run-out is of a year that the ledger hasn't.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The opening is negative.</exception>
    /// <exception cref="NotInForceException">A year is before 2013 and no terms are given.</exception>
    /// <exception cref="OverflowException">An amount is beyond what <see cref="Kronor"/> holds.</exception>
    public CommitmentLedger(AppropriationPost post, Kronor opening, ReadOnlySpan<CommitmentYear> years, CommitmentRunOut? runOut = null, AppropriationTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (years.IsEmpty)
        {
            throw new ArgumentException("A ledger has at least one year.", nameof(years));
        }

        (Post, Opening, RunOut) = (post, Magnitude.Of(opening, nameof(opening)), runOut);
        GivenTerms = terms;
        var closed = new CommitmentLedgerYear[years.Length];
        var outstanding = opening;
        for (var i = 0; i < closed.Length; i++)
        {
            if (i > 0 && years[i].Year - years[i - 1].Year != 1)
            {
                throw new ArgumentException(Invariant($"Years are consecutive; {years[i].Year} comes after {years[i - 1].Year}."), nameof(years));
            }

            closed[i] = new(outstanding, years[i], terms);
            outstanding = closed[i].Closing;
        }

        Years = ValueList.Create<CommitmentLedgerYear>(closed);
        if (runOut is not null && (runOut.AsOf < Years[0].Year || runOut.AsOf > Years[^1].Year))
        {
            throw new ArgumentException(Invariant($"A run-out is of a year from {Years[0].Year} to {Years[^1].Year}; {runOut.AsOf} came."), nameof(runOut));
        }
    }

    /// <summary>The item.</summary>
    public AppropriationPost Post { get; }

    /// <summary>The commitments outstanding when the first year began, zero or more.</summary>
    public Kronor Opening { get; }

    /// <summary>In which years commitments are spent, where it is stated.</summary>
    public CommitmentRunOut? RunOut { get; }

    /// <summary>The years, in order.</summary>
    public ValueList<CommitmentLedgerYear> Years { get; }

    /// <summary>The commitments outstanding when the last year ends.</summary>
    public Kronor Closing => Years[^1].Closing;

    /// <summary>The terms that were given, or null where each year has those in force.</summary>
    internal AppropriationTerms? GivenTerms { get; }

    /// <summary>A budget year of the ledger.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ledger has no such year.</exception>
    public CommitmentLedgerYear this[FiscalYear year]
    {
        get
        {
            var index = year - Years[0].Year;
            return index >= 0 && index < Years.Count
                ? Years[index]
                : throw new ArgumentOutOfRangeException(nameof(year), year, Invariant($"The ledger goes from {Years[0].Year} to {Years[^1].Year}."));
        }
    }

    /// <summary>The findings of every year, in order, then of the run-out.</summary>
    public ValueList<Finding> Findings() =>
        [.. Years.SelectMany(static year => year.Findings()), .. RunOut is { } runOut ? CommitmentDuties.Of(runOut, this) : []];

    /// <summary>The commitments at the end of each year, with the year's steps beneath.</summary>
    public Explanation Explain() => new(
        Post.Name(Language.Swedish),
        Post.Name(Language.English),
        Years.Select(static year => new ExplanationLine(
            Invariant($"closing-{year.Year}"),
            Invariant($"{CommitmentLabels.Closing.Swedish} {year.Year}"),
            Invariant($"{CommitmentLabels.Closing.English} {year.Year}"),
            year.Closing,
            AppropriationLaw.CountedAgainstFrame,
            details: year.Explain())).ToValueList());

    /// <summary>The official table in tkr. A row for commitments that lapsed where some did; expenditure without a sign.</summary>
    public FiscalTable ToTable()
    {
        TableRow[] lapsed = Years.Any(static year => year.Figures.Lapsed != Kronor.Zero) ? [Row("lapsed", CommitmentLabels.Lapsed, static year => year.Figures.Lapsed)] : [];
        TableRow[] runOut = RunOut is { } stated
            ? [Row("run-out", (Invariant($"varav utgifter till följd av åtaganden vid utgången av {stated.AsOf}"), Invariant($"of which because of commitments at the end of {stated.AsOf}")), year => stated.In(year.Year))]
            : [];
        return new(
            Invariant($"Beställningsbemyndiganden: {Post}"),
            Invariant($"Authorisations for commitments: {Post.Name(Language.English)}"),
            AmountUnit.Tkr,
            Years.Select(static year => new TableColumn(year.Stage, year.Year)).ToValueList(),
            [
                Row("opening", CommitmentLabels.Opening, static year => year.Opening),
                Row("added", CommitmentLabels.Added, static year => year.Figures.Added),
                Row("spent", CommitmentLabels.Spent, static year => year.Figures.Spent),
                .. runOut,
                .. lapsed,
                Row("closing", CommitmentLabels.Closing, static year => year.Closing),
                Row("frame", CommitmentLabels.Frame, static year => year.Figures.Frame),
            ],
            [
                new TableRelation.Sum("closing", ["opening", "added"], ["spent", .. lapsed.Select(static row => row.Code)]),
                new TableRelation.CarryForward("opening", "closing"),
            ]);
    }

    /// <summary>The item, the years and the commitments on one line.</summary>
    public override string ToString() => Invariant($"{Post} {Years[0].Year}–{Years[^1].Year}: {Closing.InSwedish()} kr");

    private TableRow Row(string code, (string Swedish, string English) label, Func<CommitmentLedgerYear, Kronor?> cell) =>
        new(code, label.Swedish, label.English, Years.Select(cell).ToValueList());
}
