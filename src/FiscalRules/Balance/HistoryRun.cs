using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>A history while it is being made: the stocks and the years so far.</summary>
internal sealed class HistoryRun
{
    private readonly HistoryOptions _options;
    private readonly List<(BalanceStatement Statement, ReservationLimit? Limit, ReserveYear Rur, ReserveYear ResultReserve)> _years = [];
    private readonly List<RestorationYear> _results = [];

    public HistoryRun(HistoryOptions options) => _options = options;

    public RestorationYear[] Results => [.. _results];

    public void Add(BalanceAccounts accounts)
    {
        var (rurOpening, reserveOpening) = _years.Count == 0
            ? (_options.RurOpening, _options.ResultReserveOpening)
            : (_years[^1].Rur.Closing, _years[^1].ResultReserve.Closing);
        var oldDeficits = OldDeficits(accounts.Year);
        if (_options.Reserves == ReservePolicy.Full)
        {
            accounts = Decide(accounts, rurOpening, reserveOpening, oldDeficits);
        }

        var statement = new BalanceStatement(accounts, _options.Terms);
        _years.Add((
            statement,
            Limit(statement, reserveOpening, oldDeficits),
            new(Reserve.Rur, statement, rurOpening),
            new(Reserve.ResultReserve, statement, reserveOpening)));
        _results.Add(new(statement));
    }

    public ValueList<HistoryYear> Close(RestorationLedger ledger) =>
        _years.Select(year => new HistoryYear(year.Statement, year.Limit, year.Rur, year.ResultReserve, ledger[year.Statement.Year])).ToValueList();

    /// <summary>As much as is lawful reserved, and as much used as brings the balance result to zero.</summary>
    private BalanceAccounts Decide(BalanceAccounts accounts, Kronor rur, Kronor resultReserve, Kronor oldDeficits)
    {
        if (accounts.ToRur.IsPositive || accounts.FromRur.IsPositive || accounts.ToResultReserve.IsPositive || accounts.FromResultReserve.IsPositive)
        {
            throw new ArgumentException(FormattableString.Invariant($"Where the policy decides reservations and uses the accounts give none; those of {accounts.Year} do."), nameof(accounts));
        }

        return ReserveDecision.Full(accounts, _options.Terms, rur, resultReserve, oldDeficits, _options.OldDeficits, _options.UseOrder);
    }

    /// <summary>The limit, where it is needed or can be known: a reservation whose limit can't be known is refused by the limit itself.</summary>
    private ReservationLimit? Limit(in BalanceStatement statement, Kronor stock, Kronor oldDeficits)
    {
        var accounts = statement.Accounts;
        var reserves = (accounts.ToRur + accounts.ToResultReserve).IsPositive;
        return reserves || accounts is { TaxesAndGrants: not null, EquityWithPensions: not null }
            ? new(statement, stock, oldDeficits, _options.OldDeficits)
            : null;
    }

    /// <summary>What is left of earlier deficits before a year's surplus restores any: decisions that take effect in the year come first.</summary>
    private Kronor OldDeficits(FiscalYear year) => new RestorationLedger(
        [.. _results, new(year, Stage.Outcome, Kronor.Zero)],
        _options.OpeningDeficits,
        _options.Decisions.Where(decision => decision.Decided <= year).ToValueList(),
        _options.Order,
        _options.Terms).Closing;
}
