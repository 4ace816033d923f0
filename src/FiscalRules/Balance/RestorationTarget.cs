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

    /// <summary>One row, checked. What is overdue and what lapses was found in the year's book; the rest follows.</summary>
    public void Store(int row, long owed, long fresh, long excused, long surplus, (long Overdue, long Lapsed) closed)
    {
        var restored = surplus - closed.Lapsed;
        Put(_closing, row, owed + fresh - restored);
        Put(_overdue, row, closed.Overdue);
        Put(_special, row, excused);
        Put(_restored, row, restored);
        Put(_lapsed, row, closed.Lapsed);
    }

    /// <summary>As many rows as a vector holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store<TLanes, TVector>(nuint row, TVector owed, TVector fresh, TVector excused, TVector surplus, TVector overdue, TVector lapsed)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
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
