namespace FiscalRules.Balance;

/// <summary>A panel's own copy of its accounts, with as many lanes for each year as the widest vector divides: a lane beyond the last entity has nothing in it.</summary>
internal sealed class PanelLines
{
    private const int Widest = 8;

    private readonly Memory<Kronor>?[] _lines = new Memory<Kronor>?[BalanceColumns.Count];
    private readonly Memory<Kronor>?[] _opening;
    private readonly Memory<Kronor> _taxes;
    private readonly Memory<Kronor> _costs;
    private readonly Memory<Kronor>? _adjustments;
    private readonly bool _statesEquity;
    private readonly int _ahead;
    private readonly OpeningDeadlines _deadlines;

    /// <summary>The lines in the order in which <see cref="BalanceColumns"/> goes through them.</summary>
    private enum Line
    {
        Result,
        RealisedGains,
        ExceptedGains,
        ExceptedLosses,
        Unrealised,
        Reversal,
        ToRur,
        FromRur,
        ToResultReserve,
        FromResultReserve,
        SpecialReasons,
        TaxesAndGrants,
        EquityWithPensions,
    }

    public PanelLines(in BalanceColumns columns, int ahead, BalanceTerms? terms)
    {
        _ahead = ahead;
        _deadlines = new(columns.First, ahead, terms);
        _deadlines.Require(columns.Opening, columns.Entities);
        Lanes = checked(columns.Entities + Widest - 1) / Widest * Widest;
        for (var i = 0; i < BalanceColumns.Count; i++)
        {
            _lines[i] = Copy(columns[i], columns.Years, columns.Entities);
        }

        _opening =
        [
            Copy(columns.RurOpening, 1, columns.Entities),
            Copy(columns.ResultReserveOpening, 1, columns.Entities),
            Copy(columns.Opening.Overdue, 1, columns.Entities),
            Copy(columns.Opening.Due, ahead, columns.Entities),
        ];
        _statesEquity = columns.EquityWithPensions.IsGiven;
        _taxes = _lines[(int)Line.TaxesAndGrants] ?? Aligned.Of<Kronor>(Lanes * columns.Years);
        _costs = Aligned.Of<Kronor>(Lanes * columns.Years);
        for (var i = 0; i < _costs.Length; i++)
        {
            _costs.Span[i] = _taxes.Span[i] - At(Line.Result, i);
        }

        _adjustments = Adjusted();
    }

    /// <summary>How many lanes a year has.</summary>
    public int Lanes { get; }

    /// <summary>Taxes and grants as stated.</summary>
    public ReadOnlySpan<Kronor> Taxes(int year, int first, int lanes) => _taxes.Span.Slice((year * Lanes) + first, lanes);

    /// <summary>The net costs as stated.</summary>
    public ReadOnlySpan<Kronor> Costs(int year, int first, int lanes) => _costs.Span.Slice((year * Lanes) + first, lanes);

    /// <summary>One year of some lanes with another result and other taxes and grants.</summary>
    public BalanceColumns Columns(FiscalYear first, int year, int lane, int lanes, Column results, Column taxes) => new()
    {
        First = first + year,
        Years = 1,
        Entities = lanes,
        Result = results,
        RealisedGains = Of(Line.RealisedGains, year, lane, lanes),
        ExceptedGains = Of(Line.ExceptedGains, year, lane, lanes),
        ExceptedLosses = Of(Line.ExceptedLosses, year, lane, lanes),
        Unrealised = Of(Line.Unrealised, year, lane, lanes),
        Reversal = Of(Line.Reversal, year, lane, lanes),
        ToRur = Of(Line.ToRur, year, lane, lanes),
        FromRur = Of(Line.FromRur, year, lane, lanes),
        ToResultReserve = Of(Line.ToResultReserve, year, lane, lanes),
        FromResultReserve = Of(Line.FromResultReserve, year, lane, lanes),
        SpecialReasons = Of(Line.SpecialReasons, year, lane, lanes),
        Adjustments = _adjustments is { } adjustments ? adjustments.Span.Slice((year * Lanes) + lane, lanes) : default(Column),
        TaxesAndGrants = taxes,
        EquityWithPensions = _statesEquity ? Of(Line.EquityWithPensions, year, lane, lanes) : default,
    };

