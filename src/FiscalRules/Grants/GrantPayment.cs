using NodaTime;

namespace FiscalRules.Grants;

/// <summary>One instalment of a grant (<c>delutbetalning</c>): for which month's cost, on what day, how much.</summary>
/// <param name="CostMonth">The month of the cost it is for; of several, the last.</param>
/// <param name="Day">The day of payment.</param>
/// <param name="Amount">The instalment, zero or more.</param>
public sealed record GrantPayment(YearMonth CostMonth, LocalDate Day, Kronor Amount)
{
    /// <summary>The budget year that bears it (<c>budgetår</c>): the year of the day of payment.</summary>
    public FiscalYear BudgetYear { get; } = Day.Year;
}
