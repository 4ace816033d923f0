namespace FiscalRules.Grants;

/// <summary>What a corridor (<c>vinst- och förlustdelning</c>) is drawn around, where the state bears only a part of the cost.</summary>
public enum CorridorMeasure
{
    /// <summary>The agreed grant: the state's part of the cost is compared with bounds around it. The default.</summary>
    Grant,

    /// <summary>The forecast of the regions' whole cost: the cost is compared with bounds around it, and the state's part is taken of what lies outside.</summary>
    Cost,
}
