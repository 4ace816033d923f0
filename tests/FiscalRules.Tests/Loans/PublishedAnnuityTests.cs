using FiscalRules.Loans;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>A loan of 300 million kronor over 480 months at 3.25 %, computed three ways elsewhere with the same figures: the payment, the interest in all, and the last payment.</summary>
public sealed class PublishedAnnuityTests
{
    private static readonly Loan Loan = new(
        Kronor.Mkr(300),
        new PaymentCalendar(new LocalDate(2025, 1, 1), new LocalDate(2025, 2, 1), PaymentInterval.Monthly, 480),
        new InterestTerms(Ratio.Percent(3.25m), DayCount.Thirty360E, Rounding.ToOre),
        new Amortisation.Annuity(Rounding.ToOre));

    private static readonly LoanSchedule Schedule = new(Loan);

    [Fact]
    public void The_payment_is_1_117_623_kronor_70() =>
        Assert.All(Schedule.Payments.SkipLast(1), payment => Assert.Equal(Kronor.Of(1_117_623.70m), payment.Payment));

    [Fact]
    public void The_interest_in_all_is_236_459_371_kronor_95() => Assert.Equal(Kronor.Of(236_459_371.95m), Schedule.Interest);

    [Fact]
    public void The_last_payment_is_1_117_619_kronor_65() => Assert.Equal(Kronor.Of(1_117_619.65m), Schedule.Payments[^1].Payment);

    [Fact]
    public void The_last_payment_closes_at_zero()
    {
        Assert.Equal(480, Schedule.Payments.Count);
        Assert.Equal(Kronor.Zero, Schedule.Payments[^1].Closing);
        Assert.Equal(Kronor.Mkr(300) + Schedule.Interest, Schedule.Paid);
        Assert.Empty(Schedule.Findings());
    }

    [Fact]
    public void The_payment_is_the_least_that_pays_the_loan_back()
    {
        var least = new LeastPayment(Loan);

        Assert.Equal(Kronor.Of(1_117_623.70m), least.Payment);
        Assert.True(least.RestAtPayment <= Kronor.Zero);
        Assert.True(least.RestAtOneOreLess > Kronor.Zero);
        Assert.Equal(Schedule.Payments[^1].Payment, least.Payment + least.RestAtPayment);
    }

    [Fact]
    public void The_payment_takes_480_months_and_carries_the_principal()
    {
        var term = new ShortestTerm(Loan, Kronor.Of(1_117_623.70m));
        var principal = new GreatestPrincipal(Loan, Kronor.Of(1_117_623.70m));

        Assert.Equal(480, term.Payments);
        Assert.InRange(principal.Principal, Kronor.Mkr(300), Kronor.Mkr(300) + Kronor.Of(10));
    }
}
