namespace FiscalRules.Grants;

/// <summary>A region's grant of the next year after a deal of its own is deducted krona for krona (<c>dras av kommande års bidrag</c>).</summary>
public sealed record NextYearGrant
{
    internal NextYearGrant(string region, Kronor grant, Kronor ownDeal)
    {
        (Region, Grant, OwnDeal) = (region, grant, ownDeal);
        Reduced = Grant - OwnDeal;
    }

    /// <summary>The region's key.</summary>
    public string Region { get; }

    /// <summary>The grant of the next year before.</summary>
    public Kronor Grant { get; }

    /// <summary>The deal, zero or more.</summary>
    public Kronor OwnDeal { get; }

    /// <summary>The grant after; below zero where the deal is more than the grant.</summary>
    public Kronor Reduced { get; }
}
