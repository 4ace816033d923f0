namespace FiscalRules.Balance;

/// <summary>One year of the histories of a block of entities: statement, reserves, restoration.</summary>
internal readonly ref partial struct HistoryKernel : IBlockKernel
{
    private readonly BalanceColumns _columns;
    private readonly BalancePolicy _policy;
    private readonly YearRule _rule;
    private readonly DueYear _due;
    private readonly YearBlock _block;
    private readonly HistoryBlock _figures;
    private readonly RestorationTarget _restoration;
    private readonly bool _limited;
    private readonly bool _restores;

    public HistoryKernel(
        in BalanceColumns columns,
        scoped in RestorationTarget restoration,
        scoped in HistoryBlock figures,
        scoped in YearRule rule,
        DueYear due,
        YearBlock block,
        BalancePolicy policy,
        bool limited,
        bool restores)
    {
        _columns = columns;
        _policy = policy;
        _rule = rule;
        _due = due;
        _block = block;
        _figures = figures;
        _restoration = restoration;
        _limited = limited && rule.ReservedTo is not null;
        _restores = restores;
    }

    public void Row(int row)
    {
        var at = _block.FirstRow + row;
        var (rur, resultReserve) = (Kronor.FromOre(_figures.Rur[row]), Kronor.FromOre(_figures.ResultReserve[row]));
        var owed = _restores ? _figures.Book.Owed(row) : 0;
        var accounts = _columns.At(at, _block.Year);
        if (_policy.Reserves == ReservePolicy.Full)
        {
            accounts = ReserveDecision.Full(accounts, _rule.Terms, rur, resultReserve, Kronor.FromOre(owed), _policy.OldDeficits, _policy.UseOrder);
        }

        var statement = new BalanceStatement(accounts, _rule.Terms);
        _figures.Adjusted[row] = statement.AfterAdjustments.Ore;
        _figures.Largest[row] = _limited ? new ReservationLimit(statement, resultReserve, Kronor.FromOre(owed), _policy.OldDeficits).Largest.Ore : 0;
        _figures.Balance[row] = statement.BalanceResult.Ore;
        _figures.Rur[row] = new ReserveYear(Reserve.Rur, statement, rur).Closing.Ore;
        _figures.ResultReserve[row] = new ReserveYear(Reserve.ResultReserve, statement, resultReserve).Closing.Ore;
        if (!_figures.Reserved.IsEmpty)
        {
            _figures.Reserved[row] = accounts.ToRur.Ore + accounts.ToResultReserve.Ore;
        }

        if (!_figures.Used.IsEmpty)
        {
            _figures.Used[row] = accounts.FromRur.Ore + accounts.FromResultReserve.Ore;
        }

        if (_restores)
        {
            var balance = statement.BalanceResult.Ore;
            var special = Magnitude.Of(_columns.SpecialReasons[at], nameof(BalanceColumns.SpecialReasons)).Ore;
            var deficit = balance < 0 ? -balance : 0;
            var excused = Math.Min(special, deficit);
            var (fresh, surplus) = (deficit - excused, Math.Max(balance, 0));
            _restoration.Store(at, owed, fresh, excused, surplus, _figures.Book.Close(row, _due, surplus, fresh));
        }
    }

    public string Name(int row) => _block.Name(row);
}
