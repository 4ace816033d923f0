using static System.FormattableString;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FiscalRules.Grants;

/// <summary>A staircase over columns.</summary>
/// <remarks>
/// <para>
/// With the nation's cost C and population N, a region of n inhabitants would at the mean have cost q + r/N, where q = ⌊C·n/N⌋ and r = C·n − q·N. So everything but r/N, which is
/// from 0 to below 1, is whole öre: what is compensated in all is a − r/N with a whole, what lies above the second level is h, and the compensation times the shares' common
/// denominator D is P − w·r/N, with P whole and w the share that bears the fraction.
/// </para>
/// <para>
/// A rounding turns at whole multiples of half a unit. Twice P − w·r/N, cut to a whole number, lies on the same side of each of them, so that one rounded division by 2D is left.
/// Only a half to the even number could tell a value from its cut; that mode goes row by row.
/// </para>
/// </remarks>
internal readonly ref struct StaircaseColumns : ILaneKernel
{
    // Costs, and inhabitants times any amount per head, below 2⁵⁰ öre; weights at most 2⁹: twice the weighted sum of a few fits.
    private const long MostOre = 1L << 50;
    private const long MostWeight = 1L << 9;

    private readonly Staircase _staircase;
    private readonly ReadOnlySpan<Kronor> _costs;
    private readonly ReadOnlySpan<long> _inhabitants;
    private readonly Span<Kronor> _output;

    private readonly long _start;
    private readonly long _firstWeight;
    private readonly long _secondWeight;
    private readonly Product _mean;
    private readonly Product _fraction;
    private readonly Product _share;
    private readonly long _mostInhabitants;

    public StaircaseColumns(Staircase staircase, ReadOnlySpan<Kronor> costs, ReadOnlySpan<long> inhabitants, Span<Kronor> output)
    {
        _staircase = staircase;
        _costs = costs;
        _inhabitants = inhabitants;
        _output = output;

        var terms = staircase.Terms;
        var (first, second) = (terms.FirstShare, terms.SecondShare);
        var common = (Int128)first.Denominator / (long)BigInteger.GreatestCommonDivisor(first.Denominator, second.Denominator) * second.Denominator;
        if (terms.Rounding.Mode == RoundingMode.HalfToEven || common > MostOre)
        {
            return;
        }

        _start = terms.Start == StaircaseStart.Mean ? 0 : terms.EntryOverMean.Ore;
        _firstWeight = first.Numerator * (long)(common / first.Denominator);
        _secondWeight = second.Numerator * (long)(common / second.Denominator);
        var up = terms.Rounding.Mode is RoundingMode.Up or RoundingMode.AwayFromZero;
        _mean = new(Ratio.Of(staircase.Cost.Ore, staircase.Inhabitants), Rounding.ToOre.Down);
        _fraction = new(Ratio.Of(1, staircase.Inhabitants), up ? Rounding.ToOre.Down : Rounding.ToOre.Up);
        _share = new(Ratio.Of(1, 2 * (long)common), terms.Rounding);

        var weight = Math.Max(_firstWeight, _secondWeight);
        var perHead = Math.Max(Math.Max(terms.EntryOverMean.Ore, terms.SecondLevel.Ore), staircase.Cost.Ore / staircase.Inhabitants);
        if (weight <= MostWeight && perHead < MostOre / 2 && (Int128)staircase.Inhabitants * 2 * weight < _fraction.Limit && _share.Limit > 0)
        {
            _mostInhabitants = Math.Min(_mean.Limit, (long)BitOperations.RoundUpToPowerOf2((ulong)(MostOre / (perHead + 1))) / 2);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGroup<TLanes, TVector>(nuint first)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        if (_mostInhabitants < 2)
        {
            return false;
        }

        var (none, one) = (TLanes.All(0), TLanes.All(1));
        var cost = TLanes.Load(ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(_costs)), first);
        var inhabitants = TLanes.Load(ref MemoryMarshal.GetReference(_inhabitants), first);

        // A cost from 0, and inhabitants from 1, to below the limits: anything else, or one inhabitant less, has a higher bit set.
        if (TLanes.Outside(cost, MostOre / 2) || TLanes.Outside(TLanes.Or(inhabitants, TLanes.Subtract(inhabitants, one)), _mostInhabitants / 2))
        {
            return false;
        }

        var mean = TLanes.Times(inhabitants, in _mean);
        var rest = TLanes.Subtract(
            TLanes.Multiply(inhabitants, TLanes.All(_staircase.Cost.Ore)),
            TLanes.Multiply(mean, TLanes.All(_staircase.Inhabitants)));
        var overMean = TLanes.Subtract(cost, mean);
        var over = TLanes.Subtract(overMean, TLanes.Multiply(inhabitants, TLanes.All(_staircase.Terms.EntryOverMean.Ore)));

        // Over by a whole number less rest/N. Above zero is that where the number is; zero only where both are, and then the number and one is more than the rest.
        var isIn = TLanes.IsGreater(over, none);
        if (!_staircase.Terms.EntryIsStrict)
        {
            isIn = TLanes.Or(isIn, TLanes.IsGreater(TLanes.Add(over, one), rest));
        }

        var all = TLanes.Subtract(overMean, TLanes.Multiply(inhabitants, TLanes.All(_start)));
        var second = TLanes.Max(TLanes.Subtract(cost, TLanes.Multiply(inhabitants, TLanes.All(_staircase.Terms.SecondLevel.Ore))), none);
        var (firstWeight, secondWeight) = (TLanes.All(_firstWeight), TLanes.All(_secondWeight));

        // Where the second level lies below the start, all of it is above that level: second > all − rest/N, both whole but for the fraction.
        var allIsSecond = TLanes.Or(TLanes.IsGreater(second, all), TLanes.And(TLanes.IsGreater(rest, none), TLanes.IsGreater(TLanes.Add(second, one), all)));
        var whole = TLanes.Select(
            allIsSecond,
            TLanes.Multiply(all, secondWeight),
            TLanes.Add(TLanes.Multiply(TLanes.Subtract(all, second), firstWeight), TLanes.Multiply(second, secondWeight)));
        var weight = TLanes.Select(allIsSecond, secondWeight, firstWeight);
        var fraction = TLanes.Times(TLanes.Multiply(TLanes.Add(rest, rest), weight), in _fraction);
        var twice = TLanes.And(TLanes.Subtract(TLanes.Add(whole, whole), fraction), isIn);
        if (TLanes.Outside(TLanes.Gather(none, twice, _share.Limit), _share.Limit))
        {
            return false;
        }

        TLanes.Store(TLanes.Times(twice, in _share), ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(_output)), first);
        return true;
    }

    /// <inheritdoc/>
    public void Row(int row)
    {
        var cost = Magnitude.Of(_costs[row], "costs");
        _output[row] = _inhabitants[row] >= 1
            ? _staircase.Compensation(cost, _inhabitants[row])
            : throw new ArgumentOutOfRangeException("inhabitants", _inhabitants[row], "A region has at least one inhabitant.");
    }

    /// <inheritdoc/>
    public string Name(int row) => Invariant($"Row {row}");
}
