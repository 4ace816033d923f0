namespace FiscalRules.Balance;

/// <summary>What differs between the scenarios of a panel (<c>scenarioantaganden</c>).</summary>
/// <remarks>
/// The result of a scenario is taxes and grants times their factor, less the net costs times theirs, each rounded to the öre; the net costs are what the stated taxes and grants are above the stated
/// result. The other lines are as stated.
/// </remarks>
public sealed record PanelShocks
{
    /// <summary>What every draw follows from. Taxes draw by the seed itself and costs by the next, so repeat a panel with seeds two apart or more: the costs of seed 1 come out as the taxes of seed 2 do.</summary>
    public ulong Seed { get; init; }

    /// <summary>The factor of taxes and general grants (<c>skatteintäkter samt generella statsbidrag och utjämning</c>). Its draws have the seed itself.</summary>
    public Shock TaxesAndGrants { get; init; } = Shock.None;

    /// <summary>The factor of the net costs (<c>nettokostnader</c>). Its draws have the seed plus one.</summary>
    public Shock Costs { get; init; } = Shock.None;

    /// <summary>Whether every entity has the same factors.</summary>
    internal bool AreCommon => (TaxesAndGrants.IsNone || TaxesAndGrants.Scope == ShockScope.AllEntities) && (Costs.IsNone || Costs.Scope == ShockScope.AllEntities);
}
