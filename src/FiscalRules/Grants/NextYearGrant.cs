namespace FiscalRules.Grants;

/// <summary>A region's grant of the next year after a deal of its own is deducted krona for krona (<c>dras av kommande års bidrag</c>).</summary>
/// <param name="Region">The region's key.</param>
/// <param name="Grant">The grant of the next year before.</param>
/// <param name="OwnDeal">The deal, zero or more.</param>
public sealed record NextYearGrant(string Region, Kronor Grant, Kronor OwnDeal)
{
    /// <summary>The grant after; below zero where the deal is more than the grant.</summary>
    public Kronor Reduced { get; } = Grant - OwnDeal;
}
