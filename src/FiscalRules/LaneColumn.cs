using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FiscalRules;

/// <summary>A column as a kernel loads from it. Zeroes are loaded like anything else, from the same few at every row.</summary>
internal readonly ref struct LaneColumn
{
    private readonly ref readonly long _start;
    private readonly nuint _mask;

    public LaneColumn(Column column)
    {
        if (column.IsZero || column.Amounts.IsEmpty)
        {
            _start = ref MemoryMarshal.GetReference(Zeroes);
            _mask = 0;
        }
        else
        {
            _start = ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(column.Amounts));
            _mask = nuint.MaxValue;
        }
    }

    // As many zeroes as the widest vector holds.
    private static ReadOnlySpan<long> Zeroes => [0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>The rows from <paramref name="row"/> on; the caller has seen to that there are so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector Load<TLanes, TVector>(nuint row)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        TLanes.Load(in _start, row & _mask);
}
