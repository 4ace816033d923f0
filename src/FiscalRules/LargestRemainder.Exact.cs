using System.Buffers;

namespace FiscalRules;

/// <content>The same in 128 bits, for totals and weights of any size and for machines without vectors.</content>
internal static partial class LargestRemainder
{
    private static UInt128 SumOf(ReadOnlySpan<long> weights, string name)
    {
        UInt128 sum = 0;
        foreach (var weight in weights)
        {
            Allocation.CheckWeight(weight, name);
            sum += (ulong)weight;
        }

        return sum > 0 ? sum : throw new ArgumentException("At least one party has a weight above zero.", name);
    }

    private static void Exactly(ReadOnlySpan<Kronor> totals, ReadOnlySpan<long> weights, UInt128 sum, Span<Kronor> shares, Kronor unit)
    {
        UInt128[]? rented = null;
        var rests = weights.Length <= OnStack
            ? stackalloc UInt128[OnStack]
            : (rented = ArrayPool<UInt128>.Shared.Rent(weights.Length));
        for (var i = 0; i < totals.Length; i++)
        {
            Exactly(totals[i].Ore / unit.Ore, weights, sum, shares.Slice(i * weights.Length, weights.Length), unit.Ore, rests[..weights.Length]);
        }

        if (rented is not null)
        {
            ArrayPool<UInt128>.Shared.Return(rented);
        }
    }

    private static void Exactly(long units, ReadOnlySpan<long> weights, UInt128 sum, Span<Kronor> shares, long unit, Span<UInt128> rests)
    {
        // The size of the total is at most 2⁶³ and a weight at most 2⁶², so that their product fits 128 bits.
        var size = units < 0 ? (UInt128)(-(Int128)units) : (UInt128)units;
        var sign = units < 0 ? -unit : unit;
        var left = size;
        for (var i = 0; i < weights.Length; i++)
        {
            var (whole, rest) = UInt128.DivRem(size * (ulong)weights[i], sum);
            left -= whole;
            shares[i] = Kronor.FromOre((long)((Int128)whole * sign));
            rests[i] = rest;
        }

        if (left > 0)
        {
            GiveLeft((int)left, rests, sum, shares, Kronor.FromOre(sign));
        }
    }

    private static void GiveLeft(int left, ReadOnlySpan<UInt128> rests, UInt128 sum, Span<Kronor> shares, Kronor unit)
    {
        var (tooLow, tooHigh) = (UInt128.One, sum);
        var from = UInt128.Zero;
        while (from == 0 && tooHigh - tooLow > 1)
        {
            var middle = tooLow + ((tooHigh - tooLow) / 2);
            var count = CountFrom(rests, middle);
            from = count == left ? middle : 0;
            (tooLow, tooHigh) = count > left ? (middle, tooHigh) : (tooLow, middle);
        }

        // Unless the cut is clean, the first of those that are equal get what is left.
        var ties = from == 0 ? left - CountFrom(rests, tooHigh) : 0;
        from = from == 0 ? tooHigh : from;
        for (var i = 0; i < shares.Length; i++)
        {
            if (rests[i] >= from || (rests[i] == tooLow && ties-- > 0))
            {
                shares[i] += unit;
            }
        }
    }

    private static int CountFrom(ReadOnlySpan<UInt128> rests, UInt128 least)
    {
        var count = 0;
        foreach (var rest in rests)
        {
            count += rest >= least ? 1 : 0;
        }

        return count;
    }
}
