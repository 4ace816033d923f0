namespace FiscalRules.Grants;

/// <summary>Whether a municipality or a region is equalised (<c>kommun, region</c>): each has rates of its own. Gotland is both.</summary>
public enum EqualisationKind
{
    /// <summary>A municipality. The default.</summary>
    Municipality,

    /// <summary>A region, or a municipality with a region's tasks.</summary>
    Region,
}
