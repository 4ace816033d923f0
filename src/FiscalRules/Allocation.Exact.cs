using System.Numerics;

namespace FiscalRules;

/// <content>The same by exact weights of any size, for weights that are products and quotients of other figures.</content>
public sealed partial record Allocation
{
    /// <summary>Shares a total out in whole units by exact weights; equal remainders go to the lowest index, so here the order matters.</summary>
    /// <param name="total">What to share, signed: a whole number of units.</param>
    /// <param name="weights">The weights, each zero or more, not all zero.</param>
    /// <param name="shares">Where the shares go: as long as <paramref name="weights"/>, in the same order.</param>
    /// <param name="unit">The unit that no share splits, greater than zero.</param>
    /// <exception cref="ArgumentException">The lengths differ, there is no weight, or every weight is zero; or the total is no whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or the unit is zero or negative.</exception>
    public static void ByLargestRemainder(Kronor total, ReadOnlySpan<Unrounded> weights, Span<Kronor> shares, Kronor unit)
    {
        if (shares.Length != weights.Length)
        {
            throw new ArgumentException($"There are as many shares as weights; {shares.Length} and {weights.Length} came.", nameof(shares));
        }

        CheckWhole(total, unit);
        var units = total.Ore / unit.Ore;
        var whole = WholeWeights(weights, out var sum);
        var size = BigInteger.Abs(units);
        var left = size;
        var remainders = new (BigInteger CutOff, int Index)[whole.Length];
        var counts = new BigInteger[whole.Length];
        for (var i = 0; i < whole.Length; i++)
        {
            counts[i] = BigInteger.DivRem(size * whole[i], sum, out var rest);
            remainders[i] = (rest, i);
            left -= counts[i];
        }

        Array.Sort(remainders, static (one, other) => other.CutOff.CompareTo(one.CutOff) is var order && order != 0 ? order : one.Index.CompareTo(other.Index));
        for (var i = 0; i < (int)left; i++)
        {
            counts[remainders[i].Index]++;
        }

        for (var i = 0; i < counts.Length; i++)
        {
            shares[i] = Kronor.FromOre((long)(counts[i] * Math.Sign(units) * unit.Ore));
        }
    }

    /// <summary>The weights over a common denominator.</summary>
    private static BigInteger[] WholeWeights(ReadOnlySpan<Unrounded> weights, out BigInteger sum)
    {
        var denominator = BigInteger.One;
        foreach (var weight in weights)
        {
            if (weight.Numerator.Sign < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(weights), weight, "A weight is zero or more.");
            }

            denominator *= weight.Denominator / BigInteger.GreatestCommonDivisor(denominator, weight.Denominator);
        }

        sum = BigInteger.Zero;
        var whole = new BigInteger[weights.Length];
        for (var i = 0; i < whole.Length; i++)
        {
            whole[i] = weights[i].Numerator * (denominator / weights[i].Denominator);
            sum += whole[i];
        }

        return sum.Sign > 0 ? whole : throw new ArgumentException("At least one party has a weight above zero.", nameof(weights));
    }
}
