using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FiscalRules.Balance;

/// <content>The steps that change what the next year builds on. They come last, when the whole block is found to be within range.</content>
internal readonly ref partial struct HistoryKernel
{
    /// <summary>Full reservation, and use down to zero: <see cref="ReserveDecision"/>. The stocks of a reserve that is only ever used as far as it goes are never below zero.</summary>
    private void Decide<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        ref var adjusted = ref MemoryMarshal.GetReference(_figures.Adjusted);
        ref var largest = ref MemoryMarshal.GetReference(_figures.Largest);
        ref var balance = ref MemoryMarshal.GetReference(_figures.Balance);
        var (knowsRur, knowsReserve) = (_rule.Terms.Rur != ReserveRight.None, _rule.Terms.ResultReserve != ReserveRight.None);
        var (firstIsRur, toRur) = (_policy.UseOrder == ReserveUseOrder.RurFirst, _rule.ReservedTo == Reserve.Rur);
        ref var first = ref MemoryMarshal.GetReference(firstIsRur ? _figures.Rur : _figures.ResultReserve);
        ref var second = ref MemoryMarshal.GetReference(firstIsRur ? _figures.ResultReserve : _figures.Rur);
        var (usesFirst, usesSecond) = firstIsRur ? (knowsRur, knowsReserve) : (knowsReserve, knowsRur);
        var (savesFirst, savesSecond) = (_limited && toRur == firstIsRur, _limited && toRur != firstIsRur);
        var zero = TLanes.All(0);
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var after = TLanes.Load(in adjusted, lane);
            var needed = TLanes.Max(zero, TLanes.Subtract(zero, after));
            var saved = _limited ? TLanes.Load(in largest, lane) : zero;
            var used = zero;
            if (usesFirst)
            {
                var stock = TLanes.Load(in first, lane);
                used = TLanes.Min(needed, stock);
                TLanes.Store(TLanes.Add(TLanes.Subtract(stock, used), savesFirst ? saved : zero), ref first, lane);
            }

            if (usesSecond)
            {
                var stock = TLanes.Load(in second, lane);
                var more = TLanes.Min(TLanes.Subtract(needed, used), stock);
                TLanes.Store(TLanes.Add(TLanes.Subtract(stock, more), savesSecond ? saved : zero), ref second, lane);
                used = TLanes.Add(used, more);
            }

            TLanes.Store(TLanes.Add(TLanes.Subtract(after, saved), used), ref balance, lane);
            Put<TLanes, TVector>(_figures.Reserved, lane, saved);
            Put<TLanes, TVector>(_figures.Used, lane, used);
        }

        Dissolve(rows);
    }

    /// <summary>Reservation and use as given.</summary>
    private void Take<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        LaneColumn toRur = new(_columns.ToRur), fromRur = new(_columns.FromRur), toReserve = new(_columns.ToResultReserve), fromReserve = new(_columns.FromResultReserve);
        ref var adjusted = ref MemoryMarshal.GetReference(_figures.Adjusted);
        ref var rur = ref MemoryMarshal.GetReference(_figures.Rur);
        ref var reserve = ref MemoryMarshal.GetReference(_figures.ResultReserve);
        ref var balance = ref MemoryMarshal.GetReference(_figures.Balance);
        var row = (nuint)(uint)_block.FirstRow;
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var at = unchecked(row + lane);
            var (to, from) = (toRur.Load<TLanes, TVector>(at), fromRur.Load<TLanes, TVector>(at));
            var (toOther, fromOther) = (toReserve.Load<TLanes, TVector>(at), fromReserve.Load<TLanes, TVector>(at));
            TLanes.Store(TLanes.Add(TLanes.Load(in rur, lane), TLanes.Subtract(to, from)), ref rur, lane);
            TLanes.Store(TLanes.Add(TLanes.Load(in reserve, lane), TLanes.Subtract(toOther, fromOther)), ref reserve, lane);
            var (saved, used) = (TLanes.Add(to, toOther), TLanes.Add(from, fromOther));
            TLanes.Store(TLanes.Add(TLanes.Subtract(TLanes.Load(in adjusted, lane), saved), used), ref balance, lane);
            Put<TLanes, TVector>(_figures.Reserved, lane, saved);
            Put<TLanes, TVector>(_figures.Used, lane, used);
        }

        Dissolve(rows);
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
        var zero = TLanes.All(0);
        var row = (nuint)(uint)_block.FirstRow;
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var balance = TLanes.Load(in balances, lane);
            var deficit = TLanes.Max(zero, TLanes.Subtract(zero, balance));
            var excused = TLanes.Min(specials.Load<TLanes, TVector>(unchecked(row + lane)), deficit);
            var fresh = TLanes.Subtract(deficit, excused);
            var surplus = TLanes.Max(zero, balance);
            book.Close<TLanes, TVector>(lane, _due, surplus, fresh, out var overdue, out var lapsed);
            _restoration.Store<TLanes, TVector>(unchecked(row + lane), TLanes.Load(in owing, lane), fresh, excused, surplus, overdue, lapsed);
        }
    }

    /// <summary>What is left of the equalisation reserve is dissolved into equity in its last year; one that was used for more than it held stays below zero.</summary>
    private void Dissolve(int rows)
    {
        if (_rule.Terms.RurDissolvedAtCloseOf == _block.Year)
        {
            foreach (ref var left in _figures.Rur[..rows])
            {
                left = Math.Min(left, 0);
            }
        }
    }

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
}
