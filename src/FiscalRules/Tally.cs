using static System.FormattableString;

namespace FiscalRules;

/// <summary>So many out of so many (<c>antal av</c>): how often something was the case.</summary>
/// <remarks>
/// Merging is exact, associative and commutative, as that of <see cref="KronorSummary"/>; a share alone could not be merged. The default value is
/// none of none, which changes nothing when merged.
/// </remarks>
public readonly record struct Tally
{
    private Tally(long count, long outOf) => (Count, OutOf) = (count, outOf);

    /// <summary>How many times it was the case.</summary>
    public long Count { get; }

    /// <summary>Of how many.</summary>
    public long OutOf { get; }

    /// <summary>So many out of so many.</summary>
    /// <param name="count">How many times it was the case, zero or more.</param>
    /// <param name="outOf">Of how many, not less than <paramref name="count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or more than it is out of.</exception>
    public static Tally Of(long count, long outOf)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, outOf);
        return new(count, outOf);
    }

    /// <summary>How many of the cases are true.</summary>
    public static Tally Of(ReadOnlySpan<bool> cases) => new(cases.Count(true), cases.Length);

    /// <summary>The share of cases, exact; null of none.</summary>
    public Ratio? Share() => OutOf > 0 ? Ratio.Of(Count, OutOf) : null;

    /// <summary>The tally with one more case.</summary>
    /// <exception cref="OverflowException">There are 2⁶³ cases.</exception>
    public Tally Plus(bool isSo) => new(Count + (isSo ? 1 : 0), OutOf + 1);

    /// <summary>The tally of these cases and the others.</summary>
    /// <exception cref="OverflowException">There are 2⁶³ cases or more.</exception>
    public Tally Merge(Tally other) => new(Count + other.Count, OutOf + other.OutOf);

    /// <summary>Such as <c>3/7</c>, never shortened.</summary>
    public override string ToString() => Invariant($"{Count}/{OutOf}");
}
