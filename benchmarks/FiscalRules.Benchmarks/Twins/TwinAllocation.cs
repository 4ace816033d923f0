namespace FiscalRules.Benchmarks.Twins;

/// <summary>Shares that add up, in <see cref="decimal"/>.</summary>
internal static class TwinAllocation
{
    /// <summary>The method of the largest remainder, with a sort.</summary>
    public static void ByLargestRemainder(decimal total, ReadOnlySpan<decimal> weights, Span<decimal> shares)
    {
        if (weights.IsEmpty || weights.Length != shares.Length)
        {
            throw new ArgumentException("There are as many shares as weights.", nameof(shares));
        }

        var sum = 0m;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            sum += weight;
        }

        var (left, remainders) = (total, new (decimal CutOff, int Index)[weights.Length]);
        for (var i = 0; i < shares.Length; i++)
        {
            // A quota of 28 digits leaves too few for the remainder of a large total: cut to the öre, and keep what is cut off.
            var quota = total * weights[i] / sum;
            shares[i] = Math.Truncate(quota * 100) / 100;
            remainders[i] = (quota - shares[i], i);
            left -= shares[i];
        }

        Array.Sort(remainders, static (one, other) => other.CutOff.CompareTo(one.CutOff) is var order && order != 0 ? order : one.Index.CompareTo(other.Index));
        for (var i = 0; left >= 0.01m; i++, left -= 0.01m)
        {
            shares[remainders[i].Index] += 0.01m;
        }
    }
}

/// <summary>A need model in <see cref="decimal"/>: the cost of each region by the tags of the groups.</summary>
internal static class TwinNeedModel
{
    public static void Costs(ReadOnlySpan<decimal> persons, ReadOnlySpan<decimal> tags, Span<decimal> costs)
    {
        if (persons.Length != tags.Length * costs.Length)
        {
            throw new ArgumentException("Each region has a number of persons in each group.", nameof(persons));
        }

        for (var region = 0; region < costs.Length; region++)
        {
            var cost = 0m;
            var groups = persons.Slice(region * tags.Length, tags.Length);
            for (var group = 0; group < groups.Length; group++)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(groups[group], nameof(persons));
                cost += groups[group] * tags[group];
            }

            costs[region] = cost;
        }
    }
}
