using System.Numerics;

namespace FiscalRules.Grants;

/// <summary>A pool shared in proportion to weights, each part kept between its bounds: the parts that no bound decides stand in the same proportion to their weights.</summary>
internal static class BoundedShares
{
    /// <summary>Shares a pool that lies between the sum of the lower bounds and what the upper ones let out.</summary>
    /// <param name="pool">The pool, a whole number of units.</param>
    /// <param name="weights">The weights, in the order of the keys.</param>
    /// <param name="lower">The least of each, whole units.</param>
    /// <param name="upper">The most of each, whole units; null for no limit.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="limits">Which bound decided each part.</param>
    public static Kronor[] Share(Kronor pool, long[] weights, Kronor[] lower, Kronor?[] upper, Kronor unit, GrantLimit[] limits)
    {
        var parts = new Kronor[weights.Length];
        var free = new List<int>();
        var left = pool;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0)
            {
                free.Add(i);
            }
            else
            {
                Settle(i, lower[i], lower[i] > Kronor.Zero ? GrantLimit.Floor : GrantLimit.None);
            }
        }

        // Whoever is on the side where the violations weigh more stays there in the end: clamp that side, and look again.
        while (free.Count > 0)
        {
            BigInteger weight = free.Aggregate(BigInteger.Zero, (sum, i) => sum + weights[i]);
            BigInteger Below(int i) => (lower[i].Ore * weight) - ((BigInteger)left.Ore * weights[i]);
            BigInteger Above(int i) => upper[i] is { } most ? ((BigInteger)left.Ore * weights[i]) - (most.Ore * weight) : -1;
            var low = free.Where(i => Below(i).Sign > 0).ToList();
            var high = free.Where(i => Above(i).Sign > 0).ToList();
            if (low.Count == 0 && high.Count == 0)
            {
                break;
            }

            var deficit = low.Aggregate(BigInteger.Zero, (sum, i) => sum + Below(i));
            var excess = high.Aggregate(BigInteger.Zero, (sum, i) => sum + Above(i));
            foreach (var i in deficit >= excess ? low : [])
            {
                Settle(i, lower[i], GrantLimit.Floor);
                free.Remove(i);
            }

            foreach (var i in excess >= deficit ? high : [])
            {
                Settle(i, upper[i]!.Value, GrantLimit.Cap);
                free.Remove(i);
            }
        }

        if (free.Count > 0)
        {
            var shares = new Kronor[free.Count];
            Allocation.ByLargestRemainder(left, free.Select(i => weights[i]).ToArray(), shares, unit);
            for (var i = 0; i < shares.Length; i++)
            {
                parts[free[i]] = shares[i];
            }
        }

        return parts;

        void Settle(int i, Kronor amount, GrantLimit limit)
        {
            (parts[i], limits[i]) = (amount, limit);
            left -= amount;
        }
    }
}
