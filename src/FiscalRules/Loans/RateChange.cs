using NodaTime;

namespace FiscalRules.Loans;

/// <summary>A new rate from a day on (<c>ränteändring</c>).</summary>
/// <param name="From">The first day with the new rate, later than the day the loan was paid out.</param>
/// <param name="Rate">The new yearly rate, signed.</param>
public readonly record struct RateChange(LocalDate From, Ratio Rate);
