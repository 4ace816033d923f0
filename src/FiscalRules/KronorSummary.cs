using System.Numerics;
using System.Runtime.InteropServices;
using static System.FormattableString;

namespace FiscalRules;

/// <summary>How many amounts there are, what they add up to, and the least and the greatest of them (<c>antal, summa, minsta och största belopp</c>).</summary>
/// <remarks>
/// Merging is exact, associative and commutative, so that the parts of a run may be summarised on their own, on other threads, processes or machines, and
/// merged in any order to the same value, bit for bit. The sum has 128 bits and never overflows: fewer than 2⁶³ amounts of 64 bits each. The default
/// value is the summary of no amounts, which changes nothing when merged.
/// </remarks>
public readonly record struct KronorSummary
{
    private readonly long _min;
    private readonly long _max;

    private KronorSummary(long count, Int128 sumInOre, long min, long max) => (Count, SumInOre, _min, _max) = (count, sumInOre, min, max);

    /// <summary>How many amounts.</summary>
    public long Count { get; }

    /// <summary>What they add up to in öre, exact, signed; zero for none.</summary>
    public Int128 SumInOre { get; }

    /// <summary>The least amount; null where there is none.</summary>
    public Kronor? Min => Count > 0 ? Kronor.FromOre(_min) : null;

    /// <summary>The greatest amount; null where there is none.</summary>
    public Kronor? Max => Count > 0 ? Kronor.FromOre(_max) : null;

    /// <summary>The summary of one amount.</summary>
    public static KronorSummary Of(Kronor amount) => new(1, amount.Ore, amount.Ore, amount.Ore);

    /// <summary>The summary of amounts in any order; an amount that comes twice counts twice. Allocates nothing.</summary>
    public static KronorSummary Of(ReadOnlySpan<Kronor> amounts)
    {
        var ore = MemoryMarshal.Cast<Kronor, long>(amounts);
        if (ore.IsEmpty)
        {
            return default;
        }

        Int128 sum = 0;
        var (min, max, next) = (ore[0], ore[0], 0);
        if (Vector.IsHardwareAccelerated && ore.Length >= Vector<long>.Count)
        {
            // As wide as the machine's usual register, since memory is the limit and not arithmetic. Half by half: a span has fewer than 2³¹ amounts, so that halves of 32 bits each never fill a lane of 64.
            var (low, high) = (Vector<long>.Zero, Vector<long>.Zero);
            var (least, most) = (new Vector<long>(min), new Vector<long>(max));
            for (; next <= ore.Length - Vector<long>.Count; next += Vector<long>.Count)
            {
                var rows = new Vector<long>(ore[next..]);
                low += rows & new Vector<long>(uint.MaxValue);
                high += rows >> 32;
                (least, most) = (Vector.Min(least, rows), Vector.Max(most, rows));
            }

            for (var lane = 0; lane < Vector<long>.Count; lane++)
            {
                sum += low[lane] + ((Int128)high[lane] << 32);
                (min, max) = (Math.Min(min, least[lane]), Math.Max(max, most[lane]));
            }
        }

        foreach (var rest in ore[next..])
        {
            sum += rest;
            (min, max) = (Math.Min(min, rest), Math.Max(max, rest));
        }

        return new(ore.Length, sum, min, max);
    }

    /// <summary>A summary from what it says, as when it is read from a document.</summary>
    /// <param name="count">How many amounts, zero or more.</param>
    /// <param name="sumInOre">What they add up to in öre, signed.</param>
    /// <param name="min">The least; null where there is none.</param>
    /// <param name="max">The greatest; null where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="ArgumentException">No amounts can be so many, so small and so large, and add up to that.</exception>
    public static KronorSummary Of(long count, Int128 sumInOre, Kronor? min, Kronor? max)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count == 0)
        {
            return sumInOre == 0 && min is null && max is null
                ? default
                : throw new ArgumentException(Invariant($"No amounts add up to zero and have no least and greatest; {sumInOre} öre from {min} to {max} came."), nameof(count));
        }

        if (min is not { } least || max is not { } most || least > most)
        {
            throw new ArgumentException(Invariant($"{count} amounts have a least and a greatest that isn't less; from {min} to {max} came."), nameof(min));
        }

        // One is the least and one the greatest; the others are in between.
        var (from, to) = (((Int128)(count - 1) * least.Ore) + most.Ore, least.Ore + ((Int128)(count - 1) * most.Ore));
        return from <= sumInOre && sumInOre <= to
            ? new(count, sumInOre, least.Ore, most.Ore)
            : throw new ArgumentException(Invariant($"{count} amounts from {min} to {max} add up to {from} öre at least and {to} at most; {sumInOre} came."), nameof(sumInOre));
    }

    /// <summary>What the amounts add up to; zero for none.</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="Kronor.MinValue"/> or <see cref="Kronor.MaxValue"/>; <see cref="SumInOre"/> holds it all the same.</exception>
    public Kronor Sum() => Kronor.FromOre((long)SumInOre);

    /// <summary>The mean, exact; null where there is no amount.</summary>
    public Unrounded? Mean() => Count > 0 ? Unrounded.OfOre(SumInOre, Count) : null;

    /// <summary>The summary of these amounts and one more.</summary>
    /// <exception cref="OverflowException">There are 2⁶³ amounts.</exception>
    public KronorSummary Plus(Kronor amount) => Merge(Of(amount));

    /// <summary>The summary of these amounts and the others.</summary>
    /// <exception cref="OverflowException">There are 2⁶³ amounts or more.</exception>
    public KronorSummary Merge(KronorSummary other) =>
        Count == 0 ? other
        : other.Count == 0 ? this
        : new(Count + other.Count, SumInOre + other.SumInOre, Math.Min(_min, other._min), Math.Max(_max, other._max));

    /// <summary>How many amounts, and from where to where, in the current culture.</summary>
    public override string ToString() => Count > 0 ? $"{Count} × {Min} … {Max} kr" : "0";
}
