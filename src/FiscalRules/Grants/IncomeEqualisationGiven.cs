namespace FiscalRules.Grants;

/// <summary>All that an income equalisation is computed from: what a comparison changes piece by piece.</summary>
internal readonly record struct IncomeEqualisationGiven(LocalTaxBase Local, NationalTaxBase National, EqualisationTerms Terms);
