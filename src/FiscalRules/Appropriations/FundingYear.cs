namespace FiscalRules.Appropriations;

/// <summary>The requests of a year in all (<c>summa äskanden</c>), and the savings that match them.</summary>
/// <param name="Year">The budget year.</param>
/// <param name="Permanent">Costs that stay, computed beside printed.</param>
/// <param name="Temporary">Costs limited in time, computed beside printed.</param>
/// <param name="Savings">The savings proposed, zero or more.</param>
/// <param name="Unmatched">What the requests are above the savings, zero or more.</param>
public readonly record struct FundingYear(FiscalYear Year, PrintedTotal Permanent, PrintedTotal Temporary, Kronor Savings, Kronor Unmatched);
