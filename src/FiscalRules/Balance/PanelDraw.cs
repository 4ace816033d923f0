using System.Runtime.InteropServices;

namespace FiscalRules.Balance;

/// <summary>Taxes and results of one year as a scenario draws them: stated taxes times their factor, less stated net costs times theirs.</summary>
internal readonly ref struct PanelDraw : IBlockKernel
{
    // What the lanes' shocks are exact for.
    private const long Limit = 1L << 50;

    private readonly ReadOnlySpan<Kronor> _statedTaxes;
    private readonly ReadOnlySpan<Kronor> _statedCosts;
    private readonly ReadOnlySpan<long> _taxFactors;
    private readonly ReadOnlySpan<long> _costFactors;
    private readonly Span<Kronor> _taxes;
    private readonly Span<Kronor> _results;
    private readonly YearBlock _block;

    public PanelDraw(
        ReadOnlySpan<Kronor> statedTaxes,
        ReadOnlySpan<Kronor> statedCosts,
        ReadOnlySpan<long> taxFactors,
        ReadOnlySpan<long> costFactors,
        Span<Kronor> taxes,
        Span<Kronor> results,
        YearBlock block)
    {
        _statedTaxes = statedTaxes;
        _statedCosts = statedCosts;
        _taxFactors = taxFactors;
        _costFactors = costFactors;
        _taxes = taxes;
        _results = results;
        _block = block;
    }

    public bool TryBlock<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        ref readonly var statedTaxes = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Kronor, long>(_statedTaxes));
        ref readonly var statedCosts = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Kronor, long>(_statedCosts));
        ref readonly var taxFactors = ref MemoryMarshal.GetReference(_taxFactors);
        ref readonly var costFactors = ref MemoryMarshal.GetReference(_costFactors);
        ref var taxes = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Kronor, long>(_taxes));
        ref var results = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Kronor, long>(_results));
        var million = TLanes.All(Shock.Million);
        var seen = TLanes.All(0);
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            var tax = TLanes.Load(in statedTaxes, lane);
            var cost = TLanes.Load(in statedCosts, lane);
            seen = TLanes.Gather(TLanes.Gather(seen, tax, Limit), cost, Limit);
            var drawn = TLanes.Shocked(tax, TLanes.Subtract(TLanes.Load(in taxFactors, lane), million));
            var spent = TLanes.Shocked(cost, TLanes.Subtract(TLanes.Load(in costFactors, lane), million));
            TLanes.Store(drawn, ref taxes, lane);
            TLanes.Store(TLanes.Subtract(drawn, spent), ref results, lane);
        }

        return !TLanes.Outside(seen, Limit);
    }

    public void Row(int row)
    {
        _taxes[row] = _statedTaxes[row].Times(Ratio.Of(_taxFactors[row], Shock.Million), Rounding.ToOre);
        _results[row] = _taxes[row] - _statedCosts[row].Times(Ratio.Of(_costFactors[row], Shock.Million), Rounding.ToOre);
    }

    public string Name(int row) => _block.Name(row);
}
