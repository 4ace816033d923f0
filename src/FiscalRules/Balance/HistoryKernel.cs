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
    private readonly bool _isFirst;
    private readonly (bool Rur, bool ResultReserve) _carries;

    public HistoryKernel(
        in BalanceColumns columns,
        scoped in RestorationTarget restoration,
        scoped in HistoryBlock figures,
        scoped in YearRule rule,
        DueYear due,
        YearBlock block,
        BalancePolicy policy,
        bool limited,
        bool restores,
        bool isFirst,
        (bool Rur, bool ResultReserve) carries)
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
        _isFirst = isFirst;
        _carries = carries;
    }

    private OldDeficitPolicy OldDeficits => _restores ? _policy.OldDeficits : OldDeficitPolicy.None;

    public void Row(int row)
    {
        var at = _block.FirstRow + row;
        var (rur, resultReserve) = (Kronor.FromOre(_figures.Rur[row]), Kronor.FromOre(_figures.ResultReserve[row]));
        if (_isFirst)
        {
            Magnitude.Of(rur, nameof(BalanceColumns.RurOpening));
            Magnitude.Of(resultReserve, nameof(BalanceColumns.ResultReserveOpening));
        }

        var owed = _restores ? _figures.Book.Owed(row) : 0;
        var accounts = _columns.At(at, _block.Year);
        if (_policy.Reserves == ReservePolicy.Full)
        {
            accounts = ReserveDecision.Full(accounts, _rule.Terms, rur, resultReserve, Kronor.FromOre(owed), _policy.OldDeficits, _policy.UseOrder);
        }

        var statement = new BalanceStatement(accounts, _rule.Terms);
        var largest = _limited ? new ReservationLimit(statement, resultReserve, Kronor.FromOre(owed), _policy.OldDeficits).Largest : Kronor.Zero;
        Put(_figures.Adjusted, row, statement.AfterAdjustments.Ore);
        Put(_figures.Largest, row, largest.Ore);
        Put(_figures.Balance, row, statement.BalanceResult.Ore);
        Put(_figures.RurClosing, row, new ReserveYear(Reserve.Rur, statement, rur).Closing.Ore);
        Put(_figures.ResultReserveClosing, row, new ReserveYear(Reserve.ResultReserve, statement, resultReserve).Closing.Ore);
        Put(_figures.Reserved, row, accounts.ToRur.Ore, accounts.ToResultReserve.Ore);
        Put(_figures.Used, row, accounts.FromRur.Ore, accounts.FromResultReserve.Ore);
        var special = Magnitude.Of(_columns.SpecialReasons[at], nameof(BalanceColumns.SpecialReasons)).Ore;
        if (_restores)
        {
            _restoration.Restore(_figures.Book, _due, row, at, statement.BalanceResult.Ore, special, owed);
        }
    }

    public string Name(int row) => _block.Name(row);

    private static void Put(Span<long> figures, int row, long one, long other = 0)
    {
        if (!figures.IsEmpty)
        {
            figures[row] = one + other;
        }
    }
}
