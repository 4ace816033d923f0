namespace FiscalRules.Grants;

/// <summary>A disease that solidarity financing is considered for (<c>sjukdom</c>), with the judgements it rests on and what its medicines cost each region.</summary>
public sealed record SolidarityDisease
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether patients are spread very unevenly between regions (<c>mycket ojämn fördelning av patienter</c>): the first criterion, a judgement.</summary>
    public required bool SpreadUnevenly { get; init; }

    /// <summary>Whether treatment is costly and a significant cost to one region compared with others (<c>kostsam</c>): the second criterion, a judgement.</summary>
    public required bool Costly { get; init; }

    /// <summary>Whether the medicine's effect is documented (<c>dokumenterat effektivt</c>): the third criterion, a judgement.</summary>
    public required bool DocumentedEffect { get; init; }

    /// <summary>What its medicines cost each region, zero or more; a region that isn't named has none.</summary>
    public required ValueList<RegionAmount> Costs { get; init; }
}
