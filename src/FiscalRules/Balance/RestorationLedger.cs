using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>
/// How negative balance results are restored over the years (<c>återställande av negativa balanskravsresultat</c>): each deficit is a vintage with a deadline of its own, a
/// surplus restores what is due, and what is left beyond the deadline stays and is found.
/// </summary>
/// <remarks>
/// A surplus beyond what is left lapses: no provision lets it be saved for a later deficit. A new deficit starts its own clock and doesn't prolong an older one. Special
/// reasons and a longer time are decisions, and so inputs.
/// </remarks>
public sealed partial record RestorationLedger : IFindings, IExplained, ITabled, ICharted
{
    /// <summary>A ledger over consecutive years.</summary>
    /// <param name="years">The years, at least one, each the one after the one before.</param>
    /// <param name="opening">The deficits left from before the first year, each origin once; null for none.</param>
    /// <param name="decisions">Decisions on deficits of earlier years, each within the ledger's years, in the order in which they are to take effect; null for none.</param>
    /// <param name="order">Which deficit a surplus restores first.</param>
    /// <param name="terms">The terms to compute every year by; null for those in force for each fiscal year.</param>
    /// <exception cref="ArgumentException">There is no year, years aren't consecutive, an opening deficit isn't from before the first year or comes twice, a decision is outside the years, or a longer time is no longer than the law's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2000 and no terms are given.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds.</exception>
    public RestorationLedger(
        ReadOnlySpan<RestorationYear> years,
        ValueList<DeficitVintage>? opening = null,
        ValueList<RestorationDecision>? decisions = null,
        RestorationOrder order = RestorationOrder.EarliestDueFirst,
        BalanceTerms? terms = null)
    {
        (Opening, Decisions, Order, Given, Terms) = (opening ?? [], decisions ?? [], order, ValueList.Create(years), terms);
        CheckYears(years);
        CheckOpening(years[0].Year, Opening);
        CheckDecisions(years, Opening, Decisions, terms);
        if (order is < RestorationOrder.EarliestDueFirst or > RestorationOrder.NewestFirst)
        {
            throw new ArgumentOutOfRangeException(nameof(order), order, "An order is one of the named ones.");
        }

        var book = new VintageBook(order);
        foreach (var vintage in Opening)
        {
            book.Open(vintage);
        }

        var closed = new RestorationLedgerYear[years.Length];
        for (var i = 0; i < closed.Length; i++)
        {
            var year = years[i];
            var applied = terms ?? BalanceTerms.InForce.In(year.Year).Terms;
            var before = book.Left;
            book.Close(year, Decisions.Where(decision => decision.Decided == year.Year), applied);
            closed[i] = new(year, before, book, applied, asEnacted: terms is null);
        }

        Years = ValueList.Create<RestorationLedgerYear>(closed);
        Vintages = Opening
            .Concat(Years.SelectMany(static year => year.Vintages))
            .GroupBy(static vintage => vintage.Origin, static (_, stages) => (First: stages.First(), stages.Last().Deadline))
            .Select(static stages => new DeficitVintage(stages.First.Origin, stages.First.Left, stages.First.LawfulDeadline, stages.Deadline))
            .OrderBy(static vintage => vintage.Origin)
            .ToValueList();
    }

    /// <summary>The deficits left from before the first year.</summary>
    public ValueList<DeficitVintage> Opening { get; }

    /// <summary>The decisions that were given.</summary>
    public ValueList<RestorationDecision> Decisions { get; }

    /// <summary>Which deficit a surplus restores first.</summary>
    public RestorationOrder Order { get; }

    /// <summary>The years, in order.</summary>
    public ValueList<RestorationLedgerYear> Years { get; }

    /// <summary>Every deficit of which something was left at some year's end or at the start, oldest first: as it first stood, with the deadline it last had.</summary>
    public ValueList<DeficitVintage> Vintages { get; }

    /// <summary>What is left to restore at the end of the last year, zero or more.</summary>
    public Kronor Closing => Years[^1].Closing;

