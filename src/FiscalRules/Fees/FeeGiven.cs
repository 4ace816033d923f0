namespace FiscalRules.Fees;

/// <summary>All that a year of an account is computed from: what a comparison changes piece by piece.</summary>
internal readonly record struct FeeGiven(FeeArea Area, Kronor Opening, FeeYear Figures, FeeTerms Terms);
