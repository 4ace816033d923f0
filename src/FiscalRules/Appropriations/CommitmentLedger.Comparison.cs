using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <content>A ledger of commitments held against another.</content>
public sealed partial record CommitmentLedger
{
    /// <summary>What differs from an earlier ledger of the same years, such as last year's budget request: every line of each year, and how much of it each year's figures, each rule and the roundings brought.</summary>
    /// <param name="before">The earlier ledger.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentException">The earlier one is of other years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(CommitmentLedger before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<CommitmentLedger, (AppropriationPost Post, Kronor Opening, ValueList<CommitmentYear> Years, CommitmentRunOut? RunOut), AppropriationTerms?> Compared { get; } = new()
    {
        Given = static ledger => ((ledger.Post, ledger.Opening, ledger.Years.Select(static year => year.Figures).ToValueList(), ledger.RunOut), ledger.GivenTerms),
        When = static ledger => (ledger.Years[0].Year, ledger.Years[0].Stage),
        Years = static ledger => (ledger.Years[0].Year, ledger.Years[^1].Year),
        Name = static ledger => (Invariant($"{ledger.Post.Name(Language.Swedish)} {ledger.Years[0].Year}–{ledger.Years[^1].Year}"), Invariant($"{ledger.Post.Name(Language.English)} {ledger.Years[0].Year}–{ledger.Years[^1].Year}")),
        Rules = static terms => ComparisonSide.Terms(AppropriationTerms.InForce, terms),
        Lines = static ledger => ledger.Years.SelectMany(static year => year.Explain().Lines.Select(line => line.In(year.Year))).ToValueList(),
        Exact = static (given, terms) => Figures(given.Opening, given.Years, terms),
        Steps = static (steps, _, after) => steps
            .Input("opening", CommitmentLabels.Opening.Swedish, CommitmentLabels.Opening.English, AppropriationLaw.CountedAgainstFrame, static (mine, its) => mine with { Opening = its.Opening })
            .Each(
                Enumerable.Range(0, after.Years.Count),
                at => (Invariant($"figures-{after.Years[at].Year}"), Invariant($"Åtaganden och ram {after.Years[at].Year}"), Invariant($"Commitments and frame {after.Years[at].Year}"), AppropriationLaw.CountedAgainstFrame),
                static (at, mine, its) => mine with { Years = mine.Years.ReplacedAt(its.Years, at) })
            .Term("exemption", "Vad som inte kräver bemyndigande", "What needs no authorisation", AppropriationLaw.AgencyExemption, static (_, its) => its)
            .Rest(AppropriationLaw.CountedAgainstFrame),
    };

    private static IEnumerable<ExactFigure> Figures(Kronor opening, ValueList<CommitmentYear> years, AppropriationTerms? terms)
    {
        foreach (var year in years)
        {
            foreach (var figure in CommitmentLedgerYear.Exactly(opening, year, terms ?? AppropriationTerms.InForce.In(year.Year).Terms))
            {
                yield return new(Invariant($"{figure.Code}-{year.Year}"), figure.Amount);
            }

            opening += year.Added - year.Spent - year.Lapsed;
        }
    }
}
