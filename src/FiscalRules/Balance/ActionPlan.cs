using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>An action plan for deficits (<c>åtgärdsplan</c>): the same years with its measures and without them, and whether each deficit is restored in time.</summary>
public sealed partial record ActionPlan : IFindings, IExplained, ITabled, ICharted
{
    private readonly BalanceTerms? _terms;

    /// <summary>A plan.</summary>
    /// <param name="years">The years with the measures carried out: outcomes, forecasts and plan; consecutive.</param>
    /// <param name="measures">The measures, each in a year of the plan; what the years' results would be worse without.</param>
    /// <param name="regulations">The decisions on regulation that have been taken, each origin once; null for none.</param>
    /// <param name="opening">The deficits left from before the first year; null for none.</param>
    /// <param name="decisions">Decisions on deficits of earlier years; null for none.</param>
    /// <param name="order">Which deficit a surplus restores first.</param>
    /// <param name="terms">The terms to compute by; null for those in force for each fiscal year.</param>
    /// <exception cref="ArgumentException">As for <see cref="RestorationLedger"/>; or a measure is outside the years, or two decisions on regulation are of one origin.</exception>
    /// <exception cref="ArgumentNullException">The list of measures is null.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2000 and no terms are given.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds.</exception>
    public ActionPlan(
        ReadOnlySpan<RestorationYear> years,
        ValueList<PlannedMeasure> measures,
        ValueList<RegulationDecision>? regulations = null,
        ValueList<DeficitVintage>? opening = null,
        ValueList<RestorationDecision>? decisions = null,
        RestorationOrder order = RestorationOrder.EarliestDueFirst,
        BalanceTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(measures);
        (Measures, Regulations, _terms) = (measures, regulations ?? [], terms);
        With = new(years, opening, decisions, order, terms);
        Without = new(WithoutMeasures(years, measures), opening, decisions, order, terms);
        if (Regulations.DistinctBy(static regulation => regulation.Origin).Count() != Regulations.Count)
        {
            throw new ArgumentException("There is one decision on regulation for each deficit.", nameof(regulations));
        }

        foreach (var regulation in Regulations)
        {
            if (regulation.Budget <= regulation.Origin)
            {
                throw new ArgumentException(Invariant($"A deficit is regulated in the budget of a later year; {regulation.Budget} came for the deficit of {regulation.Origin}."), nameof(regulations));
            }
        }

        Vintages = With.Vintages.Concat(Without.Vintages)
            .DistinctBy(static vintage => vintage.Origin)
            .OrderBy(static vintage => vintage.Origin)
            .Select(vintage => new PlannedRestoration(vintage.Origin, vintage.Deadline, Missing(With, vintage), Missing(Without, Without.Vintages.FirstOrDefault(other => other.Origin == vintage.Origin) ?? vintage)))
            .ToValueList();
    }

    /// <summary>The measures.</summary>
    public ValueList<PlannedMeasure> Measures { get; }

    /// <summary>The decisions on regulation that have been taken.</summary>
    public ValueList<RegulationDecision> Regulations { get; }

    /// <summary>The restoration with the measures.</summary>
    public RestorationLedger With { get; }

    /// <summary>The restoration without them.</summary>
    public RestorationLedger Without { get; }

    /// <summary>Each deficit, oldest first: whether it is restored in time and what is missing.</summary>
    public ValueList<PlannedRestoration> Vintages { get; }

    /// <summary>The terms that were given, or null where each year has those in force.</summary>
    internal BalanceTerms? GivenTerms => _terms;

    /// <summary>The findings of the restoration with the measures, and of the decisions on regulation.</summary>
    public ValueList<Finding> Findings() => [.. With.Findings(), .. ActionPlanFindings.Of(this, _terms)];

    /// <summary>Each deficit with what is missing at its deadline, with the measures and without.</summary>
    public Explanation Explain()
    {
        var lines = new List<ExplanationLine>();
        foreach (var vintage in Vintages)
        {
            var terms = _terms ?? BalanceTerms.InForce.In(vintage.Origin).Terms;
            if (vintage.Missing is { } missing)
            {
                lines.Add(new(
                    Invariant($"missing-{vintage.Origin}"),
                    Invariant($"Underskottet {vintage.Origin}, frist {vintage.Deadline}: saknas med åtgärder"),
                    Invariant($"The deficit of {vintage.Origin}, due {vintage.Deadline}: missing with the measures"),
                    missing,
                    terms.RestorationProvision,
                    details: WhenDue(With, vintage.Deadline)));
            }

            if (vintage.MissingWithout is { } without)
            {
                lines.Add(new(
                    Invariant($"missing-without-{vintage.Origin}"),
                    Invariant($"Underskottet {vintage.Origin}: saknas vid sin frist utan åtgärder"),
                    Invariant($"The deficit of {vintage.Origin}: missing when it is due, without the measures"),
                    without,
                    terms.RestorationProvision,
                    details: WhenDue(Without, vintage.Deadline)));
            }
        }

        return new("Åtgärdsplan", "Action plan", lines.ToValueList());
    }

    /// <summary>The results with and without the measures, and what is left and overdue either way. In mkr.</summary>
    public FiscalTable ToTable() => ActionPlanTable.Of(this);

    /// <summary>A chart of what is left to restore with the measures, by deficit, and without them.</summary>
    /// <inheritdoc/>
    public string ToSvg(Language language = Language.Swedish) => RestorationChart.Of(this).ToSvg(language);

    /// <summary>The plan's years and what is left at their end, with and without the measures, on one line.</summary>
    public override string ToString() =>
        Invariant($"Åtgärdsplan {With.Years[0].Year}–{With.Years[^1].Year}: kvar {With.Closing.InSwedish()} kr, utan åtgärder {Without.Closing.InSwedish()} kr");

    /// <summary>The year of a deadline in a ledger; the nearest one where it has no such year.</summary>
    private static Explanation WhenDue(RestorationLedger ledger, FiscalYear deadline)
    {
        var (first, last) = (ledger.Years[0].Year, ledger.Years[^1].Year);
        return ledger[deadline < first ? first : deadline > last ? last : deadline].Explain();
    }

    private static RestorationYear[] WithoutMeasures(ReadOnlySpan<RestorationYear> years, ValueList<PlannedMeasure> measures)
    {
        var without = years.ToArray();
        foreach (var measure in measures)
        {
            var index = Array.FindIndex(without, year => year.Year == measure.Year);
            if (index < 0)
            {
                throw new ArgumentException(Invariant($"A measure is in a year of the plan; '{measure.Name}' is in {measure.Year}."), nameof(measures));
            }

            var year = without[index];
            without[index] = new(year.Year, year.Stage, year.BalanceResult - measure.Effect) { SpecialReasons = year.SpecialReasons };
        }

        return without;
    }

    /// <summary>What is left of a deficit when its deadline passes; null where the ledger ends before with something left.</summary>
    private static Kronor? Missing(RestorationLedger ledger, DeficitVintage vintage)
    {
        if (vintage.Deadline > ledger.Years[^1].Year)
        {
            return ledger.Years[^1].Left(vintage.Origin) == Kronor.Zero ? Kronor.Zero : null;
        }

        // A deficit that was overdue when the ledger began is missing when its first year ends.
        var year = vintage.Deadline < ledger.Years[0].Year ? ledger.Years[0].Year : vintage.Deadline;
        return ledger[year].Left(vintage.Origin);
    }
}
