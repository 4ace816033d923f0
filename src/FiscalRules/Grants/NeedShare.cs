namespace FiscalRules.Grants;

/// <summary>What a region gets by need, with its steps (<c>fördelning enligt behovsmodellen</c>).</summary>
public sealed record NeedShare
{
    internal NeedShare(string region, Unrounded costPerInhabitant, Unrounded grantPerInhabitant, long inhabitants, Unrounded quota, Kronor grant) =>
        (Region, CostPerInhabitant, GrantPerInhabitant, Inhabitants, Quota, Grant) = (region, costPerInhabitant, grantPerInhabitant, inhabitants, quota, grant);

    /// <summary>The region's key.</summary>
    public string Region { get; }

    /// <summary>The model cost per inhabitant (<c>modellkostnad</c>), exact.</summary>
    public Unrounded CostPerInhabitant { get; }

    /// <summary>That cost times the factor, exact.</summary>
    public Unrounded GrantPerInhabitant { get; }

    /// <summary>How many the money is paid for.</summary>
    public long Inhabitants { get; }

    /// <summary>The region's part of the pool before it is made whole units, exact.</summary>
    public Unrounded Quota { get; }

    /// <summary>The grant in whole units.</summary>
    public Kronor Grant { get; }
}
