using static System.FormattableString;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FiscalRules.Grants;

/// <summary>A corridor over columns: what the state pays at each cost, on top of an amount.</summary>
internal readonly ref struct CorridorColumns : ILaneKernel
{
    // A bound has at most 57 bits, as every product has, and another five let it be scaled and compared without a wrap.
    private const long MostScale = 32;
    private const long MostFixed = 1L << 61;

    private readonly CorridorRule _rule;
    private readonly Column _agreed;
    private readonly Column _forecasts;
    private readonly Column _costs;
    private readonly Span<Kronor> _output;
    private readonly LaneColumn _agreedFrom;
    private readonly LaneColumn _forecastsFrom;
    private readonly LaneColumn _costsFrom;

    // Whether all rows are one corridor's; where the bounds are the same in each row, as they are then and where they are printed: they, and what is added to what is shared.
    private readonly bool _isOne;
    private readonly bool _isFixed;
    private readonly Kronor _lower;
    private readonly Kronor _upper;
    private readonly Kronor _added;

    // Where each row has its own: around what, how, and all bits set if the agreed amount is added.
    private readonly bool _aroundForecast;
    private readonly bool _isEach;
    private readonly long _addsAgreed;

    private readonly Product _low;
    private readonly Product _high;
    private readonly Product _share;
    private readonly long _limit;

    /// <summary>One corridor at many costs.</summary>
    public CorridorColumns(in CorridorRule rule, Kronor lower, Kronor upper, Kronor added, ReadOnlySpan<Kronor> costs, Span<Kronor> output)
        : this(rule, Column.Zero, Column.Zero, costs, output)
    {
        (_isOne, _isFixed, _lower, _upper, _added) = (true, true, lower, upper, added);
        _limit = FixedLimit();
    }

    /// <summary>A corridor of its own in each row.</summary>
    public CorridorColumns(
        in CorridorRule rule,
        ReadOnlySpan<Kronor> agreed,
        ReadOnlySpan<Kronor> forecasts,
        ReadOnlySpan<Kronor> costs,
        Span<Kronor> output,
        bool addsAgreed)
        : this(rule, agreed, forecasts.IsEmpty ? Column.Zero : forecasts, costs, output)
    {
        _addsAgreed = addsAgreed ? -1 : 0;
        if (rule.Terms.Printed is { } printed)
        {
            (_isFixed, _lower, _upper) = (true, printed.Lower, printed.Upper);
            _limit = FixedLimit();
            return;
        }

        _aroundForecast = rule.Terms.Measure == CorridorMeasure.Cost && !forecasts.IsEmpty;
        _isEach = rule.Terms.Bounds == CorridorBounds.EachRounded;
        (_low, _high) = rule.BoundProducts();
        _limit = rule.OfBound <= MostScale ? Math.Min(_share.Limit, Math.Min(_low.Limit, _high.Limit) / 2) : 0;
    }

    private CorridorColumns(in CorridorRule rule, Column agreed, Column forecasts, Column costs, Span<Kronor> output)
    {
        _rule = rule;
        _agreed = agreed;
        _forecasts = forecasts;
        _costs = costs;
        _output = output;
        _agreedFrom = new(agreed);
        _forecastsFrom = new(forecasts);
        _costsFrom = new(costs);
        _share = new(rule.Share, rule.Terms.AmountRounding);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGroup<TLanes, TVector>(nuint first)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var agreed = _agreedFrom.Load<TLanes, TVector>(first);
        var forecast = _forecastsFrom.Load<TLanes, TVector>(first);
        var cost = _costsFrom.Load<TLanes, TVector>(first);
        var seen = TLanes.Or(TLanes.Or(agreed, forecast), cost);

        TVector lower, upper;
        if (_isFixed)
        {
            (lower, upper) = (TLanes.All(_lower.Ore), TLanes.All(_upper.Ore));
        }
        else
        {
            var middle = _aroundForecast ? forecast : agreed;
            lower = TLanes.Times(middle, in _low);
            if (_isEach)
            {
                upper = TLanes.Times(middle, in _high);
            }
            else
            {
                (lower, upper) = (TLanes.Subtract(middle, lower), TLanes.Add(middle, lower));
            }
        }

        if (!_rule.IsUnscaled)
        {
            cost = TLanes.Multiply(cost, TLanes.All(_rule.OfCost));
            (lower, upper) = (TLanes.Multiply(lower, TLanes.All(_rule.OfBound)), TLanes.Multiply(upper, TLanes.All(_rule.OfBound)));
        }

        var none = TLanes.All(0);
        var outside = TLanes.Add(TLanes.Max(TLanes.Subtract(cost, upper), none), TLanes.Min(TLanes.Subtract(cost, lower), none));

        // One look at it all: what is given is from 0 to below twice the limit, a negative amount has its highest bits set; what is outside is below the limit on either side.
        if (_limit == 0 || TLanes.Outside(TLanes.Gather(seen, outside, _limit), _limit))
        {
            return false;
        }

        var added = TLanes.Add(TLanes.And(agreed, TLanes.All(_addsAgreed)), TLanes.All(_added.Ore));
        TLanes.Store(TLanes.Add(TLanes.Times(outside, in _share), added), ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(_output)), first);
        return true;
    }

    /// <inheritdoc/>
    public void Row(int row)
    {
        var agreed = Magnitude.Of(_agreed[row], "agreed");
        var forecast = Magnitude.Of(_forecasts[row], "forecastCosts");
        var (_, lower, upper) = _isOne ? (default, _lower, _upper) : _rule.Drawn(_aroundForecast ? forecast : agreed);
        var adjustment = _rule.Shared(_rule.Outside(lower, upper, Magnitude.Of(_costs[row], "costs")));
        _output[row] = adjustment + (_addsAgreed == 0 ? _added : agreed);
    }

    /// <inheritdoc/>
    public string Name(int row) => Invariant($"Row {row}");

    private long FixedLimit() => Fits(_lower.Ore * (Int128)_rule.OfBound) && Fits(_upper.Ore * (Int128)_rule.OfBound) && Fits(_added.Ore) && _rule.OfCost <= MostScale
        ? _share.Limit
        : 0;

    private static bool Fits(Int128 number) => Int128.Abs(number) < MostFixed;
}