    /// <summary>What the lanes begin with.</summary>
    public BalanceColumns Opening(FiscalYear first) => new()
    {
        First = first,
        Years = 1,
        Entities = Lanes,
        Result = Column.Zero,
        RealisedGains = Column.Zero,
        ExceptedGains = Column.Zero,
        ExceptedLosses = Column.Zero,
        Unrealised = Column.Zero,
        Reversal = Column.Zero,
        ToRur = Column.Zero,
        FromRur = Column.Zero,
        ToResultReserve = Column.Zero,
        FromResultReserve = Column.Zero,
        SpecialReasons = Column.Zero,
        RurOpening = Of(_opening[0]),
        ResultReserveOpening = Of(_opening[1]),
        Opening = new() { Overdue = Of(_opening[2]), Due = Of(_opening[3]) },
    };

    /// <summary>The accounts of an entity as stated.</summary>
    public BalanceAccounts Accounts(int year, int entity, FiscalYear fiscalYear) =>
        Columns(fiscalYear - year, year, entity, 1, Of(Line.Result, year, entity, 1), Taxes(year, entity, 1)).At(0, fiscalYear);

    /// <summary>The special reasons of an entity as stated.</summary>
    public Kronor SpecialReasons(int year, int entity) => Of(Line.SpecialReasons, year, entity, 1)[0];

    /// <summary>What the equalisation reserve of an entity opens with.</summary>
    public Kronor RurOpening(int entity) => _opening[0]?.Span[entity] ?? Kronor.Zero;

    /// <summary>What the result reserve of an entity opens with.</summary>
    public Kronor ResultReserveOpening(int entity) => _opening[1]?.Span[entity] ?? Kronor.Zero;

    /// <summary>What an entity has left to restore when the first year begins, each amount as the deficit that has its deadline.</summary>
    public ValueList<DeficitVintage> OpeningDeficits(int entity)
    {
        var vintages = new List<DeficitVintage>();
        for (var slot = 0; slot <= _ahead; slot++)
        {
            var left = slot == 0 ? _opening[2]?.Span[entity] : _opening[3]?.Span[((slot - 1) * Lanes) + entity];
            if (left is { IsPositive: true } amount)
            {
                vintages.Add(_deadlines.Of(slot, amount));
            }
        }

        return vintages.ToValueList();
    }

    /// <summary>The lines between the result and the result after adjustments, added up once for all scenarios; null where a sum doesn't fit.</summary>
    private Memory<Kronor>? Adjusted()
    {
        var adjustments = Aligned.Of<Kronor>(_costs.Length);
        for (var i = 0; i < adjustments.Length; i++)
        {
            var sum = (Int128)At(Line.ExceptedGains, i).Ore + At(Line.ExceptedLosses, i).Ore + At(Line.Reversal, i).Ore - At(Line.RealisedGains, i).Ore - At(Line.Unrealised, i).Ore;
            if (sum < long.MinValue || sum > long.MaxValue)
            {
                return null;
            }

            adjustments.Span[i] = Kronor.FromOre((long)sum);
        }

        return adjustments;
    }

    private Kronor At(Line line, int row) => _lines[(int)line]?.Span[row] ?? Kronor.Zero;

    private static Column Of(Memory<Kronor>? column) => column is { } amounts ? amounts.Span : Column.Zero;

    private Column Of(Line line, int year, int lane, int lanes) =>
        _lines[(int)line] is { } amounts ? amounts.Span.Slice((year * Lanes) + lane, lanes) : Column.Zero;

    private Memory<Kronor>? Copy(Column column, int years, int entities)
    {
        if (column.Amounts.IsEmpty)
        {
            return null;
        }

        var copy = Aligned.Of<Kronor>(years * Lanes);
        for (var year = 0; year < years; year++)
        {
            column.Amounts.Slice(year * entities, entities).CopyTo(copy.Span[(year * Lanes)..]);
        }

        return copy;
    }
}
