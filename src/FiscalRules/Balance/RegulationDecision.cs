namespace FiscalRules.Balance;

/// <summary>The assembly's decision on how a deficit is to be regulated (<c>beslut om reglering, åtgärdsplan</c>).</summary>
/// <param name="Origin">The fiscal year of the deficit.</param>
/// <param name="Budget">The budget year in whose budget the decision was taken; the last lawful one is the last year to restore in.</param>
public readonly record struct RegulationDecision(FiscalYear Origin, FiscalYear Budget);
