namespace FiscalRules.Appropriations;

/// <summary>All that a year of an item is computed from: what a comparison changes piece by piece.</summary>
internal readonly record struct AppropriationGiven(AppropriationPost Post, Kronor Opening, Kronor SavingAllotted, AppropriationYear Figures, AppropriationTerms Terms);
