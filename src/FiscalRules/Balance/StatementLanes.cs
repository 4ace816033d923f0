using System.Runtime.CompilerServices;

namespace FiscalRules.Balance;

/// <summary>The lines of many statements, as their result after adjustments is computed from them.</summary>
internal readonly ref struct StatementLanes
{
    private readonly LaneColumn _results;
    private readonly LaneColumn _gains;
    private readonly LaneColumn _excepted;
    private readonly LaneColumn _losses;
    private readonly LaneColumn _unrealised;
    private readonly LaneColumn _reversals;
    private readonly LaneColumn _adjustments;
    private readonly bool _isAdjusted;
    private readonly long _limit;

    public StatementLanes(in BalanceColumns columns, long limit)
    {
        _results = new(columns.Result);
        _gains = new(columns.RealisedGains);
        _excepted = new(columns.ExceptedGains);
        _losses = new(columns.ExceptedLosses);
        _unrealised = new(columns.Unrealised);
        _reversals = new(columns.Reversal);
        _adjustments = new(columns.Adjustments);
        _isAdjusted = columns.Adjustments.IsGiven;
        _limit = limit;
    }

    /// <summary>The result after adjustments. Magnitudes are looked at for their sign alone: as they are, a negative one is outside.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector Adjust<TLanes, TVector>(nuint row, ref TVector seen, out TVector result)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        result = _results.Load<TLanes, TVector>(row);
        seen = TLanes.Gather(seen, result, _limit);
        if (_isAdjusted)
        {
            var adjustments = _adjustments.Load<TLanes, TVector>(row);
            seen = TLanes.Gather(seen, adjustments, _limit);
            return TLanes.Add(result, adjustments);
        }

        var gains = _gains.Load<TLanes, TVector>(row);
        var excepted = _excepted.Load<TLanes, TVector>(row);
        var losses = _losses.Load<TLanes, TVector>(row);
        var unrealised = _unrealised.Load<TLanes, TVector>(row);
        var reversal = _reversals.Load<TLanes, TVector>(row);
        seen = TLanes.Or(seen, TLanes.Or(gains, TLanes.Or(excepted, losses)));
        seen = TLanes.Gather(TLanes.Gather(seen, unrealised, _limit), reversal, _limit);
        return TLanes.Add(TLanes.Add(TLanes.Subtract(result, gains), TLanes.Add(excepted, losses)), TLanes.Subtract(reversal, unrealised));
    }
}
