using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <content>The same over bare spans, where the money is paid for the inhabitants of the structure.</content>
public sealed partial record NeedModel
{
    private const int OnStack = 32;
    private const int WeightBits = 62;

    // What the least power of two above the number of groups adds to the bits of a product.
    private const int SumBits = 5;

    /// <summary>A pool shared between the regions by need, into a span. Allocates nothing that isn't reused.</summary>
    /// <remarks>
    /// Equals <see cref="Distribute(Kronor, Kronor?)"/> of a model whose weights are the inhabitants of the structures themselves: then a region's part is that of its persons × price tags,
    /// a whole number of öre. Where weights or payment are counted on another day, use that. Equal remainders go to the lowest index here.
    /// </remarks>
    /// <param name="pool">The pool, zero or more: a whole number of units.</param>
    /// <param name="tags">Average cost per group.</param>
    /// <param name="persons">Persons in each of the 22 groups, region by region: group g of region r at r × 22 + g, each zero or more, not all of a region zero.</param>
    /// <param name="grants">Where the grants go: one for each region, at least one, in memory of its own.</param>
    /// <param name="unit">The unit that no grant splits; null for one krona.</param>
    /// <exception cref="ArgumentNullException">The tags are null.</exception>
    /// <exception cref="ArgumentException">The lengths don't agree, there is no region, nobody lives in one, every cost is zero, the pool is no whole number of units, or the grants overlap the persons.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pool or a number of persons is negative, or the unit isn't above zero.</exception>
    /// <exception cref="OverflowException">Persons × price tags of a region are above 2⁶² öre; the message names the region.</exception>
    public static void Distribute(Kronor pool, PriceTags tags, ReadOnlySpan<long> persons, Span<Kronor> grants, Kronor? unit = null)
    {
        ArgumentNullException.ThrowIfNull(tags);
        Magnitude.Of(pool, nameof(pool));
        if (grants.IsEmpty || persons.Length != (long)grants.Length * NeedGroup.Count)
        {
            throw new ArgumentException(Invariant($"There is at least one region, and each of its {NeedGroup.Count} groups has a number of persons; {persons.Length} came for {grants.Length} regions."), nameof(persons));
        }

        if (MemoryMarshal.Cast<long, Kronor>(persons).Overlaps(grants))
        {
            throw new ArgumentException("What is written stands in memory of its own; it overlaps the persons.", nameof(persons));
        }

        long[]? rented = null;
        var costs = (grants.Length <= OnStack ? stackalloc long[OnStack] : (rented = ArrayPool<long>.Shared.Rent(grants.Length)))[..grants.Length];
        CostsOf(MemoryMarshal.Cast<Kronor, long>(tags.Amounts.AsSpan()), persons, costs);
        Allocation.ByLargestRemainder(pool, costs, grants, unit ?? Kronor.Of(1));
        if (rented is not null)
        {
            ArrayPool<long>.Shared.Return(rented);
        }
    }

    private static void CostsOf(ReadOnlySpan<long> tags, ReadOnlySpan<long> persons, Span<long> costs)
    {
        var done = Vector512.IsHardwareAccelerated ? TryCosts<Lanes512, Vector512<long>>(tags, persons, costs)
            : Vector256.IsHardwareAccelerated ? TryCosts<Lanes256, Vector256<long>>(tags, persons, costs)
            : Vector128.IsHardwareAccelerated && TryCosts<Lanes128, Vector128<long>>(tags, persons, costs);
        if (!done)
        {
            for (var region = 0; region < costs.Length; region++)
            {
                costs[region] = CostOf(tags, persons.Slice(region * tags.Length, tags.Length), region);
            }
        }

        if (costs.Contains(0))
        {
            CheckInhabited(persons, costs);
        }
    }

    /// <summary>The costs in lanes, which wrap; false where a number of persons is negative, or so large that a cost might pass 2⁶².</summary>
    private static bool TryCosts<TLanes, TVector>(ReadOnlySpan<long> tags, ReadOnlySpan<long> persons, Span<long> costs)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        // The last vector of a region ends where the region does: for what the one before has seen already, its tags are zero.
        var vectors = (tags.Length + TLanes.Count - 1) / TLanes.Count;
        var last = tags.Length - TLanes.Count;
        var tail = tags[((vectors - 1) * TLanes.Count)..];
        Span<long> padded = stackalloc long[OnStack];
        tags[..^tail.Length].CopyTo(padded);
        tail.CopyTo(padded[((vectors * TLanes.Count) - tail.Length)..]);
        var most = 0L;
        foreach (var tag in tags)
        {
            most |= tag;
        }

        var bits = WeightBits - SumBits - (64 - BitOperations.LeadingZeroCount((ulong)most));
        ref var tagStart = ref MemoryMarshal.GetReference(padded);
        ref var personStart = ref MemoryMarshal.GetReference(persons);
        var seen = TLanes.All(0);
        for (var region = 0; region < costs.Length; region++)
        {
            var sum = TLanes.All(0);
            for (var vector = 0; vector < vectors; vector++)
            {
                var some = TLanes.Load(in personStart, (nuint)((region * tags.Length) + Math.Min(vector * TLanes.Count, last)));
                seen = TLanes.Or(seen, some);
                sum = TLanes.Add(sum, TLanes.Multiply(some, TLanes.Load(in tagStart, (nuint)(vector * TLanes.Count))));
            }

            costs[region] = TLanes.Sum(sum);
        }

        return bits > 0
            && TLanes.CountSet(TLanes.IsGreater(TLanes.All(1L << bits), seen)) == TLanes.Count
            && TLanes.CountSet(TLanes.IsGreater(TLanes.All(0), seen)) == 0;
    }

    private static long CostOf(ReadOnlySpan<long> tags, ReadOnlySpan<long> persons, int region)
    {
        Int128 cost = 0;
        for (var group = 0; group < tags.Length; group++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(persons[group], nameof(persons));
            cost += (Int128)persons[group] * tags[group];
            if (cost > 1L << WeightBits)
            {
                throw new OverflowException(Invariant($"Persons × price tags are at most 2⁶² öre in a region; they are more in region {region}."));
            }
        }

        return (long)cost;
    }

    private static void CheckInhabited(ReadOnlySpan<long> persons, ReadOnlySpan<long> costs)
    {
        for (var region = 0; region < costs.Length; region++)
        {
            if (!persons.Slice(region * NeedGroup.Count, NeedGroup.Count).ContainsAnyExcept(0))
            {
                throw new ArgumentException(Invariant($"Somebody lives in a region; nobody does in region {region}."), nameof(persons));
            }
        }

        if (!costs.ContainsAnyExcept(0))
        {
            throw new ArgumentException("The model cost of the regions together is above zero; it is zero.", nameof(persons));
        }
    }
}
