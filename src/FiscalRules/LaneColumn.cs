using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <summary>A column as a kernel loads from it. Zeroes are loaded like anything else, from the same few at every row.</summary>
internal readonly ref struct LaneColumn
{
    // As many zeroes as the widest vector holds. A constant span would be asked of the runtime, which allocates until the method is compiled for good.
    private static readonly Vector512<long> Zeroes = Vector512<long>.Zero;

    private readonly ref readonly long _start;
    private readonly nuint _mask;

    public LaneColumn(Column column)
    {
        if (column.IsZero || column.Amounts.IsEmpty)
        {
            _start = ref Unsafe.As<Vector512<long>, long>(ref Unsafe.AsRef(in Zeroes));
            _mask = 0;
        }
        else
        {
            _start = ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(column.Amounts));
            _mask = nuint.MaxValue;
        }
    }

    /// <summary>The rows from <paramref name="row"/> on; the caller has seen to that there are so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector Load<TLanes, TVector>(nuint row)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        TLanes.Load(in _start, row & _mask);
}
