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
    private readonly bool _isCommon;
    private readonly YearBlock _block;

    public PanelDraw(
        ReadOnlySpan<Kronor> statedTaxes,
        ReadOnlySpan<Kronor> statedCosts,
        ReadOnlySpan<long> taxFactors,
        ReadOnlySpan<long> costFactors,
        Span<Kronor> taxes,
        Span<Kronor> results,
        bool isCommon,
        YearBlock block)
    {
        _statedTaxes = statedTaxes;
        _statedCosts = statedCosts;
        _taxFactors = taxFactors;
        _costFactors = costFactors;
        _taxes = taxes;
        _results = results;
        _isCommon = isCommon;
        _block = block;
    }

    public bool TryBlock<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        _isCommon ? TryBlock<TLanes, TVector, Common>(rows) : TryBlock<TLanes, TVector, Own>(rows);

    public void Row(int row)
    {
        _taxes[row] = _statedTaxes[row].Times(Ratio.Of(_taxFactors[row], Shock.Million), Rounding.ToOre);
        _results[row] = _taxes[row] - _statedCosts[row].Times(Ratio.Of(_costFactors[row], Shock.Million), Rounding.ToOre);
    }

    public string Name(int row) => _block.Name(row);

    private bool TryBlock<TLanes, TVector, TScope>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
        where TScope : struct
    {
        ref readonly var statedTaxes = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Kronor, long>(_statedTaxes));
        ref readonly var statedCosts = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Kronor, long>(_statedCosts));
        ref readonly var taxFactors = ref MemoryMarshal.GetReference(_taxFactors);
        ref readonly var costFactors = ref MemoryMarshal.GetReference(_costFactors);
        ref var taxes = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Kronor, long>(_taxes));
        ref var results = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Kronor, long>(_results));
        var million = TLanes.All(Shock.Million);
        var (taxFactor, costFactor) = (TLanes.All(_taxFactors[0] - Shock.Million), TLanes.All(_costFactors[0] - Shock.Million));
        var seen = TLanes.All(0);
        for (nuint lane = 0; lane < (nuint)(uint)rows; lane = unchecked(lane + (nuint)(uint)TLanes.Count))
        {
            if (typeof(TScope) == typeof(Own))
            {
                taxFactor = TLanes.Subtract(TLanes.Load(in taxFactors, lane), million);
                costFactor = TLanes.Subtract(TLanes.Load(in costFactors, lane), million);
            }

            var tax = TLanes.Load(in statedTaxes, lane);
            var cost = TLanes.Load(in statedCosts, lane);
            seen = TLanes.Gather(TLanes.Gather(seen, tax, Limit), cost, Limit);
            var drawn = TLanes.Shocked(tax, taxFactor);
            TLanes.Store(drawn, ref taxes, lane);
            TLanes.Store(TLanes.Subtract(drawn, TLanes.Shocked(cost, costFactor)), ref results, lane);
        }

        return !TLanes.Outside(seen, Limit);
    }

    /// <summary>The same factors for every entity, so that they are prepared once.</summary>
    private readonly struct Common;

    /// <summary>Factors for each entity.</summary>
    private readonly struct Own;
}
