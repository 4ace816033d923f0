namespace FiscalRules.Grants;

/// <summary>An amount that belongs to a region (<c>belopp per region</c>), by the key under which the region is known throughout a computation.</summary>
/// <remarks>Another recipient, such as a municipality, goes as well: a key is any text. The default value has no key and is refused where it is used.</remarks>
public readonly record struct RegionAmount
{
    /// <summary>An amount of a region.</summary>
    /// <param name="region">The key, such as the county code <c>01</c>.</param>
    /// <param name="amount">The amount; its sign is told where it is used.</param>
    /// <exception cref="ArgumentException">The key is null or blank.</exception>
    public RegionAmount(string region, Kronor amount)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(region);
        (Region, Amount) = (region, amount);
    }

    /// <summary>The region's key.</summary>
    public string Region { get; }

    /// <summary>The amount.</summary>
    public Kronor Amount { get; }
}
