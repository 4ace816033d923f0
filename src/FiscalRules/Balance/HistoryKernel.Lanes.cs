using System.Runtime.InteropServices;

namespace FiscalRules.Balance;

/// <content>The steps over a whole block. Each is a loop of its own, small enough for the compiler to keep it in registers; what one leaves to the next stays in the nearest cache.</content>
internal readonly ref partial struct HistoryKernel
{
    public bool TryBlock<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var full = _policy.Reserves == ReservePolicy.Full;
        if (_rule.Limit == 0
            || !Adjust<TLanes, TVector>(rows)
            || !(_rule.KnowsSecurities || KnowsLines<TLanes, TVector>(rows))
            || !(full || Give<TLanes, TVector>(rows))
            || !(!_restores || Owe<TLanes, TVector>(rows))
            || !(!_limited || Limit<TLanes, TVector>(rows)))
        {
            return false;
        }

        if (full)
        {
            Decide<TLanes, TVector>(rows);
        }
        else
        {
            Take<TLanes, TVector>(rows);
        }

        if (_restores)
        {
            Restore<TLanes, TVector>(rows);
        }

        return true;
    }

    /// <summary>The result after adjustments. Magnitudes are looked at for their sign alone: as they are, a negative one is outside.</summary>
    private bool Adjust<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        LaneColumn results = new(_columns.Result), gains = new(_columns.RealisedGains), excepted = new(_columns.ExceptedGains);
        LaneColumn losses = new(_columns.ExceptedLosses), unrealised = new(_columns.Unrealised), reversals = new(_columns.Reversal);
        ref var adjusted = ref MemoryMarshal.GetReference(_figures.Adjusted);
        var limit = _rule.Limit;
        var seen = TLanes.All(0);
        var row = (nuint)(uint)_block.FirstRow;
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var at = unchecked(row + lane);
            var result = results.Load<TLanes, TVector>(at);
            var gain = gains.Load<TLanes, TVector>(at);
            var kept = excepted.Load<TLanes, TVector>(at);
            var loss = losses.Load<TLanes, TVector>(at);
            var change = unrealised.Load<TLanes, TVector>(at);
            var reversal = reversals.Load<TLanes, TVector>(at);
            seen = TLanes.Or(seen, TLanes.Or(gain, TLanes.Or(kept, loss)));
            seen = TLanes.Gather(TLanes.Gather(TLanes.Gather(seen, result, limit), change, limit), reversal, limit);
            var after = TLanes.Add(TLanes.Add(TLanes.Subtract(result, gain), TLanes.Add(kept, loss)), TLanes.Subtract(reversal, change));
            TLanes.Store(after, ref adjusted, lane);
        }

        return !TLanes.Outside(seen, limit);
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

    /// <summary>Whether what is given as reserved and used is within range, and known to the terms.</summary>
    private bool Give<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        LaneColumn toRur = new(_columns.ToRur), fromRur = new(_columns.FromRur), toReserve = new(_columns.ToResultReserve), fromReserve = new(_columns.FromResultReserve);
        var zero = TLanes.All(0);
        var (known, unknown) = (zero, zero);
        var (maySaveRur, mayUseRur) = (_rule.Terms.Rur == ReserveRight.ReserveAndUse, _rule.Terms.Rur != ReserveRight.None);
        var (maySaveReserve, mayUseReserve) = (_rule.Terms.ResultReserve == ReserveRight.ReserveAndUse, _rule.Terms.ResultReserve != ReserveRight.None);
        var row = (nuint)(uint)_block.FirstRow;
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var at = unchecked(row + lane);
            var (to, from) = (toRur.Load<TLanes, TVector>(at), fromRur.Load<TLanes, TVector>(at));
            var (toOther, fromOther) = (toReserve.Load<TLanes, TVector>(at), fromReserve.Load<TLanes, TVector>(at));
            known = TLanes.Or(known, TLanes.Or(TLanes.Or(to, from), TLanes.Or(toOther, fromOther)));
            unknown = TLanes.Or(unknown, TLanes.Or(maySaveRur ? zero : to, mayUseRur ? zero : from));
            unknown = TLanes.Or(unknown, TLanes.Or(maySaveReserve ? zero : toOther, mayUseReserve ? zero : fromOther));
        }

        return !TLanes.Outside(known, _rule.Limit) && !TLanes.Outside(TLanes.IsGreater(unknown, zero), limit: 1);
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

    /// <summary>The largest reservation: <see cref="ReservationLimit"/>.</summary>
    private bool Limit<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        LaneColumn results = new(_columns.Result), taxes = new(_columns.TaxesAndGrants), equities = new(_columns.EquityWithPensions), used = new(_columns.FromResultReserve);
        ref var adjusted = ref MemoryMarshal.GetReference(_figures.Adjusted);
        ref var owed = ref MemoryMarshal.GetReference(_figures.Owed);
        ref var stock = ref MemoryMarshal.GetReference(_figures.ResultReserve);
        ref var largest = ref MemoryMarshal.GetReference(_figures.Largest);
        var (limit, hasEquity, policy) = (_rule.Limit, !_columns.EquityWithPensions.IsZero, _restores ? _policy.OldDeficits : OldDeficitPolicy.None);
        var zero = TLanes.All(0);
        var seen = zero;
        var row = (nuint)(uint)_block.FirstRow;
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var at = unchecked(row + lane);
            var tax = taxes.Load<TLanes, TVector>(at);
            seen = TLanes.Gather(TLanes.Or(seen, tax), tax, limit);
            var threshold = TLanes.Times(tax, in _rule.Share);
            if (hasEquity)
            {
                threshold = TLanes.Select(TLanes.IsGreater(zero, equities.Load<TLanes, TVector>(at)), TLanes.Times(tax, in _rule.ShareAtNegativeEquity), threshold);
            }

            var after = TLanes.Load(in adjusted, lane);
            var above = TLanes.Max(zero, TLanes.Subtract(TLanes.Min(results.Load<TLanes, TVector>(at), after), threshold));
            var most = above;
            if (_rule.HasCap)
            {
                var held = TLanes.Load(in stock, lane);
                seen = TLanes.Gather(seen, held, limit);
                var room = TLanes.Add(TLanes.Subtract(TLanes.Times(tax, in _rule.Cap), held), used.Load<TLanes, TVector>(at));
                most = TLanes.Min(above, TLanes.Max(zero, room));
            }

            most = policy switch
            {
                OldDeficitPolicy.RestoreFirst => TLanes.Min(most, TLanes.Max(zero, TLanes.Subtract(above, TLanes.Load(in owed, lane)))),
                OldDeficitPolicy.RemainderMustCover => TLanes.Min(most, TLanes.Max(zero, TLanes.Subtract(after, TLanes.Load(in owed, lane)))),
                _ => most,
            };
            TLanes.Store(most, ref largest, lane);
        }

        return !TLanes.Outside(seen, limit);
    }
}
