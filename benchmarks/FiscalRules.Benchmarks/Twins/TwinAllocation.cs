using System.Numerics;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>Shares that needn't add up, as most programs compute them: total × weight ÷ sum, each rounded by itself.</summary>
internal static class TwinAllocation
{
    public static void Share(double total, ReadOnlySpan<double> weights, Span<double> shares)
    {
        Check(weights.Length, shares.Length);
        double sum = 0;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            sum += weight;
        }

        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = Math.Round(total * weights[i] / sum, MidpointRounding.AwayFromZero);
        }
    }

    /// <summary>The method of the largest remainder in <see cref="decimal"/>, with a sort: shares that do add up.</summary>
    public static void ByLargestRemainder(decimal total, ReadOnlySpan<decimal> weights, Span<decimal> shares)
    {
        Check(weights.Length, shares.Length);
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

    private static void Check(int weights, int shares)
    {
        if (weights == 0 || weights != shares)
        {
            throw new ArgumentException("There are as many shares as weights.", nameof(shares));
        }
    }
}

/// <summary>A need model in another amount: the cost of each region by the tags of the groups, in order of group.</summary>
internal static class TwinNeedModel<T>
    where T : struct, INumber<T>
{
    public static void Costs(ReadOnlySpan<T> persons, ReadOnlySpan<T> tags, Span<T> costs)
    {
        if (persons.Length != tags.Length * costs.Length)
        {
            throw new ArgumentException("Each region has a number of persons in each group.", nameof(persons));
        }

        for (var region = 0; region < costs.Length; region++)
        {
            var cost = T.Zero;
            var groups = persons.Slice(region * tags.Length, tags.Length);
            for (var group = 0; group < groups.Length; group++)
            {
                cost += groups[group] * tags[group];
            }

            costs[region] = cost;
        }
    }
}
