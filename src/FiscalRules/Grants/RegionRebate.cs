namespace FiscalRules.Grants;

/// <summary>A region's rebates in a year (<c>återbäring</c>): the forecast of December and the final count of March.</summary>
/// <remarks>The default value has no key and is refused where it is used.</remarks>
public readonly record struct RegionRebate
{
    /// <summary>A region's rebates.</summary>
    /// <param name="region">The region's key.</param>
    /// <param name="forecast">The forecast, zero or more.</param>
    /// <param name="final">The final count, zero or more; null while it isn't known, and nothing is corrected.</param>
    /// <exception cref="ArgumentException">The key is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public RegionRebate(string region, Kronor forecast, Kronor? final = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(region);
        (Region, Forecast) = (region, Magnitude.Of(forecast, nameof(forecast)));
        Final = final is { } amount ? Magnitude.Of(amount, nameof(final)) : null;
    }

    /// <summary>The region's key.</summary>
    public string Region { get; }

    /// <summary>The forecast.</summary>
    public Kronor Forecast { get; }

    /// <summary>The final count, or null while it isn't known.</summary>
    public Kronor? Final { get; }
}
