using static System.FormattableString;
using System.Runtime.InteropServices;

namespace FiscalRules;

/// <summary>Every amount that occurs and how many times (<c>fördelning, frekvenstabell</c>), for exact quantiles.</summary>
/// <remarks>
/// Nothing is binned or estimated: equal amounts share an entry, so that it takes room for the distinct ones. Merging is exact, associative and commutative, and equal
/// distributions are equal values: the parts of a run, merged in any order, are the distribution of the whole.
/// </remarks>
public sealed record KronorDistribution
{
    // How many amounts there are up to and with each entry.
    private readonly long[] _through;

    private KronorDistribution(ReadOnlySpan<KronorCount> counts)
    {
        _through = new long[counts.Length];
        var (count, sum) = (0L, (Int128)0);
        for (var i = 0; i < counts.Length; i++)
        {
            count += counts[i].Count;
            sum += (Int128)counts[i].Amount.Ore * counts[i].Count;
            _through[i] = count;
        }

        Counts = ValueList.Create(counts);
        Summary = counts.IsEmpty ? default : KronorSummary.Of(count, sum, counts[0].Amount, counts[^1].Amount);
    }

    /// <summary>The distribution of no amounts, which changes nothing when merged.</summary>
    public static KronorDistribution Empty { get; } = new(default(ReadOnlySpan<KronorCount>));

    /// <summary>Every amount that occurs, the least first, each once, and how many times it occurs.</summary>
    public ValueList<KronorCount> Counts { get; }

    /// <summary>How many there are, their sum, the least and the greatest.</summary>
    public KronorSummary Summary { get; }

    /// <summary>The distribution of amounts in any order; an amount that comes twice counts twice.</summary>
    public static KronorDistribution Of(ReadOnlySpan<Kronor> amounts)
    {
        var sorted = MemoryMarshal.Cast<Kronor, long>(amounts).ToArray();
        Array.Sort(sorted);
        var counts = new KronorCount[sorted.Length];
        var (distinct, next) = (0, 0);
        while (next < sorted.Length)
        {
            var first = next;
            while (next < sorted.Length && sorted[next] == sorted[first])
            {
                next++;
            }

            counts[distinct++] = new(Kronor.FromOre(sorted[first]), next - first);
        }

        return new(counts.AsSpan(0, distinct));
    }

    /// <summary>A distribution from its entries, as when it is read from a document.</summary>
    /// <param name="counts">Every amount that occurs, the least first, each once.</param>
    /// <exception cref="ArgumentException">An amount isn't greater than the one before it, or an entry is the default value, which occurs no time.</exception>
    /// <exception cref="OverflowException">There are 2⁶³ amounts or more.</exception>
    public static KronorDistribution OfCounts(ReadOnlySpan<KronorCount> counts)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i].Count < 1)
            {
                throw new ArgumentException(Invariant($"Every amount occurs at least once; entry {i} occurs {counts[i].Count} times."), nameof(counts));
            }

            if (i > 0 && counts[i].Amount <= counts[i - 1].Amount)
            {
                throw new ArgumentException(Invariant($"The amounts rise; entry {i} is {counts[i].Amount} after {counts[i - 1].Amount}."), nameof(counts));
            }
        }

        return new(counts);
    }

    /// <summary>The distribution of these amounts and the others.</summary>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    /// <exception cref="OverflowException">There are 2⁶³ amounts or more.</exception>
    public KronorDistribution Merge(KronorDistribution other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var ours = Counts.AsSpan();
        var theirs = other.Counts.AsSpan();
        var counts = new KronorCount[ours.Length + theirs.Length];
        var (i, j, distinct) = (0, 0, 0);
        while (i < ours.Length || j < theirs.Length)
        {
            var order = i == ours.Length ? 1 : j == theirs.Length ? -1 : ours[i].Amount.CompareTo(theirs[j].Amount);
            counts[distinct++] = order < 0 ? ours[i++] : order > 0 ? theirs[j++] : new(ours[i].Amount, ours[i++].Count + theirs[j++].Count);
        }

        return new(counts.AsSpan(0, distinct));
    }

    /// <summary>A quantile (<c>kvantil</c>): the least amount that at least the share <paramref name="q"/> of the amounts doesn't exceed. Null where there is no amount.</summary>
    /// <remarks>
    /// The inverse of the empirical distribution function, in whole numbers: always one of the amounts, never a mean of two. 0 gives the least, 1/2 the lower median, 1 the greatest.
    /// </remarks>
    /// <param name="q">The share, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 0 or above 1.</exception>
    public Kronor? Quantile(Ratio q)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(q, Ratio.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(q, Ratio.One);
        if (_through.Length == 0)
        {
            return null;
        }

        // The share as a number of amounts, up to a whole one.
        var (rank, rest) = Int128.DivRem((Int128)Summary.Count * q.Numerator, q.Denominator);
        rank += Int128.Sign(rest);
        var (below, at) = (-1, _through.Length - 1);
        while (at - below > 1)
        {
            var middle = below + ((at - below) / 2);
            (below, at) = _through[middle] < rank ? (middle, at) : (below, middle);
        }

        return Counts[at].Amount;
    }

    /// <summary>How many amounts are less.</summary>
    public long CountBelow(Kronor amount) => Before(IndexOf(amount));

    /// <summary>How many amounts are greater.</summary>
    public long CountAbove(Kronor amount)
    {
        var index = IndexOf(amount);
        return Summary.Count - (index < _through.Length && Counts[index].Amount == amount ? _through[index] : Before(index));
    }

    /// <summary>Whether the other holds the same amounts as many times.</summary>
    public bool Equals(KronorDistribution? other) => other is not null && Counts == other.Counts;

    /// <inheritdoc/>
    public override int GetHashCode() => Counts.GetHashCode();

    /// <summary>How many amounts, how many of them distinct, and from where to where, in the current culture.</summary>
    public override string ToString() => $"{Summary} ({Counts.Count})";

    /// <summary>The first entry whose amount isn't less; as many as there are where all are.</summary>
    private int IndexOf(Kronor amount)
    {
        var (below, at) = (-1, _through.Length);
        while (at - below > 1)
        {
            var middle = below + ((at - below) / 2);
            (below, at) = Counts[middle].Amount < amount ? (middle, at) : (below, middle);
        }

        return at;
    }

    private long Before(int index) => index == 0 ? 0 : _through[index - 1];
}
