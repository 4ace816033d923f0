using NodaTime;

namespace FiscalRules.Grants;

/// <summary>One instalment of a grant (<c>delutbetalning</c>): for which month's cost, on what day, how much.</summary>
public sealed record GrantPayment
{
    internal GrantPayment(YearMonth costMonth, LocalDate day, Kronor amount)
    {
        (CostMonth, Day, Amount) = (costMonth, day, amount);
        BudgetYear = Day.Year;
    }

    /// <summary>The month of the cost it is for; of several, the last.</summary>
    public YearMonth CostMonth { get; }

    /// <summary>The day of payment.</summary>
    public LocalDate Day { get; }

    /// <summary>The instalment, zero or more.</summary>
    public Kronor Amount { get; }

    /// <summary>The budget year that bears it (<c>budgetår</c>): the year of the day of payment.</summary>
    public FiscalYear BudgetYear { get; }
}
