using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>Shares that needn't add up, as most programs compute them: each weight times total ÷ sum, rounded by itself; with the checks that the exact ones have.</summary>
internal static class DoubleShares
{
    /// <summary>A total by weight, one share at a time.</summary>
    public static void ShareInLoop(double total, ReadOnlySpan<long> weights, Span<double> shares)
    {
        if (weights.IsEmpty || weights.Length != shares.Length)
        {
            throw new ArgumentException("There are as many shares as weights.", nameof(shares));
        }

        var sum = 0d;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            sum += weight;
        }

        ArgumentOutOfRangeException.ThrowIfZero(sum, nameof(weights));
        var factor = total / sum;
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = Math.Round(weights[i] * factor, MidpointRounding.AwayFromZero);
        }
    }

    /// <summary>A total by weight, in lanes.</summary>
    public static void Share(double total, ReadOnlySpan<double> weights, Span<double> shares)
    {
        if (weights.IsEmpty || weights.Length != shares.Length)
        {
            throw new ArgumentException("There are as many shares as weights.", nameof(shares));
        }

        ref var weight = ref MemoryMarshal.GetReference(weights);
        ref var share = ref MemoryMarshal.GetReference(shares);
        if (Vector512.IsHardwareAccelerated)
        {
            Share<Lanes512>(total, ref weight, ref share, shares.Length);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Share<Lanes256>(total, ref weight, ref share, shares.Length);
        }
        else
        {
            Share<Lane>(total, ref weight, ref share, shares.Length);
        }
    }

    /// <summary>A pool by need: what the persons of each region cost by the tags of their groups, and the pool by that.</summary>
    public static void ByNeed(double pool, ReadOnlySpan<double> tags, ReadOnlySpan<double> persons, Span<double> costs, Span<double> grants)
    {
        if (costs.IsEmpty || costs.Length != grants.Length || persons.Length != costs.Length * tags.Length)
        {
            throw new ArgumentException("Each region has a number of persons in each group.", nameof(persons));
        }

        for (var region = 0; region < costs.Length; region++)
        {
            var groups = persons.Slice(region * tags.Length, tags.Length);
            costs[region] = Vector512.IsHardwareAccelerated ? Cost<Lanes512>(tags, groups)
                : Vector256.IsHardwareAccelerated ? Cost<Lanes256>(tags, groups)
                : Cost<Lane>(tags, groups);
        }

        Share(pool, costs, grants);
    }

    private static void Share<T>(double total, ref double weights, ref double shares, int count)
        where T : struct, ILanes<T>
    {
        var (sums, least, row) = (T.Of(0), T.Of(0), 0);
        for (; row <= count - T.Count; row += T.Count)
        {
            var weight = T.Load(ref weights, (nuint)row);
            (sums, least) = (sums + weight, T.Min(least, weight));
        }

        var (sum, lowest) = (Lane.Of(T.Sum(sums)), Lane.Of(T.Sum(least)));
        for (; row < count; row++)
        {
            var weight = Lane.Load(ref weights, (nuint)row);
            (sum, lowest) = (sum + weight, Lane.Min(lowest, weight));
        }

        if (Lane.Sum(lowest) < 0 || Lane.Sum(sum) == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(weights), Lane.Sum(lowest), "Weights are zero or more, and one of them above.");
        }

        var factor = total / Lane.Sum(sum);
        for (row = 0; row <= count - T.Count; row += T.Count)
        {
            T.Store(T.Round(T.Load(ref weights, (nuint)row) * T.Of(factor)), ref shares, (nuint)row);
        }

        for (; row < count; row++)
        {
            Lane.Store(Lane.Round(Lane.Load(ref weights, (nuint)row) * Lane.Of(factor)), ref shares, (nuint)row);
        }
    }

    private static double Cost<T>(ReadOnlySpan<double> tags, ReadOnlySpan<double> persons)
        where T : struct, ILanes<T>
    {
        ref var tag = ref MemoryMarshal.GetReference(tags);
        ref var number = ref MemoryMarshal.GetReference(persons);
        var (costs, least, group) = (T.Of(0), T.Of(0), 0);
        for (; group <= tags.Length - T.Count; group += T.Count)
        {
            var lived = T.Load(ref number, (nuint)group);
            (costs, least) = (costs + (lived * T.Load(ref tag, (nuint)group)), T.Min(least, lived));
        }

        var (cost, lowest) = (T.Sum(costs), T.Sum(least));
        for (; group < tags.Length; group++)
        {
            cost += persons[group] * tags[group];
            lowest = Math.Min(lowest, persons[group]);
        }

        return lowest < 0 ? throw new ArgumentOutOfRangeException(nameof(persons), lowest, "Persons are zero or more.") : cost;
    }
}
