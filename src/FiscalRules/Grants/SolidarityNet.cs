namespace FiscalRules.Grants;

/// <summary>What solidarity financing means to a region (<c>nettoeffekt</c>).</summary>
public sealed record SolidarityNet
{
    internal SolidarityNet(string region, Kronor compensation, Kronor financing, Kronor net) =>
        (Region, Compensation, Financing, Net) = (region, compensation, financing, net);

    /// <summary>The region's key.</summary>
    public string Region { get; }

    /// <summary>What it gets.</summary>
    public Kronor Compensation { get; }

    /// <summary>What it gives, by the key that the grant is shared by.</summary>
    public Kronor Financing { get; }

    /// <summary>What it gets less what it gives. The nets of all regions add up to zero.</summary>
    public Kronor Net { get; }
}
