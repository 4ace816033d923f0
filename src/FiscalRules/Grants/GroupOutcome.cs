namespace FiscalRules.Grants;

/// <summary>What the corridor of a settlement group gives (<c>vinst- och förlustdelning</c>).</summary>
/// <param name="Group">The group.</param>
/// <param name="Outcome">The outcome of its corridor.</param>
public sealed record GroupOutcome(SettlementGroup Group, CorridorOutcome Outcome);
