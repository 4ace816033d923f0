using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FiscalRules.Balance;

/// <content>The year itself. What the reserves open with is left as it is, so that the block can go through the scalar rule where a step finds it outside the lanes' range.</content>
internal readonly ref partial struct HistoryKernel
{
    /// <summary>The statement with full reservation, and use down to zero: <see cref="ReserveDecision"/>.</summary>
    private bool Decide<TLanes, TVector, TThreshold>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
        where TThreshold : struct
    {
        var lines = new StatementLanes(_columns, _rule.Limit);
        var taxes = new LaneColumn(_columns.TaxesAndGrants);
        ref var firstOpening = ref Reference(_policy.UseOrder == ReserveUseOrder.RurFirst ? _figures.Rur : _figures.ResultReserve);
        ref var firstClosing = ref MemoryMarshal.GetReference(_policy.UseOrder == ReserveUseOrder.RurFirst ? _figures.RurClosing : _figures.ResultReserveClosing);
        ref var secondOpening = ref Reference(_policy.UseOrder == ReserveUseOrder.RurFirst ? _figures.ResultReserve : _figures.Rur);
        ref var secondClosing = ref MemoryMarshal.GetReference(_policy.UseOrder == ReserveUseOrder.RurFirst ? _figures.ResultReserveClosing : _figures.RurClosing);
        ref var balances = ref MemoryMarshal.GetReference(_figures.Balance);
        var (usesFirst, usesSecond) = (_rule.Terms.Rur != ReserveRight.None, _rule.Terms.ResultReserve != ReserveRight.None);
        var (carriesFirst, carriesSecond) = _carries;
        var savesFirst = _rule.ReservedTo == Reserve.Rur;
        if (_policy.UseOrder != ReserveUseOrder.RurFirst)
        {
            (usesFirst, usesSecond, carriesFirst, carriesSecond, savesFirst) = (usesSecond, usesFirst, carriesSecond, carriesFirst, !savesFirst);
        }

        var zero = TLanes.All(0);
        var (seen, row) = (zero, (nuint)(uint)_block.FirstRow);
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var after = lines.Adjust<TLanes, TVector>(unchecked(row + lane), ref seen, out var result);
            var saved = zero;
            if (typeof(TThreshold) == typeof(OneShare))
            {
                var tax = taxes.Load<TLanes, TVector>(unchecked(row + lane));
                seen = TLanes.Gather(TLanes.Or(seen, tax), tax, _rule.Limit);
                saved = Largest<TLanes, TVector>(lane, result, after, TLanes.Times(tax, in _rule.Share), used: zero);
            }
            else if (_limited)
            {
                saved = Largest<TLanes, TVector>(lane, result, after, TLanes.Load(ref MemoryMarshal.GetReference(_figures.Threshold), lane), used: zero);
            }

            var needed = TLanes.Max(zero, TLanes.Subtract(zero, after));
            var (fromFirst, fromSecond) = (zero, zero);
            if (carriesFirst)
            {
                var stock = TLanes.Load(in firstOpening, lane);
                seen = TLanes.Or(seen, stock);
                fromFirst = usesFirst ? TLanes.Min(needed, stock) : zero;
                TLanes.Store(TLanes.Add(TLanes.Subtract(stock, fromFirst), savesFirst ? saved : zero), ref firstClosing, lane);
            }

            if (carriesSecond)
            {
                var stock = TLanes.Load(in secondOpening, lane);
                seen = TLanes.Or(seen, stock);
                fromSecond = usesSecond ? TLanes.Min(TLanes.Subtract(needed, fromFirst), stock) : zero;
                TLanes.Store(TLanes.Add(TLanes.Subtract(stock, fromSecond), savesFirst ? zero : saved), ref secondClosing, lane);
            }

            var used = TLanes.Add(fromFirst, fromSecond);
            TLanes.Store(TLanes.Add(TLanes.Subtract(after, saved), used), ref balances, lane);
            Put<TLanes, TVector>(_figures.Adjusted, lane, after);
            Put<TLanes, TVector>(_figures.Largest, lane, saved);
            Put<TLanes, TVector>(_figures.Reserved, lane, saved);
            Put<TLanes, TVector>(_figures.Used, lane, used);
        }

        return !TLanes.Outside(seen, _rule.Limit);
    }

    /// <summary>The statement with reservation and use as given.</summary>
    private bool Take<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var lines = new StatementLanes(_columns, _rule.Limit);
        LaneColumn toRur = new(_columns.ToRur), fromRur = new(_columns.FromRur), toReserve = new(_columns.ToResultReserve), fromReserve = new(_columns.FromResultReserve);
        ref var rur = ref Reference(_figures.Rur);
        ref var rurClosing = ref MemoryMarshal.GetReference(_figures.RurClosing);
        ref var reserve = ref Reference(_figures.ResultReserve);
        ref var reserveClosing = ref MemoryMarshal.GetReference(_figures.ResultReserveClosing);
        ref var balances = ref MemoryMarshal.GetReference(_figures.Balance);
        var zero = TLanes.All(0);
        var (seen, row) = (zero, (nuint)(uint)_block.FirstRow);
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var at = unchecked(row + lane);
            var after = lines.Adjust<TLanes, TVector>(at, ref seen, out var result);
            var (to, from) = (toRur.Load<TLanes, TVector>(at), fromRur.Load<TLanes, TVector>(at));
            var (toOther, fromOther) = (toReserve.Load<TLanes, TVector>(at), fromReserve.Load<TLanes, TVector>(at));
            seen = TLanes.Or(TLanes.Or(seen, TLanes.Or(to, from)), TLanes.Or(toOther, fromOther));
            var (stock, other) = (TLanes.Load(in rur, lane), TLanes.Load(in reserve, lane));
            seen = TLanes.Gather(TLanes.Gather(seen, stock, _rule.Limit), other, _rule.Limit);
            seen = _isFirst ? TLanes.Or(seen, TLanes.Or(stock, other)) : seen;
            Put<TLanes, TVector>(_figures.Largest, lane, _limited ? Largest<TLanes, TVector>(lane, result, after, TLanes.Load(ref MemoryMarshal.GetReference(_figures.Threshold), lane), fromOther) : zero);
            TLanes.Store(TLanes.Add(stock, TLanes.Subtract(to, from)), ref rurClosing, lane);
            TLanes.Store(TLanes.Add(other, TLanes.Subtract(toOther, fromOther)), ref reserveClosing, lane);
            var (saved, used) = (TLanes.Add(to, toOther), TLanes.Add(from, fromOther));
            TLanes.Store(TLanes.Add(TLanes.Subtract(after, saved), used), ref balances, lane);
            Put<TLanes, TVector>(_figures.Adjusted, lane, after);
            Put<TLanes, TVector>(_figures.Reserved, lane, saved);
            Put<TLanes, TVector>(_figures.Used, lane, used);
        }

        return !TLanes.Outside(seen, _rule.Limit);
    }

    /// <summary>The largest reservation: <see cref="ReservationLimit"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TVector Largest<TLanes, TVector>(nuint lane, TVector result, TVector after, TVector threshold, TVector used)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var zero = TLanes.All(0);
        var above = TLanes.Max(zero, TLanes.Subtract(TLanes.Min(result, after), threshold));
        var largest = above;
        if (_rule.HasCap)
        {
            var held = TLanes.Load(ref Reference(_figures.ResultReserve), lane);
            var room = TLanes.Add(TLanes.Subtract(TLanes.Load(ref MemoryMarshal.GetReference(_figures.Cap), lane), held), used);
            largest = TLanes.Min(above, TLanes.Max(zero, room));
        }

        var policy = OldDeficits;
        if (policy == OldDeficitPolicy.None)
        {
            return largest;
        }

        var from = policy == OldDeficitPolicy.RestoreFirst ? above : after;
        return TLanes.Min(largest, TLanes.Max(zero, TLanes.Subtract(from, TLanes.Load(ref MemoryMarshal.GetReference(_figures.Owed), lane))));
    }

    /// <summary>What is left of the equalisation reserve is dissolved into equity in its last year; one that was used for more than it held stays below zero.</summary>
    private void Dissolve(int rows)
    {
        if (_rule.Terms.RurDissolvedAtCloseOf == _block.Year)
        {
            foreach (ref var left in _figures.RurClosing[..rows])
            {
                left = Math.Min(left, 0);
            }
        }
    }

    /// <summary>The year's deficit and surplus in the ledger.</summary>
    private void Restore<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var specials = new LaneColumn(_columns.SpecialReasons);
        ref var balances = ref MemoryMarshal.GetReference(_figures.Balance);
        ref var owing = ref MemoryMarshal.GetReference(_figures.Owed);
        var book = _figures.Book;
        var first = (nuint)(uint)_block.FirstRow;
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var row = unchecked(first + lane);
            _restoration.Restore<TLanes, TVector>(book, _due, lane, row, TLanes.Load(in balances, lane), specials.Load<TLanes, TVector>(row), TLanes.Load(in owing, lane));
        }
    }

    private static ref long Reference(ReadOnlySpan<long> figures) => ref MemoryMarshal.GetReference(figures);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<TLanes, TVector>(Span<long> figures, nuint lane, TVector amounts)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        if (!figures.IsEmpty)
        {
            TLanes.Store(amounts, ref MemoryMarshal.GetReference(figures), lane);
        }
    }

    /// <summary>One share stays whatever equity is, and there is no cap: the threshold is computed where it is needed.</summary>
    private readonly struct OneShare;

    /// <summary>The threshold was computed by the step before.</summary>
    private readonly struct Shares;
}
