namespace FiscalRules.Grants;

/// <summary>All that a corridor and its outcome are computed from but the terms: what a comparison changes piece by piece.</summary>
internal readonly record struct CorridorGiven(Kronor Agreed, Ratio StateShare, Kronor? ForecastCost, Kronor Cost);
