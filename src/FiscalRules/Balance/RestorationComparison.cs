using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>Restoration ledgers as comparisons run them: the ledgers themselves, since nothing in them is rounded.</summary>
internal static class RestorationComparison
{
    /// <summary>Ledgers: each year's column.</summary>
    public static ComparedKind<RestorationLedger, RestorationGiven, BalanceTerms?> Ledgers { get; } = new()
    {
        Given = static ledger => (new(ledger.Given, ledger.Opening, ledger.Decisions, ledger.Order), ledger.Terms),
        When = static ledger => (ledger.Years[0].Year, ledger.Years[0].Stage),
        Years = static ledger => (ledger.Years[0].Year, ledger.Years[^1].Year),
        Name = static ledger => (Invariant($"Återställande {ledger.Years[0].Year}–{ledger.Years[^1].Year}"), Invariant($"Restoration {ledger.Years[0].Year}–{ledger.Years[^1].Year}")),
        Rules = Rules,
        Lines = Lines,
        Exact = static (given, terms) => Lines(new(given.Years.AsSpan(), given.Opening, Effective(given.Decisions, given.Opening, terms), given.Order, terms)).Amounts(),
        Steps = static (steps, _, after) =>
        {
            var (statement, restoration) = (after.Years[0].Explain()["balance-result"].Provision, after.Years[0].Explain()["lapsed"].Provision);
            return steps
                .Input("opening", "Underskott från tidigare år", "Deficits from before", restoration, static (mine, its) => mine with { Opening = its.Opening })
                .Each(
                    Enumerable.Range(0, after.Years.Count),
                    at => (
                        Invariant($"balance-result-{after.Years[at].Year}"),
                        Invariant($"Årets balanskravsresultat och synnerliga skäl {after.Years[at].Year}"),
                        Invariant($"Balance result and special reasons {after.Years[at].Year}"),
                        statement),
                    static (at, mine, its) => mine with { Years = mine.Years.ReplacedAt(its.Years, at) })
                .Input("decisions", "Beslut om tidigare underskott", "Decisions on earlier deficits", restoration, static (mine, its) => mine with { Decisions = its.Decisions })
                .Input("order", "Vilket underskott som återställs först", "Which deficit is restored first", restoration, static (mine, its) => mine with { Order = its.Order })
                .Term("years-to-restore", "Tid att återställa", "Time to restore", restoration, static (_, its) => its)
                .Rest(restoration);
        },
    };

    /// <summary>The decisions that say something under some terms: a longer time that the law gives anyway doesn't.</summary>
    public static ValueList<RestorationDecision> Effective(ValueList<RestorationDecision> decisions, ValueList<DeficitVintage> opening, BalanceTerms? terms) => decisions
        .Where(decision => decision is not RestorationDecision.LongerTime longer || longer.Deadline > Lawful(longer, opening, terms))
        .ToValueList();

    /// <summary>What every year of a result is computed by, in words.</summary>
    public static (string Swedish, string English)? Rules(BalanceTerms? terms) => ComparisonSide.Terms(BalanceTerms.InForce, terms);

    private static ValueList<ExplanationLine> Lines(RestorationLedger ledger) =>
        ledger.Years.SelectMany(static year => year.Explain().Lines.Select(line => line.In(year.Year))).ToValueList();

    private static FiscalYear Lawful(RestorationDecision decision, ValueList<DeficitVintage> opening, BalanceTerms? terms) =>
        opening.FirstOrDefault(vintage => vintage.Origin == decision.Origin)?.LawfulDeadline
        ?? decision.Origin + (terms ?? BalanceTerms.InForce.In(decision.Origin).Terms).YearsToRestore;
}