    /// <summary>A fiscal year of the ledger.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ledger has no such year.</exception>
    public RestorationLedgerYear this[FiscalYear year]
    {
        get
        {
            var index = year - Years[0].Year;
            return index >= 0 && index < Years.Count
                ? Years[index]
                : throw new ArgumentOutOfRangeException(nameof(year), year, Invariant($"The ledger goes from {Years[0].Year} to {Years[^1].Year}."));
        }
    }

    /// <summary>The findings of every year, in order.</summary>
    public ValueList<Finding> Findings() => Years.SelectMany(static year => year.Findings()).ToValueList();

    /// <summary>What is left at the end of each year, with the year's steps beneath.</summary>
    public Explanation Explain() => new(
        "Återställande av negativa balanskravsresultat",
        "Restoration of negative balance results",
        Years.Select(static year =>
        {
            var steps = year.Explain();
            return new ExplanationLine(
                Invariant($"closing-{year.Year}"),
                Invariant($"{LedgerLabels.Closing.Swedish} {year.Year}"),
                Invariant($"{LedgerLabels.Closing.English} {year.Year}"),
                -year.Closing,
                steps["closing"].Provision,
                details: steps);
        }).ToValueList());

    /// <summary>The official table: opening, result, special reasons, closing, and what is left of each deficit with its deadline. In mkr; what lapses has a row where something does.</summary>
    public FiscalTable ToTable() => RestorationLedgerTable.Of(this);

    /// <summary>A chart of what is left to restore at each year's end, by deficit.</summary>
    /// <inheritdoc/>
    public string ToSvg(Language language = Language.Swedish) => RestorationChart.Of(this).ToSvg(language);

    /// <summary>The years and what is left on one line.</summary>
    public override string ToString() =>
        Invariant($"{Years[0].Year}–{Years[^1].Year}: kvar att återställa {Closing.InSwedish()} kr");

    private static void CheckYears(ReadOnlySpan<RestorationYear> years)
    {
        if (years.IsEmpty)
        {
            throw new ArgumentException("A ledger has at least one year.", nameof(years));
        }

        for (var i = 1; i < years.Length; i++)
        {
            if (years[i].Year - years[i - 1].Year != 1)
            {
                throw Apart(years[i - 1].Year, years[i].Year, nameof(years));
            }
        }
    }

    private static ArgumentException Apart(FiscalYear one, FiscalYear next, string name) => new(Invariant($"Years are consecutive; {next} comes after {one}."), name);

    private static void CheckOpening(FiscalYear first, ValueList<DeficitVintage> opening)
    {
        var origins = new HashSet<FiscalYear>();
        foreach (var vintage in opening)
        {
            if (vintage.Origin >= first || !origins.Add(vintage.Origin))
            {
                throw new ArgumentException(Invariant($"An opening deficit is from before {first}, and each origin comes once; {vintage.Origin} came."), nameof(opening));
            }
        }
    }

    private static void CheckDecisions(ReadOnlySpan<RestorationYear> years, ValueList<DeficitVintage> opening, ValueList<RestorationDecision> decisions, BalanceTerms? terms)
    {
        foreach (var decision in decisions)
        {
            if (decision.Decided < years[0].Year || decision.Decided > years[^1].Year)
            {
                throw new ArgumentException(
                    Invariant($"A decision takes effect in a year of the ledger, {years[0].Year} to {years[^1].Year}; {decision.Decided} came."), nameof(decisions));
            }

            var lawful = opening.FirstOrDefault(vintage => vintage.Origin == decision.Origin)?.LawfulDeadline
                ?? decision.Origin + (terms ?? BalanceTerms.InForce.In(decision.Origin).Terms).YearsToRestore;
            if (decision is RestorationDecision.LongerTime longer && longer.Deadline <= lawful)
            {
                throw new ArgumentException(
                    Invariant($"A longer time ends after {lawful}, the law's deadline for {decision.Origin}; {longer.Deadline} came."), nameof(decisions));
            }
        }
    }
}
