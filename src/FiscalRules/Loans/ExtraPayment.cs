using NodaTime;

namespace FiscalRules.Loans;

/// <summary>An amount paid back beyond the plan (<c>extra amortering</c>).</summary>
/// <remarks>Between two payments it splits the period: interest runs on the amount until its day, and is paid with the next payment. On the day of a payment it comes after it.</remarks>
public readonly record struct ExtraPayment
{
    /// <summary>An extra payment.</summary>
    /// <param name="day">The day it is paid.</param>
    /// <param name="amount">The amount, greater than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public ExtraPayment(LocalDate day, Kronor amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Kronor.Zero);
        (Day, Amount) = (day, amount);
    }

    /// <summary>The day it is paid.</summary>
    public LocalDate Day { get; }

    /// <summary>The amount, greater than zero.</summary>
    public Kronor Amount { get; }
}
