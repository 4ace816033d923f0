namespace FiscalRules.Benchmarks.Twins;

/// <summary>Shares that add up, in whole öre and checked, as anyone would first write them: quotas in 128 bits, and a sort.</summary>
internal static class PlainShares
{
    /// <summary>The method of the largest remainder.</summary>
    public static void ByLargestRemainder(long total, ReadOnlySpan<long> weights, Span<long> shares)
    {
        if (weights.IsEmpty || weights.Length != shares.Length)
        {
            throw new ArgumentException("There are as many shares as weights.", nameof(shares));
        }

        var sum = Int128.Zero;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            sum += weight;
        }

        var (left, remainders) = (total, new (Int128 Remainder, int Index)[weights.Length]);
        for (var i = 0; i < shares.Length; i++)
        {
            var (share, remainder) = Int128.DivRem((Int128)total * weights[i], sum);
            (shares[i], remainders[i]) = ((long)share, (remainder, i));
            left -= shares[i];
        }

        Array.Sort(remainders, static (one, other) => other.Remainder.CompareTo(one.Remainder) is var order && order != 0 ? order : one.Index.CompareTo(other.Index));
        for (var i = 0; i < left; i++)
        {
            shares[remainders[i].Index]++;
        }
    }

    /// <summary>A pool by need: what the persons of each region cost by the tags of their groups, and the pool by that.</summary>
    public static void ByNeed(long pool, ReadOnlySpan<Kronor> tags, ReadOnlySpan<long> persons, Span<long> costs, Span<long> grants)
    {
        if (persons.Length != tags.Length * costs.Length)
        {
            throw new ArgumentException("Each region has a number of persons in each group.", nameof(persons));
        }

        for (var region = 0; region < costs.Length; region++)
        {
            var cost = 0L;
            for (var group = 0; group < tags.Length; group++)
            {
                var number = persons[(region * tags.Length) + group];
                ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(persons));
                cost += number * tags[group].Ore;
            }

            costs[region] = cost;
        }

        ByLargestRemainder(pool, costs, grants);
    }
}
