namespace FiscalRules.Balance;

/// <summary>What one scenario comes to for all entities (<c>scenarioutfall</c>).</summary>
/// <param name="Number">The scenario.</param>
/// <param name="BalanceResult">The balance results of all entities and years, added up, signed.</param>
/// <param name="Closing">What all entities have left to restore when the last year ends, zero or more.</param>
/// <param name="EntitiesOverdue">How many entities have something overdue when the last year ends.</param>
public readonly record struct PanelScenario(int Number, Kronor BalanceResult, Kronor Closing, int EntitiesOverdue);
