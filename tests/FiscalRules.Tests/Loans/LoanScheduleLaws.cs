using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Loans;

/// <summary>What holds of every schedule.</summary>
public sealed class LoanScheduleLaws
{
    [Fact]
    public void Instalments_and_extra_payments_sum_to_the_principal() =>
        Holds.ForAll(Any(), loan => new LoanSchedule(loan).Payments.Sum(payment => payment.Instalment + payment.Extra) == loan.Principal);

    [Fact]
    public void The_balance_never_rises_and_ends_at_exactly_zero() =>
        Holds.ForAll(Any(), loan =>
        {
            var payments = new LoanSchedule(loan).Payments;
            Assert.All(payments, payment => Assert.True(payment.Instalment >= Kronor.Zero && payment.Extra >= Kronor.Zero && payment.Closing <= payment.Opening));
            Assert.Equal(Kronor.Zero, payments[^1].Closing);
        });

    [Fact]
    public void Each_payment_opens_where_the_one_before_closed() =>
        Holds.ForAll(Any(), loan =>
        {
            var payments = new LoanSchedule(loan).Payments;
            Assert.Equal(loan.Principal, payments[0].Opening);
            for (var i = 1; i < payments.Count; i++)
            {
                Assert.Equal(payments[i - 1].Closing, payments[i].Opening);
                Assert.Equal(loan.Calendar[i + 1], payments[i].Day);
            }
        });

    [Fact]
    public void A_schedule_is_what_counting_day_by_day_gives() =>
        Holds.ForAll(Gen.Or(AnyLoans.Loans.Where(loan => loan.Amortisation is not Amortisation.Serial), AnyLoans.LoansWithExtra), loan =>
            Assert.Equal(
                NaiveLoan.Rows(loan),
                new LoanSchedule(loan).Payments.Select(payment => new NaiveLoan.Row(payment.Day, payment.Interest, payment.Instalment, payment.Extra, payment.Closing))),
            times: 300);

    [Fact]
    public void A_series_is_paid_as_it_was_agreed() =>
        Holds.ForAll(AnyLoans.Loans.Where(loan => loan.Amortisation is Amortisation.Serial), loan =>
        {
            var serial = ((Amortisation.Serial)loan.Amortisation).Instalments;
            foreach (var payment in new LoanSchedule(loan).Payments)
            {
                Assert.Equal(payment.Number > loan.GracePayments ? serial[payment.Number - loan.GracePayments - 1] : Kronor.Zero, payment.Instalment);
                Assert.Equal(NaiveLoan.Accrued(loan, payment.Number == 1 ? loan.Calendar.PaidOut : loan.Calendar[payment.Number - 1], payment.Day, payment.Opening).ToOre(), payment.Interest);
            }
        });

    /// <summary>An annuity's level is rounded, and the rounding can repay the dearer loan sooner: by less than an öre a payment.</summary>
    [Fact]
    public void A_higher_rate_never_costs_less_but_for_the_rounding_of_an_annuitys_level() =>
        Holds.ForAll(Any().Where(loan => loan.Interest.Changes.Count == 0 && loan.Amortisation is not Amortisation.Agreed && loan.Interest.Rate >= Ratio.Zero), loan =>
        {
            var dearer = new Loan(
                loan.Principal, loan.Calendar, new(loan.Interest.Rate + Ratio.Percent(1), loan.Interest.DayCount, Rounding.ToOre), loan.Amortisation, loan.GracePayments, loan.ExtraPayments);
            var rounding = loan.Amortisation is Amortisation.Annuity ? Kronor.FromOre(loan.Calendar.Payments) : Kronor.Zero;
            return new LoanSchedule(dearer).Interest >= new LoanSchedule(loan).Interest - rounding;
        });

    [Fact]
    public void The_explanation_adds_up_to_the_interest() =>
        Holds.ForAll(Any(), loan =>
        {
            var schedule = new LoanSchedule(loan);
            var lines = schedule.Explain()["interest"].Details!.Lines;
            Assert.Equal(schedule.Interest, lines.Sum(line => line.Rounding!.After));
            Assert.Equal(schedule.Payments.Count, lines.Count);
        }, times: 200);

    private static FsCheck.Gen<Loan> Any() => Gen.Or(AnyLoans.Loans, AnyLoans.LoansWithExtra);
}
