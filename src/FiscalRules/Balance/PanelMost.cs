using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FiscalRules.Balance;

/// <summary>The most that was overdue in any year so far.</summary>
internal readonly ref struct PanelMost : ILaneKernel
{
    private readonly Span<Kronor> _most;
    private readonly ReadOnlySpan<Kronor> _overdue;

    public PanelMost(Span<Kronor> most, ReadOnlySpan<Kronor> overdue)
    {
        _most = most;
        _overdue = overdue;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGroup<TLanes, TVector>(nuint first)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        ref var most = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Kronor, long>(_most));
        ref readonly var overdue = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Kronor, long>(_overdue));
        TLanes.Store(TLanes.Max(TLanes.Load(ref most, first), TLanes.Load(in overdue, first)), ref most, first);
        return true;
    }

    public void Row(int row) => _most[row] = Kronor.Max(_most[row], _overdue[row]);

    public string Name(int row) => FormattableString.Invariant($"Row {row}");
}
