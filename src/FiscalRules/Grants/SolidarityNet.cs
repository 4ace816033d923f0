namespace FiscalRules.Grants;

/// <summary>What solidarity financing means to a region (<c>nettoeffekt</c>).</summary>
/// <param name="Region">The region's key.</param>
/// <param name="Compensation">What it gets.</param>
/// <param name="Financing">What it gives, by the key that the grant is shared by.</param>
/// <param name="Net">What it gets less what it gives. The nets of all regions add up to zero.</param>
public sealed record SolidarityNet(string Region, Kronor Compensation, Kronor Financing, Kronor Net);
