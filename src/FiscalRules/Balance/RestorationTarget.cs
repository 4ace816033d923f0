using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FiscalRules.Balance;

/// <summary>Puts a ledger's figures where they were asked for.</summary>
internal readonly ref struct RestorationTarget
{
    private readonly Span<long> _closing;
    private readonly Span<long> _overdue;
    private readonly Span<long> _special;
    private readonly Span<long> _restored;
    private readonly Span<long> _lapsed;

    public RestorationTarget(scoped in RestorationOutcomes outcomes)
    {
        _closing = MemoryMarshal.Cast<Kronor, long>(outcomes.Closing);
        _overdue = MemoryMarshal.Cast<Kronor, long>(outcomes.Overdue);
        _special = MemoryMarshal.Cast<Kronor, long>(outcomes.SpecialReasons);
        _restored = MemoryMarshal.Cast<Kronor, long>(outcomes.Restored);
        _lapsed = MemoryMarshal.Cast<Kronor, long>(outcomes.Lapsed);
    }

    /// <summary>One entity's year in its book, checked: the deficit less what is excused is new, the surplus restores.</summary>
    /// <returns>What is left to restore when the year ends.</returns>
    public long Restore(DueBook book, DueYear year, int lane, int row, long result, long special, long owed)
    {
        var deficit = result < 0 ? -result : 0;
        var excused = Math.Min(special, deficit);
        var (fresh, surplus) = (deficit - excused, Math.Max(result, 0));
        var (overdue, lapsed) = book.Close(lane, year, surplus, fresh);
        var restored = surplus - lapsed;
        var closing = owed + fresh - restored;
        Put(_closing, row, closing);
        Put(_overdue, row, overdue);
        Put(_special, row, excused);
        Put(_restored, row, restored);
        Put(_lapsed, row, lapsed);
        return closing;
    }

    /// <summary>The same for as many entities as a vector holds, which were found to be within the lanes' range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Restore<TLanes, TVector>(DueBook book, DueYear year, nuint lane, nuint row, TVector result, TVector special, TVector owed)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var zero = TLanes.All(0);
        var deficit = TLanes.Max(zero, TLanes.Subtract(zero, result));
        var excused = TLanes.Min(special, deficit);
        var fresh = TLanes.Subtract(deficit, excused);
        var surplus = TLanes.Max(zero, result);
        book.Close<TLanes, TVector>(lane, year, surplus, fresh, out var overdue, out var lapsed);
        var restored = TLanes.Subtract(surplus, lapsed);
        Put<TLanes, TVector>(_closing, row, TLanes.Subtract(TLanes.Add(owed, fresh), restored));
        Put<TLanes, TVector>(_overdue, row, overdue);
        Put<TLanes, TVector>(_special, row, excused);
        Put<TLanes, TVector>(_restored, row, restored);
        Put<TLanes, TVector>(_lapsed, row, lapsed);
    }

    private static void Put(Span<long> column, int row, long ore)
    {
        if (!column.IsEmpty)
        {
            column[row] = ore;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<TLanes, TVector>(Span<long> column, nuint row, TVector rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        if (!column.IsEmpty)
        {
            TLanes.Store(rows, ref MemoryMarshal.GetReference(column), row);
        }
    }
}
