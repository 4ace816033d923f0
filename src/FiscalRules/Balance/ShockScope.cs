namespace FiscalRules.Balance;

/// <summary>Whom a draw is for (<c>gemensam eller egen avvikelse</c>).</summary>
public enum ShockScope
{
    /// <summary>One draw for each scenario and year, the same for all entities: what the whole country's tax base does.</summary>
    AllEntities,

    /// <summary>One draw for each scenario, year and entity.</summary>
    EachEntity,
}
