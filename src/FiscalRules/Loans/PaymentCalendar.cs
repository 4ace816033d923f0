using static System.FormattableString;
using NodaTime;

namespace FiscalRules.Loans;

/// <summary>When a loan is paid out and on which days it is paid (<c>betalningsplan</c>).</summary>
/// <remarks>
/// Each day is counted from the first payment, not from the one before, so that a short month doesn't pull later ones with it. Days aren't moved for weekends or holidays. The
/// first period may be longer or shorter than the others.
/// </remarks>
public sealed record PaymentCalendar
{
    /// <summary>The most payments a loan has: a hundred years of months.</summary>
    public const int MostPayments = 1_200;

    /// <summary>A calendar.</summary>
    /// <param name="paidOut">The day from which interest runs.</param>
    /// <param name="firstPayment">The day of the first payment, later than that.</param>
    /// <param name="interval">How often it is paid after that.</param>
    /// <param name="payments">How many payments, from 1 to 1 200.</param>
    /// <param name="monthEnd">What day is paid on when months differ in length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first payment isn't later than the day it was paid out, the count is outside 1 to 1 200, or an enum is none of the named ones.</exception>
    /// <exception cref="ArgumentException">Payments are on the last day of the month, but the first isn't.</exception>
    public PaymentCalendar(LocalDate paidOut, LocalDate firstPayment, PaymentInterval interval, int payments, MonthEnd monthEnd = MonthEnd.SameDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(firstPayment, paidOut);
        Months = interval switch
        {
            PaymentInterval.Monthly => 1,
            PaymentInterval.Quarterly => 3,
            PaymentInterval.HalfYearly => 6,
            PaymentInterval.Yearly => 12,
            _ => throw new ArgumentOutOfRangeException(nameof(interval), interval, "An interval is one of the named ones."),
        };
        if (payments is < 1 or > MostPayments)
        {
            throw new ArgumentOutOfRangeException(nameof(payments), payments, "A loan has from 1 to 1 200 payments.");
        }

        if (monthEnd is < MonthEnd.SameDay or > MonthEnd.LastDay)
        {
            throw new ArgumentOutOfRangeException(nameof(monthEnd), monthEnd, "A month-end rule is one of the named ones.");
        }

        if (monthEnd == MonthEnd.LastDay && !Dates.IsLastOfMonth(firstPayment))
        {
            throw new ArgumentException(Invariant($"Payments on the last day of the month begin on one; {firstPayment:uuuu-MM-dd} isn't."), nameof(firstPayment));
        }

        (PaidOut, FirstPayment, Interval, Payments, MonthEnd) = (paidOut, firstPayment, interval, payments, monthEnd);
    }

    /// <summary>The day from which interest runs (<c>utbetalningsdag</c>).</summary>
    public LocalDate PaidOut { get; }

    /// <summary>The day of the first payment (<c>första betalningsdag</c>).</summary>
    public LocalDate FirstPayment { get; }

    /// <summary>How often it is paid.</summary>
    public PaymentInterval Interval { get; }

    /// <summary>How many payments.</summary>
    public int Payments { get; }

    /// <summary>What day is paid on when months differ in length.</summary>
    public MonthEnd MonthEnd { get; }

    /// <summary>The day of the last payment (<c>slutbetalningsdag</c>).</summary>
    public LocalDate LastPayment => Day(Payments);

    internal int Months { get; }

    /// <summary>The day of a payment.</summary>
    /// <param name="number">The number of the payment, from 1 to <see cref="Payments"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such payment.</exception>
    public LocalDate this[int number] => number >= 1 && number <= Payments
        ? Day(number)
        : throw new ArgumentOutOfRangeException(nameof(number), number, Invariant($"A payment's number is from 1 to {Payments}."));

    /// <summary>The same calendar with another number of payments.</summary>
    /// <param name="payments">How many, from 1 to 1 200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside 1 to 1 200.</exception>
    public PaymentCalendar WithPayments(int payments) => new(PaidOut, FirstPayment, Interval, payments, MonthEnd);

    /// <summary>The first and the last payment on one line.</summary>
    public override string ToString() => Invariant($"{Payments} × {Interval} {FirstPayment:uuuu-MM-dd}–{LastPayment:uuuu-MM-dd}");

    /// <summary>The day of a payment; the day of payment 0 is the day it was paid out.</summary>
    internal LocalDate Day(int number)
    {
        if (number == 0)
        {
            return PaidOut;
        }

        var day = FirstPayment.PlusMonths((number - 1) * Months);
        return MonthEnd == MonthEnd.LastDay ? Dates.LastOfMonth(day) : day;
    }
}
