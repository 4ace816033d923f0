using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>One fiscal year of a history (<c>räkenskapsår</c>): its statement, the reservation's limit, its reserves, and its column of the ledger.</summary>
public sealed record HistoryYear : IFindings, IExplained
{
    internal HistoryYear(BalanceStatement statement, ReservationLimit? limit, ReserveYear rur, ReserveYear resultReserve, RestorationLedgerYear ledger) =>
        (Statement, Limit, Rur, ResultReserve, Ledger) = (statement, limit, rur, resultReserve, ledger);

    /// <summary>The statement.</summary>
    public BalanceStatement Statement { get; }

    /// <summary>The largest lawful reservation; null where the accounts state neither a reservation nor what the limit needs.</summary>
    public ReservationLimit? Limit { get; }

    /// <summary>The equalisation reserve.</summary>
    public ReserveYear Rur { get; }

    /// <summary>The result reserve.</summary>
    public ReserveYear ResultReserve { get; }

    /// <summary>The year's column of the restoration ledger.</summary>
    public RestorationLedgerYear Ledger { get; }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year => Statement.Year;

    /// <summary>The findings of each part in turn, each said once.</summary>
    public ValueList<Finding> Findings() =>
        Statement.Findings().Concat(Limit?.Findings() ?? []).Concat(Rur.Findings()).Concat(ResultReserve.Findings()).Concat(Ledger.Findings()).Distinct().ToValueList();

    /// <summary>What is left to restore when the year ends, with every step from the statement on beneath.</summary>
    public Explanation Explain()
    {
        var terms = Statement.Terms;
        var lines = new List<ExplanationLine>
        {
            new("statement", "Årets balanskravsresultat", "The year's balance result", Statement.BalanceResult, terms.StatementProvision, details: Statement.Explain()),
        };
        if (Limit is { } limit && terms.ReservedTo is not null)
        {
            lines.Add(new("largest-reservation", "Högsta reservering", "Largest reservation", limit.Largest, terms.LargestReservationProvision, details: limit.Explain()));
        }

        if (terms.Rur != ReserveRight.None)
        {
            lines.Add(new("rur", "Resultatutjämningsreserv vid årets utgång", "The equalisation reserve at the year's end", Rur.Closing, terms.RurProvision, details: Rur.Explain()));
        }

        if (terms.ResultReserve != ReserveRight.None)
        {
            lines.Add(new("result-reserve", "Resultatreserv vid årets utgång", "The result reserve at the year's end", ResultReserve.Closing, terms.ResultReserveProvision, details: ResultReserve.Explain()));
        }

        lines.Add(new("closing", LedgerLabels.Closing.Swedish, LedgerLabels.Closing.English, -Ledger.Closing, terms.DisclosureProvision, details: Ledger.Explain()));
        return new(FormattableString.Invariant($"Balanskravet {Year}"), FormattableString.Invariant($"The balance requirement {Year}"), lines.ToValueList());
    }
}
