using FiscalRules.Loans;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>Every small loan there is: principals to 40 öre, up to five payments, each form, some rates and grace periods, against the count day by day.</summary>
public sealed class LoanScheduleExhaustiveTests
{
    private static readonly Ratio[] Rates = [Ratio.Zero, Ratio.Percent(3.25m), Ratio.Percent(60), Ratio.Percent(500), Ratio.Percent(-20)];

    [Fact]
    public void Every_small_loan_is_what_counting_day_by_day_gives()
    {
        var counted = 0;
        foreach (var loan in Loans())
        {
            var rows = new LoanSchedule(loan).Payments.Select(payment => new NaiveLoan.Row(payment.Day, payment.Interest, payment.Instalment, payment.Extra, payment.Closing));
            Assert.Equal(NaiveLoan.Rows(loan), rows);
            counted++;
        }

        // 40 principals, 15 pairs of a term and a grace period shorter than it, the rates and the forms.
        Assert.Equal(40 * 15 * Rates.Length * 3, counted);
    }

    private static IEnumerable<Loan> Loans() =>
        from ore in Enumerable.Range(1, 40)
        from payments in Enumerable.Range(1, 5)
        from grace in Enumerable.Range(0, payments)
        from rate in Rates
        from form in new Amortisation[] { new Amortisation.Straight(Rounding.ToOre), new Amortisation.Annuity(Rounding.ToOre), new Amortisation.Agreed(Kronor.FromOre(3)) }
        select new Loan(
            Kronor.FromOre(ore),
            new PaymentCalendar(new LocalDate(2024, 1, 31), new LocalDate(2024, 2, 29), PaymentInterval.Monthly, payments, MonthEnd.LastDay),
            new InterestTerms(rate, DayCount.Actual360, Rounding.ToOre),
            form,
            grace);
}
