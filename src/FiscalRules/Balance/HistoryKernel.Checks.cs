using System.Runtime.InteropServices;

namespace FiscalRules.Balance;

/// <content>The steps that come before a year is computed. Each is a loop of its own over the whole block, small enough for the compiler to keep it in registers; what one leaves to the next stays in the nearest cache.</content>
internal readonly ref partial struct HistoryKernel
{
    public bool TryBlock<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var full = _policy.Reserves == ReservePolicy.Full;
        var isOneShare = full && _limited && !_rule.HasCap && _columns.EquityWithPensions.IsZero;
        if (_rule.Limit == 0
            || !(_rule.KnowsSecurities || _columns.Adjustments.IsGiven || KnowsLines<TLanes, TVector>(rows))
            || !(full || KnowsReserves<TLanes, TVector>(rows))
            || !(_restores ? Owe<TLanes, TVector>(rows) : IsMagnitude<TLanes, TVector>(_columns.SpecialReasons, rows))
            || !(_limited || IsMagnitude<TLanes, TVector>(_columns.TaxesAndGrants, rows))
            || !(!_limited || isOneShare || Limit<TLanes, TVector>(rows))
            || !(isOneShare ? Decide<TLanes, TVector, OneShare>(rows) : full ? Decide<TLanes, TVector, Shares>(rows) : Take<TLanes, TVector>(rows)))
        {
            return false;
        }

        Dissolve(rows);
        if (_restores)
        {
            Restore<TLanes, TVector>(rows);
        }

        return true;
    }

    /// <summary>Whether the lines of securities have only what the terms know; the scalar rule says what is wrong.</summary>
    private bool KnowsLines<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        LaneColumn unrealised = new(_columns.Unrealised), reversals = new(_columns.Reversal);
        var zero = TLanes.All(0);
        var (highest, lowest) = (zero, zero);
        var row = (nuint)(uint)_block.FirstRow;
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var (change, reversal) = (unrealised.Load<TLanes, TVector>(unchecked(row + lane)), reversals.Load<TLanes, TVector>(unchecked(row + lane)));
            highest = TLanes.Max(highest, TLanes.Max(change, reversal));
            lowest = TLanes.Min(lowest, TLanes.Min(change, reversal));
        }

        var unknown = TLanes.IsGreater(highest, zero);
        return !TLanes.Outside(_rule.KnowsLosses ? unknown : TLanes.Or(unknown, TLanes.IsGreater(zero, lowest)), limit: 1);
    }

    /// <summary>Whether a line that no step reads is lawful all the same: a row is refused or not whatever is asked for.</summary>
    private bool IsMagnitude<TLanes, TVector>(Column column, int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        if (column.Amounts.IsEmpty)
        {
            return true;
        }

        var lines = new LaneColumn(column);
        var (zero, lowest) = (TLanes.All(0), TLanes.All(0));
        var row = (nuint)(uint)_block.FirstRow;
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            lowest = TLanes.Min(lowest, lines.Load<TLanes, TVector>(unchecked(row + lane)));
        }

        return !TLanes.Outside(TLanes.IsGreater(zero, lowest), limit: 1);
    }

    /// <summary>Whether what is given as reserved and used is known to the terms.</summary>
    private bool KnowsReserves<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        LaneColumn toRur = new(_columns.ToRur), fromRur = new(_columns.FromRur), toReserve = new(_columns.ToResultReserve), fromReserve = new(_columns.FromResultReserve);
        var zero = TLanes.All(0);
        var unknown = zero;
        var (savesRur, usesRur) = (_rule.Terms.Rur == ReserveRight.ReserveAndUse, _rule.Terms.Rur != ReserveRight.None);
        var (savesReserve, usesReserve) = (_rule.Terms.ResultReserve == ReserveRight.ReserveAndUse, _rule.Terms.ResultReserve != ReserveRight.None);
        var row = (nuint)(uint)_block.FirstRow;
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var at = unchecked(row + lane);
            unknown = TLanes.Or(unknown, savesRur ? zero : toRur.Load<TLanes, TVector>(at));
            unknown = TLanes.Or(unknown, usesRur ? zero : fromRur.Load<TLanes, TVector>(at));
            unknown = TLanes.Or(unknown, savesReserve ? zero : toReserve.Load<TLanes, TVector>(at));
            unknown = TLanes.Or(unknown, usesReserve ? zero : fromReserve.Load<TLanes, TVector>(at));
        }

        return !TLanes.Outside(TLanes.Or(TLanes.IsGreater(unknown, zero), TLanes.IsGreater(zero, unknown)), limit: 1);
    }

    /// <summary>What is left to restore before the year, and whether that and the special reasons are within range.</summary>
    private bool Owe<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var specials = new LaneColumn(_columns.SpecialReasons);
        ref var owed = ref MemoryMarshal.GetReference(_figures.Owed);
        var book = _figures.Book;
        var seen = TLanes.All(0);
        var row = (nuint)(uint)_block.FirstRow;
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            seen = TLanes.Or(seen, specials.Load<TLanes, TVector>(unchecked(row + lane)));
            TLanes.Store(book.Owed<TLanes, TVector>(lane, ref seen), ref owed, lane);
        }

        return !TLanes.Outside(seen, _rule.Limit);
    }

    /// <summary>The share of taxes and grants that stays, and the cap of the result reserve.</summary>
    private bool Limit<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        LaneColumn taxes = new(_columns.TaxesAndGrants), equities = new(_columns.EquityWithPensions);
        ref var thresholds = ref MemoryMarshal.GetReference(_figures.Threshold);
        ref var caps = ref MemoryMarshal.GetReference(_figures.Cap);
        var (limit, hasEquity) = (_rule.Limit, !_columns.EquityWithPensions.IsZero);
        var zero = TLanes.All(0);
        var seen = zero;
        var row = (nuint)(uint)_block.FirstRow;
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var tax = taxes.Load<TLanes, TVector>(unchecked(row + lane));
            seen = TLanes.Gather(TLanes.Or(seen, tax), tax, limit);
            var threshold = TLanes.Times(tax, in _rule.Share);
            if (hasEquity)
            {
                threshold = TLanes.Select(TLanes.IsGreater(zero, equities.Load<TLanes, TVector>(unchecked(row + lane))), TLanes.Times(tax, in _rule.ShareAtNegativeEquity), threshold);
            }

            TLanes.Store(threshold, ref thresholds, lane);
            if (_rule.HasCap)
            {
                TLanes.Store(TLanes.Times(tax, in _rule.Cap), ref caps, lane);
            }
        }

        return !TLanes.Outside(seen, limit);
    }
}
