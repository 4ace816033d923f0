using static System.FormattableString;
using System.Runtime.InteropServices;

namespace FiscalRules;

/// <content>The same over bare spans, without objects.</content>
public sealed partial record Allocation
{
    private const long MaxWeight = 1L << 62;

    /// <summary>Shares a total out in whole units; equal remainders go to the lowest index, so here the order matters. Allocates nothing that isn't reused.</summary>
    /// <remarks>Vectorised for totals below 2⁵¹ units by weights that add up to less than 2⁵², and exact everywhere.</remarks>
    /// <param name="total">What to share, signed: a whole number of units.</param>
    /// <param name="weights">The weights, each from 0 to 2⁶², not all zero.</param>
    /// <param name="shares">Where the shares go: as long as <paramref name="weights"/>, in the same order, and in memory of their own.</param>
    /// <param name="unit">The unit that no share splits, greater than zero; null for one öre.</param>
    /// <exception cref="ArgumentException">The lengths differ, there is no weight, or every weight is zero; or the total is no whole number of units; or the shares overlap the weights.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or above 2⁶², or the unit is zero or negative.</exception>
    public static void ByLargestRemainder(Kronor total, ReadOnlySpan<long> weights, Span<Kronor> shares, Kronor? unit = null)
    {
        if (shares.Length != weights.Length)
        {
            throw new ArgumentException($"There are as many shares as weights; {shares.Length} and {weights.Length} came.", nameof(shares));
        }

        var step = unit ?? Kronor.OneOre;
        CheckWhole(total, step);
        CheckApart(MemoryMarshal.Cast<long, Kronor>(weights), shares, nameof(weights));
        LargestRemainder.Share(new(in total), weights, shares, step, nameof(weights));
    }

    /// <summary>Shares many totals out, each on its own, by one set of weights, which are checked and added up once; equal remainders go to the lowest index.</summary>
    /// <remarks>What each total's parties get equals <see cref="ByLargestRemainder(Kronor, ReadOnlySpan{long}, Span{Kronor}, Kronor?)"/> of that total. Nothing is written unless everything given is right.</remarks>
    /// <param name="totals">What to share, each signed and a whole number of units; none is no mistake.</param>
    /// <param name="weights">The weights, each from 0 to 2⁶², not all zero.</param>
    /// <param name="shares">Where the shares go, total by total: as many as totals × weights, party i of total t at t × weights + i, in memory of their own.</param>
    /// <param name="unit">The unit that no share splits, greater than zero; null for one öre.</param>
    /// <exception cref="ArgumentException">The lengths don't agree, there is no weight, or every weight is zero; or a total is no whole number of units; or the shares overlap totals or weights.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or above 2⁶², or the unit is zero or negative.</exception>
    public static void ByLargestRemainder(ReadOnlySpan<Kronor> totals, ReadOnlySpan<long> weights, Span<Kronor> shares, Kronor? unit = null)
    {
        if (shares.Length != (long)totals.Length * weights.Length)
        {
            throw new ArgumentException(Invariant($"There are as many shares as totals × weights; {shares.Length} and {totals.Length} × {weights.Length} came."), nameof(shares));
        }

        var step = unit ?? Kronor.OneOre;
        CheckWhole(totals, step);
        CheckApart(totals, shares, nameof(totals));
        CheckApart(MemoryMarshal.Cast<long, Kronor>(weights), shares, nameof(weights));
        LargestRemainder.Share(totals, weights, shares, step, nameof(weights));
    }

    internal static void CheckWeight(long weight, string name)
    {
        if (weight is < 0 or > MaxWeight)
        {
            throw new ArgumentOutOfRangeException(name, weight, "A weight is from 0 to 2⁶².");
        }
    }

    private static void CheckApart(ReadOnlySpan<Kronor> input, ReadOnlySpan<Kronor> output, string name)
    {
        if (input.Overlaps(output))
        {
            throw new ArgumentException($"What is written stands in memory of its own; it overlaps the {name}.", name);
        }
    }

    private static void CheckWhole(Kronor total, Kronor unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(unit, Kronor.Zero);
        if (total.Ore % unit.Ore != 0)
        {
            throw new ArgumentException(Invariant($"The total is a whole number of units; {total} isn't one of {unit}."), nameof(total));
        }
    }

    private static void CheckWhole(ReadOnlySpan<Kronor> totals, Kronor unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(unit, Kronor.Zero);
        if (unit == Kronor.OneOre)
        {
            return;
        }

        for (var i = 0; i < totals.Length; i++)
        {
            if (totals[i].Ore % unit.Ore != 0)
            {
                throw new ArgumentException(Invariant($"Each total is a whole number of units; {totals[i]}, number {i}, isn't one of {unit}."), nameof(totals));
            }
        }
    }
}
