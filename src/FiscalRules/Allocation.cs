using static System.FormattableString;

namespace FiscalRules;

/// <summary>A total shared out by weight, to the öre (<c>fördelning</c>), by the method of the largest remainder (<c>största restens metod</c>).</summary>
/// <remarks>
/// <para>
/// Each party's quota is total × weight ÷ sum of weights. Everyone gets the quota cut to whole units; the units then left go one each to those
/// whose cut-off remainders were largest, the lowest key (ordinal) or index first where remainders are equal.
/// </para>
/// <para>
/// So the shares add up to the total; each is within one unit of its quota; a larger weight never gets less; another order of parties gives the same shares
/// to the same keys; the scale of the weights doesn't matter; a negative total mirrors the positive one; and no other sharing in whole units is
/// closer to the quotas in all. What the method gives up is house monotonicity: with a larger total one party may get a unit less.
/// </para>
/// </remarks>
public sealed partial record Allocation
{
    private Allocation(Kronor total, Kronor unit, ValueList<Share> shares) => (Total, Unit, Shares) = (total, unit, shares);

    /// <summary>What was shared out, signed.</summary>
    public Kronor Total { get; }

    /// <summary>The unit that no share splits.</summary>
    public Kronor Unit { get; }

    /// <summary>The shares, in the order in which the parties were given.</summary>
    public ValueList<Share> Shares { get; }

    /// <summary>What a party gets.</summary>
    /// <param name="key">The party's key.</param>
    /// <exception cref="ArgumentException">No party has that key.</exception>
    public Kronor this[string key] => Find(key).Amount;

    /// <summary>A party's quota: total × weight ÷ sum of weights, exact.</summary>
    /// <param name="key">The party's key.</param>
    /// <exception cref="ArgumentException">No party has that key.</exception>
    public Unrounded Quota(string key)
    {
        Int128 sum = 0;
        foreach (var share in Shares)
        {
            sum += share.Weight;
        }

        return Unrounded.OfOre((System.Numerics.BigInteger)Total.Ore * Find(key).Weight, sum);
    }

    /// <summary>Shares a total out in whole units.</summary>
    /// <param name="total">What to share, signed: a whole number of units.</param>
    /// <param name="parties">Who shares it, in any order; at least one, each key once, not all weights zero.</param>
    /// <param name="unit">The unit that no share splits, greater than zero, such as one krona or 100 000 kronor; null for one öre.</param>
    /// <exception cref="ArgumentException">There is no party, a key comes twice or is missing, or every weight is zero; or the total is no whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is zero or negative.</exception>
    public static Allocation ByLargestRemainder(Kronor total, ReadOnlySpan<Party> parties, Kronor? unit = null)
    {
        // Sorting by key makes "lowest index" mean "lowest key", so that one method serves both and the order given can't matter.
        var order = new int[parties.Length];
        var keys = new string[parties.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            keys[i] = parties[i].Key ?? throw new ArgumentException(Invariant($"Every party has a key; party {i} has none."), nameof(parties));
        }

        Array.Sort(keys, order, StringComparer.Ordinal);
        var weights = new long[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            if (i > 0 && string.Equals(keys[i], keys[i - 1], StringComparison.Ordinal))
            {
                throw new ArgumentException($"Each key comes once; '{keys[i]}' comes twice.", nameof(parties));
            }

            weights[i] = parties[order[i]].Weight;
        }

        var amounts = new Kronor[order.Length];
        var step = unit ?? Kronor.OneOre;
        CheckWhole(total, step);
        LargestRemainder.Share(new(in total), weights, amounts, step, nameof(parties));
        var sum = weights.Aggregate((Int128)0, static (added, weight) => added + weight);

        var shares = new Share[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            shares[order[i]] = new(keys[i], weights[i], amounts[i], IsAboveCutQuota(i));
        }

        return new(total, step, new(shares));

        bool IsAboveCutQuota(int i) => Int128.Abs(amounts[i].Ore / step.Ore) > Int128.Abs(total.Ore / step.Ore) * weights[i] / sum;
    }

    /// <summary>The total and how many share it.</summary>
    public override string ToString() => $"{Total} kr / {Shares.Count}";

    private Share Find(string key)
    {
        foreach (var share in Shares)
        {
            if (string.Equals(share.Key, key, StringComparison.Ordinal))
            {
                return share;
            }
        }

        throw new ArgumentException($"No party has the key '{key}'.", nameof(key));
    }
}
