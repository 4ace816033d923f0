using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <summary>The method of the largest remainder over bare numbers: many totals by one set of weights.</summary>
/// <remarks>
/// <para>
/// The units left when every quota is cut go to the largest rests. Nothing is sorted: the range of the rests is halved until as many as there are units left lie
/// above the cut, or all that are left to tell apart are equal; of those the lowest indexes get one. Among n rests spread at random that takes about log n rounds, at worst 70.
/// </para>
/// <para>
/// In lanes a floating quotient is within one of the quota, so that units × weight − quotient × sum lies between −sum and sum, is right although it is computed in 64 bits that
/// wrap, and tells by its sign whether the quotient is one too large. That holds below 2⁵¹ units and 2⁵² for the sum of the weights; outside, 128 bits are used.
/// </para>
/// </remarks>
internal static partial class LargestRemainder
{
    private const long UnitsLimit = 1L << 51;
    private const long SumLimit = 1L << 52;

    // A multiple of what the widest vector holds.
    private const int OnStack = 32;

    /// <summary>Shares each total. What has been checked: there are totals × weights shares, that overlap nothing, and every total is a whole number of units.</summary>
    /// <exception cref="ArgumentException">Every weight is zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or above 2⁶².</exception>
    public static void Share(ReadOnlySpan<Kronor> totals, ReadOnlySpan<long> weights, Span<Kronor> shares, Kronor unit, string weightsName)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            InLanes<Lanes512, Vector512<long>>(totals, weights, shares, unit, weightsName);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            InLanes<Lanes256, Vector256<long>>(totals, weights, shares, unit, weightsName);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            InLanes<Lanes128, Vector128<long>>(totals, weights, shares, unit, weightsName);
        }
        else
        {
            Exactly(totals, weights, SumOf(weights, weightsName), shares, unit);
        }
    }

    private static void InLanes<TLanes, TVector>(ReadOnlySpan<Kronor> totals, ReadOnlySpan<long> weights, Span<Kronor> shares, Kronor unit, string weightsName)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        // Weights of zero fill the last vector: they have a quota and a rest of zero, and never get a unit that is left, for more rests than units left are above zero.
        var length = (weights.Length + TLanes.Count - 1) / TLanes.Count * TLanes.Count;
        long[]? rentedQuotas = null;
        long[]? rentedRests = null;
        Span<long> stack = stackalloc long[2 * OnStack];
        var quotas = (length <= OnStack ? stack : (rentedQuotas = ArrayPool<long>.Shared.Rent(length)))[..length];
        var rests = (length <= OnStack ? stack[OnStack..] : (rentedRests = ArrayPool<long>.Shared.Rent(length)))[..length];
        quotas[weights.Length..].Clear();
        weights.CopyTo(quotas);
        if (TrySum<TLanes, TVector>(quotas, out var sum))
        {
            for (var i = 0; i < totals.Length; i++)
            {
                var total = totals.Slice(i, 1);
                var units = total[0].Ore / unit.Ore;
                var own = shares.Slice(i * weights.Length, weights.Length);
                if (units is <= -UnitsLimit or >= UnitsLimit)
                {
                    Exactly(total, weights, (ulong)sum, own, unit);
                    continue;
                }

                // For the first the weights stand there already; its shares have then taken their place.
                if (i > 0)
                {
                    weights.CopyTo(quotas);
                }

                Share<TLanes, TVector>(quotas, rests, Math.Abs(units), sum, units < 0 ? -unit.Ore : unit.Ore);
                MemoryMarshal.Cast<long, Kronor>(quotas)[..own.Length].CopyTo(own);
            }
        }
        else
        {
            Exactly(totals, weights, SumOf(weights, weightsName), shares, unit);
        }

        if (rentedQuotas is not null && rentedRests is not null)
        {
            ArrayPool<long>.Shared.Return(rentedQuotas);
            ArrayPool<long>.Shared.Return(rentedRests);
        }
    }

    /// <summary>The sum of the weights; false where one is negative, the sum is zero, or it reaches the limit.</summary>
    private static bool TrySum<TLanes, TVector>(ReadOnlySpan<long> weights, out long sum)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        // Two numbers below the limit add up to less than twice the limit: the first time that a lane passes it, it shows, whatever comes after.
        var (added, seen) = (TLanes.All(0), TLanes.All(0));
        ref var first = ref MemoryMarshal.GetReference(weights);
        for (nuint i = 0; i < (nuint)weights.Length; i += (nuint)TLanes.Count)
        {
            var some = TLanes.Load(in first, i);
            added = TLanes.Add(added, some);
            seen = TLanes.Or(seen, TLanes.Or(some, added));
        }

        sum = TLanes.Sum(added);
        return TLanes.CountSet(TLanes.IsGreater(TLanes.All(SumLimit), seen)) == TLanes.Count
            && TLanes.CountSet(TLanes.IsGreater(TLanes.All(0), seen)) == 0
            && sum is > 0 and < SumLimit;
    }

    /// <summary>Turns weights into shares, in their place.</summary>
    private static void Share<TLanes, TVector>(Span<long> quotas, Span<long> rests, long units, long sum, long unit)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        ref var quota = ref MemoryMarshal.GetReference(quotas);
        ref var rest = ref MemoryMarshal.GetReference(rests);
        var (ratio, allUnits, allWeights, none) = (TLanes.Ratio(units, sum), TLanes.All(units), TLanes.All(sum), TLanes.All(0));
        var given = none;
        for (nuint i = 0; i < (nuint)quotas.Length; i += (nuint)TLanes.Count)
        {
            var weights = TLanes.Load(in quota, i);
            var whole = TLanes.Quotient(weights, ratio);
            var cut = TLanes.Subtract(TLanes.Multiply(weights, allUnits), TLanes.Multiply(whole, allWeights));
            var tooLarge = TLanes.IsGreater(none, cut);
            whole = TLanes.Add(whole, tooLarge);
            given = TLanes.Add(given, whole);
            TLanes.Store(whole, ref quota, i);
            TLanes.Store(TLanes.Add(cut, TLanes.And(tooLarge, allWeights)), ref rest, i);
        }

        var left = units - TLanes.Sum(given);
        var from = left > 0 ? Cut<TLanes, TVector>(quotas, rests, left, sum) : sum;
        var (below, times) = (TLanes.All(from - 1), TLanes.All(unit));
        for (nuint i = 0; i < (nuint)quotas.Length; i += (nuint)TLanes.Count)
        {
            var gets = TLanes.IsGreater(TLanes.Load(in rest, i), below);
            TLanes.Store(TLanes.Multiply(TLanes.Subtract(TLanes.Load(in quota, i), gets), times), ref quota, i);
        }
    }

    /// <summary>From which rest on a quota gets one of the units left; where equal rests straddle the cut, the first of them are given theirs here.</summary>
    private static long Cut<TLanes, TVector>(Span<long> quotas, ReadOnlySpan<long> rests, long left, long sum)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        // More rests than there are units left are at least the one, fewer are at least the other.
        var (tooLow, tooHigh) = (1L, sum);
        for (var round = 1; tooHigh - tooLow > 1; round++)
        {
            // Halving is slow to find out that what is left to tell apart is equal; every fourth time one of the rests is tried.
            var middle = round % 4 > 0 ? tooLow + ((tooHigh - tooLow) / 2) : BesideOne(rests, tooLow, tooHigh);
            var count = CountFrom<TLanes, TVector>(rests, middle);
            if (count == left)
            {
                return middle;
            }

            (tooLow, tooHigh) = count > left ? (middle, tooHigh) : (tooLow, middle);
        }

        left -= CountFrom<TLanes, TVector>(rests, tooHigh);
        for (var i = 0; left > 0; i++)
        {
            if (rests[i] == tooLow)
            {
                quotas[i]++;
                left--;
            }
        }

        return tooHigh;
    }

    /// <summary>Between the two, but neither: just above one of the rests that are in between, or else at it. There is one, or there would be as many above either.</summary>
    private static long BesideOne(ReadOnlySpan<long> rests, long tooLow, long tooHigh)
    {
        var one = rests[rests.IndexOfAnyInRange(tooLow, tooHigh - 1)];
        return one + 1 < tooHigh ? one + 1 : one;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long CountFrom<TLanes, TVector>(ReadOnlySpan<long> rests, long least)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var (count, below) = (0L, TLanes.All(least - 1));
        ref var first = ref MemoryMarshal.GetReference(rests);
        for (nuint i = 0; i < (nuint)rests.Length; i += (nuint)TLanes.Count)
        {
            count += TLanes.CountSet(TLanes.IsGreater(TLanes.Load(in first, i), below));
        }

        return count;
    }
}
