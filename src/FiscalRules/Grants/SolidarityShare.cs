namespace FiscalRules.Grants;

/// <summary>A region's part in the solidarity financing (<c>solidarisk finansiering</c>).</summary>
/// <param name="Region">The region's key.</param>
/// <param name="Inhabitants">Its population.</param>
/// <param name="Cost">Its summed cost of the diseases that are included.</param>
/// <param name="IsIn">Whether the cost is over the entry limit.</param>
/// <param name="Compensation">What it gets; zero where it isn't.</param>
public sealed record SolidarityShare(string Region, long Inhabitants, Kronor Cost, bool IsIn, Kronor Compensation)
{
    /// <summary>The cost per inhabitant, exact.</summary>
    public Unrounded CostPerInhabitant { get; } = Unrounded.OfOre(Cost.Ore, Inhabitants);
}
