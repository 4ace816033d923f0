namespace FiscalRules.Grants;

/// <summary>What a cost pool cost the regions (<c>regionernas totala kostnader</c>).</summary>
public sealed record PoolCost
{
    /// <summary>A cost.</summary>
    /// <param name="pool">The code of the pool.</param>
    /// <param name="cost">The regions' whole cost, zero or more; the state's share of it is taken by the rule.</param>
    /// <exception cref="ArgumentException">The code is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative.</exception>
    public PoolCost(string pool, Kronor cost)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pool);
        (Pool, Cost) = (pool, Magnitude.Of(cost, nameof(cost)));
    }

    /// <summary>The code of the pool.</summary>
    public string Pool { get; }

    /// <summary>The regions' whole cost.</summary>
    public Kronor Cost { get; }
}
