using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>A schedule held against another.</content>
public sealed partial record LoanSchedule
{
    /// <summary>What differs from an earlier schedule, and how much of it the interest, the principal, the calendar, the amortisation and the roundings brought.</summary>
    /// <remarks>
    /// A schedule carries whole öre from payment to payment, so that without its roundings it is the schedule that rounds to the öre, a half away from zero. The terms of a loan are its
    /// inputs; the law has no part. Loans with a series of instalments, extra payments, or changes of rate in other calendars can't be mixed, and are changed as a whole.
    /// </remarks>
    /// <param name="before">The earlier schedule.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier schedule is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(LoanSchedule before, ComparisonOrder order = ComparisonOrder.InputFirst) => LoanComparison.Schedules.Compare(before, this, order);
}
