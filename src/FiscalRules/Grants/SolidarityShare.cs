namespace FiscalRules.Grants;

/// <summary>A region's part in the solidarity financing (<c>solidarisk finansiering</c>).</summary>
public sealed record SolidarityShare
{
    internal SolidarityShare(string region, long inhabitants, Kronor cost, bool isIn, Kronor compensation)
    {
        (Region, Inhabitants, Cost, IsIn, Compensation) = (region, inhabitants, cost, isIn, compensation);
        CostPerInhabitant = Unrounded.OfOre(Cost.Ore, Inhabitants);
    }

    /// <summary>The region's key.</summary>
    public string Region { get; }

    /// <summary>Its population.</summary>
    public long Inhabitants { get; }

    /// <summary>Its summed cost of the diseases that are included.</summary>
    public Kronor Cost { get; }

    /// <summary>Whether the cost is over the entry limit.</summary>
    public bool IsIn { get; }

    /// <summary>What it gets; zero where it isn't.</summary>
    public Kronor Compensation { get; }

    /// <summary>The cost per inhabitant, exact.</summary>
    public Unrounded CostPerInhabitant { get; }
}
