using System.Runtime.InteropServices;

namespace FiscalRules.Balance;

/// <summary>What a year of a scenario adds to its totals: the balance results, and what was overdue if it is more than in any year before.</summary>
internal readonly ref struct PanelTotals : IBlockKernel
{
    // The balance results of four thousand entities add up to less than 2⁶³.
    private const long Limit = 1L << 50;

    private readonly ReadOnlySpan<long> _balances;
    private readonly ReadOnlySpan<long> _overdue;
    private readonly Span<long> _most;
    private readonly ref Int128 _sum;

    public PanelTotals(ReadOnlySpan<Kronor> balances, ReadOnlySpan<Kronor> overdue, Span<Kronor> most, ref Int128 sum)
    {
        _balances = MemoryMarshal.Cast<Kronor, long>(balances);
        _overdue = MemoryMarshal.Cast<Kronor, long>(overdue);
        _most = MemoryMarshal.Cast<Kronor, long>(most);
        _sum = ref sum;
    }

    public bool TryBlock<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        ref var balances = ref MemoryMarshal.GetReference(_balances);
        ref var overdue = ref MemoryMarshal.GetReference(_overdue);
        ref var most = ref MemoryMarshal.GetReference(_most);
        var (seen, sum) = (TLanes.All(0), TLanes.All(0));
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var balance = TLanes.Load(in balances, lane);
            seen = TLanes.Gather(seen, balance, Limit);
            sum = TLanes.Add(sum, balance);
            TLanes.Store(TLanes.Max(TLanes.Load(in most, lane), TLanes.Load(in overdue, lane)), ref most, lane);
        }

        if (TLanes.Outside(seen, Limit))
        {
            return false;
        }

        _sum += TLanes.Sum(sum);
        return true;
    }

    public void Row(int row)
    {
        _sum += _balances[row];
        _most[row] = Math.Max(_most[row], _overdue[row]);
    }

    public string Name(int row) => FormattableString.Invariant($"Row {row}");
}
