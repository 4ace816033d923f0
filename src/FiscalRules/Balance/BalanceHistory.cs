using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>A whole run of years under the balance requirement (<c>balanskravet över flera år</c>): statements, reserves, restoration and plan, each year on what the one before left.</summary>
public sealed partial record BalanceHistory : IFindings, IExplained, ITabled, ICharted
{
    /// <summary>A history of consecutive years.</summary>
    /// <param name="years">The accounts, at least one year, each the one after the one before.</param>
    /// <param name="options">What it starts with and how it is computed; null for nothing from before and the common practice.</param>
    /// <exception cref="ArgumentException">There is no year, years aren't consecutive, a line isn't known to a year's law, the limit of a reservation needs a fact that isn't stated, reservations or uses are given though the policy decides them, or as for <see cref="RestorationLedger"/> and <see cref="ActionPlan"/>.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2000 and no terms are given.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds.</exception>
    public BalanceHistory(ReadOnlySpan<BalanceAccounts> years, HistoryOptions? options = null)
    {
        if (years.IsEmpty)
        {
            throw new ArgumentException("A history has at least one year.", nameof(years));
        }

        (Given, Options) = (ValueList.Create(years), options ?? new());
        RefuseUnknownStock(years, Options);
        var run = new HistoryRun(Options);
        foreach (var accounts in years)
        {
            run.Add(accounts);
        }

        Plan = new(run.Results, Options.Measures, Options.Regulations, Options.OpeningDeficits, Options.Decisions, Options.Order, Options.Terms);
        Years = run.Close(Plan.With);
    }

    /// <summary>What it started with and how it was computed.</summary>
    public HistoryOptions Options { get; }

    /// <summary>The years, in order.</summary>
    public ValueList<HistoryYear> Years { get; }

    /// <summary>The action plan: the restoration with the measures and without.</summary>
    public ActionPlan Plan { get; }

    /// <summary>The restoration, with the measures.</summary>
    public RestorationLedger Ledger => Plan.With;

    /// <summary>The accounts as they were given, before the policy on reserves.</summary>
    internal ValueList<BalanceAccounts> Given { get; }

    /// <summary>A fiscal year of the history.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The history has no such year.</exception>
    public HistoryYear this[FiscalYear year]
    {
        get
        {
            var index = year - Years[0].Year;
            return index >= 0 && index < Years.Count
                ? Years[index]
                : throw new ArgumentOutOfRangeException(nameof(year), year, Invariant($"The history goes from {Years[0].Year} to {Years[^1].Year}."));
        }
    }

    /// <summary>The findings of every year and of the plan, each said once.</summary>
    public ValueList<Finding> Findings() => Years.SelectMany(static year => year.Findings()).Concat(Plan.Findings()).Distinct().ToValueList();

    /// <summary>What is left to restore at the end of each year, with every step beneath.</summary>
    public Explanation Explain() => new(
        "Balanskravet",
        "The balance requirement",
        Years.Select(static year => new ExplanationLine(
            Invariant($"year-{year.Year}"),
            Invariant($"{LedgerLabels.Closing.Swedish} {year.Year}"),
            Invariant($"{LedgerLabels.Closing.English} {year.Year}"),
            -year.Ledger.Closing,
            year.Statement.Terms.DisclosureProvision,
            details: year.Explain())).ToValueList());

    /// <summary>The statements side by side.</summary>
    public FiscalTable StatementTable() => BalanceStatement.Table(Years.Select(static year => year.Statement).ToArray());

    /// <summary>The reserves side by side.</summary>
    public FiscalTable ReserveTable() => BalanceHistoryTable.Reserves(this);

    /// <summary>Everything in one table: statements, reserves and restoration. In mkr.</summary>
    public FiscalTable ToTable() => BalanceHistoryTable.Whole(this);

    /// <summary>A chart of the reserves above zero, what is left to restore below it, and the balance results.</summary>
    /// <inheritdoc/>
    public string ToSvg(Language language = Language.Swedish) => RestorationChart.Of(this).ToSvg(language);

    /// <summary>The years and what is left to restore on one line.</summary>
    public override string ToString() => Ledger.ToString();

    /// <summary>A stock in a reserve that no year of the history knows would be carried on without a word.</summary>
    private static void RefuseUnknownStock(ReadOnlySpan<BalanceAccounts> years, HistoryOptions options)
    {
        var (rur, resultReserve) = (options.RurOpening == Kronor.Zero, options.ResultReserveOpening == Kronor.Zero);
        foreach (var accounts in years)
        {
            var terms = options.Terms ?? BalanceTerms.InForce.In(accounts.Year).Terms;
            rur |= terms.Rur != ReserveRight.None;
            resultReserve |= terms.ResultReserve != ReserveRight.None;
        }

        if (!rur || !resultReserve)
        {
            throw new ArgumentException(
                Invariant($"The law from {years[0].Year} to {years[^1].Year} knows no {(rur ? "result reserve" : "equalisation reserve")}; one that opens with more than zero came."), nameof(options));
        }
    }
}
