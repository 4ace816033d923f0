using static System.FormattableString;
using System.Buffers;

namespace FiscalRules;

/// <content>The same over bare spans, without objects, and equal instalments.</content>
public sealed partial record Allocation
{
    private const long MaxWeight = 1L << 62;
    private const int OnStack = 128;

    /// <summary>Shares a total out in whole units; equal remainders go to the lowest index, so here the order matters.</summary>
    /// <param name="total">What to share, signed: a whole number of units.</param>
    /// <param name="weights">The weights, each from 0 to 2⁶², not all zero; up to 2³¹ − 1 of them.</param>
    /// <param name="shares">Where the shares go: as long as <paramref name="weights"/>, in the same order.</param>
    /// <param name="unit">The unit that no share splits, greater than zero; null for one öre.</param>
    /// <exception cref="ArgumentException">The lengths differ, there is no weight, or every weight is zero; or the total is no whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or above 2⁶², or the unit is zero or negative.</exception>
    public static void ByLargestRemainder(Kronor total, ReadOnlySpan<long> weights, Span<Kronor> shares, Kronor? unit = null)
    {
        if (shares.Length != weights.Length)
        {
            throw new ArgumentException($"There are as many shares as weights; {shares.Length} and {weights.Length} came.", nameof(shares));
        }

        Share(total, weights, shares, unit ?? Kronor.OneOre, [], nameof(weights));
    }

    /// <summary>Splits a total into equal instalments (<c>delbetalningar</c>) in whole units: after the k-th of n, exactly the part k/n of the total cut to whole units is paid.</summary>
    /// <remarks>So the instalments add up to the total, differ by one unit at the most, and are never ahead of k/n; a negative total mirrors the positive one.</remarks>
    /// <param name="total">What to split, signed: a whole number of units.</param>
    /// <param name="count">How many instalments, at least one.</param>
    /// <param name="unit">The unit that no instalment splits, greater than zero; null for one öre.</param>
    /// <exception cref="ArgumentException">The total is no whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is zero or negative, or the count less than one.</exception>
    public static ValueList<Kronor> Instalments(Kronor total, int count, Kronor? unit = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var instalments = new Kronor[count];
        Instalments(total, instalments, unit);
        return new(instalments);
    }

    /// <summary>The same into a span.</summary>
    /// <inheritdoc cref="Instalments(Kronor, int, Kronor?)"/>
    /// <param name="total">What to split, signed: a whole number of units.</param>
    /// <param name="instalments">Where the instalments go; at least one.</param>
    /// <param name="unit">The unit that no instalment splits, greater than zero; null for one öre.</param>
    /// <exception cref="ArgumentException">There is no instalment, or the total is no whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is zero or negative.</exception>
    public static void Instalments(Kronor total, Span<Kronor> instalments, Kronor? unit = null)
    {
        if (instalments.IsEmpty)
        {
            throw new ArgumentException("There is at least one instalment.", nameof(instalments));
        }

        var step = unit ?? Kronor.OneOre;
        var units = WholeUnits(total, step);
        Int128 paid = 0;
        for (var i = 0; i < instalments.Length; i++)
        {
            var due = (Int128)units * (i + 1) / instalments.Length;
            instalments[i] = Kronor.FromOre((long)(due - paid) * step.Ore);
            paid = due;
        }
    }

    internal static void CheckWeight(long weight, string name)
    {
        if (weight is < 0 or > MaxWeight)
        {
            throw new ArgumentOutOfRangeException(name, weight, "A weight is from 0 to 2⁶².");
        }
    }

    private static long WholeUnits(Kronor total, Kronor unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(unit, Kronor.Zero);
        return total.Ore % unit.Ore == 0
            ? total.Ore / unit.Ore
            : throw new ArgumentException(Invariant($"The total is a whole number of units; {total} isn't one of {unit}."), nameof(total));
    }

    private static void Share(Kronor total, ReadOnlySpan<long> weights, Span<Kronor> shares, Kronor unit, Span<bool> gotRemainder, string weightsName)
    {
        var units = WholeUnits(total, unit);
        UInt128 sum = 0;
        foreach (var weight in weights)
        {
            CheckWeight(weight, weightsName);
            sum += (ulong)weight;
        }

        if (sum == 0)
        {
            throw new ArgumentException("At least one party has a weight above zero.", weightsName);
        }

        // The size of the total is below 2⁶⁴ and a weight at most 2⁶², so that their product fits 128 bits.
        var size = units < 0 ? (UInt128)(-(Int128)units) : (UInt128)units;
        var sign = units < 0 ? -unit.Ore : unit.Ore;
        var left = size;
        Remainder[]? rented = null;
        var remainders = weights.Length <= OnStack
            ? stackalloc Remainder[OnStack]
            : (rented = ArrayPool<Remainder>.Shared.Rent(weights.Length));
        remainders = remainders[..weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var (whole, rest) = UInt128.DivRem(size * (ulong)weights[i], sum);
            left -= whole;
            shares[i] = Kronor.FromOre((long)((Int128)whole * sign));
            remainders[i] = new(rest, i);
        }

        if (left > 0)
        {
            remainders.Sort();
            foreach (var remainder in remainders[..(int)left])
            {
                shares[remainder.Index] += Kronor.FromOre(sign);
                if (!gotRemainder.IsEmpty)
                {
                    gotRemainder[remainder.Index] = true;
                }
            }
        }

        if (rented is not null)
        {
            ArrayPool<Remainder>.Shared.Return(rented);
        }
    }

    /// <summary>What was cut off a party's quota. The largest comes first, and of equal ones the lowest index.</summary>
    private readonly record struct Remainder(UInt128 Rest, int Index) : IComparable<Remainder>
    {
        public int CompareTo(Remainder other)
        {
            var order = other.Rest.CompareTo(Rest);
            return order != 0 ? order : Index.CompareTo(other.Index);
        }
    }
}
