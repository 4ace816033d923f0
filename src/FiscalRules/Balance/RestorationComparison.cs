using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>A restoration ledger as a comparison runs it: the ledger itself, since nothing in it is rounded.</summary>
internal static class RestorationComparison
{
    public static Comparison Of(RestorationLedger before, RestorationLedger after, ComparisonOrder order) =>
        ComparisonPath.Compare(Compared(before), Compared(after), Steps(after).ToValueList(), static given => Lines(Run(given)).Amounts().ToValueList(), order);

    /// <summary>The decisions that say something under some terms: a longer time that the law gives anyway doesn't.</summary>
    public static ValueList<RestorationDecision> Effective(ValueList<RestorationDecision> decisions, ValueList<DeficitVintage> opening, BalanceTerms? terms) => decisions
        .Where(decision => decision is not RestorationDecision.LongerTime longer || longer.Deadline > Lawful(longer, opening, terms))
        .ToValueList();

    /// <summary>What every year of a result is computed by, in words.</summary>
    public static (string Swedish, string English)? Rules(BalanceTerms? terms) => ComparisonSide.Terms(BalanceTerms.InForce, terms);

    private static ComparedResult<RestorationGiven> Compared(RestorationLedger ledger) => new(
        new(
            Invariant($"Återställande {ledger.Years[0].Year}–{ledger.Years[^1].Year}"),
            Invariant($"Restoration {ledger.Years[0].Year}–{ledger.Years[^1].Year}"),
            Rules(ledger.Terms),
            ledger.Years[0].Year,
            ledger.Years[0].Stage),
        Lines(ledger),
        ledger.Findings(),
        new(ledger.Given, ledger.Opening, ledger.Decisions, ledger.Order, ledger.Terms));

    private static ValueList<ExplanationLine> Lines(RestorationLedger ledger) =>
        ledger.Years.SelectMany(static year => year.Explain().Lines.Select(line => line.In(year.Year))).ToValueList();

    private static RestorationLedger Run(RestorationGiven given) =>
        new(given.Years.AsSpan(), given.Opening, Effective(given.Decisions, given.Opening, given.Terms), given.Order, given.Terms);

    private static IEnumerable<ComparisonStep<RestorationGiven>> Steps(RestorationLedger after)
    {
        var (statement, restoration) = (after.Years[0].Explain()["balance-result"].Provision, after.Years[0].Explain()["lapsed"].Provision);
        yield return ComparisonStep<RestorationGiven>.Input("opening", "Underskott från tidigare år", "Deficits from before", restoration, static (given, other) => given with { Opening = other.Opening });
        for (var i = 0; i < after.Years.Count; i++)
        {
            var (at, year) = (i, after.Years[i].Year);
            yield return ComparisonStep<RestorationGiven>.Input(
                Invariant($"balance-result-{year}"),
                Invariant($"Årets balanskravsresultat och synnerliga skäl {year}"),
                Invariant($"Balance result and special reasons {year}"),
                statement,
                (given, other) => given with { Years = given.Years.ReplacedAt(other.Years, at) });
        }

        yield return ComparisonStep<RestorationGiven>.Input("decisions", "Beslut om tidigare underskott", "Decisions on earlier deficits", restoration, static (given, other) => given with { Decisions = other.Decisions });
        yield return ComparisonStep<RestorationGiven>.Input("order", "Vilket underskott som återställs först", "Which deficit is restored first", restoration, static (given, other) => given with { Order = other.Order });
        yield return ComparisonStep<RestorationGiven>.Law("years-to-restore", "Tid att återställa", "Time to restore", restoration, static (given, other) => given with { Terms = other.Terms });
    }

    private static FiscalYear Lawful(RestorationDecision decision, ValueList<DeficitVintage> opening, BalanceTerms? terms) =>
        opening.FirstOrDefault(vintage => vintage.Origin == decision.Origin)?.LawfulDeadline
        ?? decision.Origin + (terms ?? BalanceTerms.InForce.In(decision.Origin).Terms).YearsToRestore;
}
