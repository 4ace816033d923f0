namespace FiscalRules;

/// <summary>How many times an amount occurs (<c>frekvens</c>) in a <see cref="KronorDistribution"/>.</summary>
/// <remarks>The default value occurs no time and is refused where it is used.</remarks>
public readonly record struct KronorCount
{
    /// <summary>An amount and how many times it occurs.</summary>
    /// <param name="amount">The amount, any sign.</param>
    /// <param name="count">How many times, at least once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is less than one.</exception>
    public KronorCount(Kronor amount, long count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        (Amount, Count) = (amount, count);
    }

    /// <summary>The amount.</summary>
    public Kronor Amount { get; }

    /// <summary>How many times it occurs, at least once.</summary>
    public long Count { get; }
}
