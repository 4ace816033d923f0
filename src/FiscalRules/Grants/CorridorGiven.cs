namespace FiscalRules.Grants;

/// <summary>All that a corridor's outcome is computed from: what a comparison changes piece by piece.</summary>
internal readonly record struct CorridorGiven(CorridorTerms Terms, Kronor Agreed, Ratio StateShare, Kronor? ForecastCost, Kronor Cost);
