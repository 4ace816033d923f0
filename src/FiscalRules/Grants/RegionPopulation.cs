namespace FiscalRules.Grants;

/// <summary>How many live in a region (<c>antal folkbokförda invånare</c>) on a day that is told where it is used.</summary>
/// <remarks>The default value has no key and is refused where it is used.</remarks>
public readonly record struct RegionPopulation
{
    /// <summary>The population of a region.</summary>
    /// <param name="region">The region's key.</param>
    /// <param name="inhabitants">How many, at least one.</param>
    /// <exception cref="ArgumentException">The key is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public RegionPopulation(string region, long inhabitants)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(region);
        ArgumentOutOfRangeException.ThrowIfLessThan(inhabitants, 1);
        (Region, Inhabitants) = (region, inhabitants);
    }

    /// <summary>The region's key.</summary>
    public string Region { get; }

    /// <summary>How many live there, at least one.</summary>
    public long Inhabitants { get; }
}
