using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>Every solution carries its certificate, and the certificate is tried on schedules made forwards.</summary>
public sealed class BackwardsLaws
{
    private static readonly Gen<Loan> Loans = AnyLoans.Loans.Where(loan => loan.Interest.Rate >= Ratio.Zero && loan.Interest.Changes.All(change => change.Rate >= Ratio.Zero) && loan.ExtraPayments.Count == 0);

    [Fact]
    public void The_least_payment_suffices_and_one_ore_less_doesnt() =>
        Holds.ForAll(Loans, loan =>
        {
            var least = new LeastPayment(loan);
            var schedule = new LoanSchedule(least.Loan);

            Assert.True(schedule.Payments[^1].Payment <= least.Payment);
            if (least.Payment > Kronor.OneOre)
            {
                var less = least.Payment - Kronor.OneOre;
                Assert.True(new LoanSchedule(loan.With(loan.Principal, loan.Calendar.Payments, new Amortisation.Agreed(less))).Payments[^1].Payment > less);
            }

            Assert.True(least.RestAtPayment <= Kronor.Zero && least.RestAtOneOreLess > Kronor.Zero);
        }, times: 300);

    [Fact]
    public void The_shortest_term_suffices_and_one_payment_fewer_doesnt() =>
        Holds.ForAll(Loans, loan =>
        {
            var payment = new LeastPayment(loan).Payment;
            var term = new ShortestTerm(loan, payment);

            Assert.True(term.Payments <= loan.Calendar.Payments);
            Assert.True(new LoanSchedule(term.Loan).Payments[^1].Payment <= payment);
            Assert.True(term.RestAtTerm <= Kronor.Zero && term.RestAtOneFewer > Kronor.Zero);
            if (term.Payments > loan.GracePayments + 1)
                Assert.True(new LoanSchedule(loan.With(loan.Principal, term.Payments - 1, new Amortisation.Agreed(payment))).Payments[^1].Payment > payment);
        }, times: 300);

    [Fact]
    public void The_greatest_principal_is_carried_and_one_ore_more_isnt() =>
        Holds.ForAll(Loans, loan =>
        {
            var payment = new LeastPayment(loan).Payment;
            var greatest = new GreatestPrincipal(loan, payment);

            Assert.True(greatest.Principal >= loan.Principal);
            Assert.True(new LoanSchedule(greatest.Loan).Payments[^1].Payment <= payment);
            Assert.True(new LoanSchedule(loan.With(greatest.Principal + Kronor.OneOre, loan.Calendar.Payments, new Amortisation.Agreed(payment))).Payments[^1].Payment > payment);
            Assert.True(greatest.RestAtPrincipal <= Kronor.Zero && greatest.RestAtOneOreMore > Kronor.Zero);
        }, times: 300);

    [Fact]
    public void A_solution_explains_its_certificate()
    {
        var loan = Loan(Ratio.Percent(4));
        var least = new LeastPayment(loan);
        var term = new ShortestTerm(loan, least.Payment);
        var principal = new GreatestPrincipal(loan, least.Payment);

        Assert.Equal(least.RestAtOneOreLess, ((FiscalRules.Law.ExplanationValue.Amount)least.Explain()["rest-one-ore-less"].Value).Of);
        Assert.Equal(term.RestAtOneFewer, ((FiscalRules.Law.ExplanationValue.Amount)term.Explain()["rest-one-fewer"].Value).Of);
        Assert.Equal(principal.RestAtOneOreMore, ((FiscalRules.Law.ExplanationValue.Amount)principal.Explain()["rest-one-ore-more"].Value).Of);
        Assert.Empty(least.Findings().Concat(term.Findings()).Concat(principal.Findings()));
    }

    [Fact]
    public void A_payment_that_isnt_above_the_interest_never_pays_the_loan_back()
    {
        var loan = Loan(Ratio.Percent(12));

        Assert.Throws<ArgumentOutOfRangeException>("payment", () => new ShortestTerm(loan, Kronor.Of(10)));
        Assert.Equal(703, new ShortestTerm(loan, Kronor.Of(10.01m)).Payments);
        Assert.Throws<ArgumentOutOfRangeException>("payment", () => new ShortestTerm(loan, Kronor.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("payment", () => new GreatestPrincipal(loan, Kronor.Zero));
    }

    [Fact]
    public void At_a_rate_far_below_zero_no_payment_is_needed_and_none_is_given() =>
        Assert.Throws<ArgumentException>("loan", () => new LeastPayment(new Loan(
            Kronor.FromOre(1), new PaymentCalendar(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 1), PaymentInterval.Yearly, 3), new InterestTerms(Ratio.Percent(-90), DayCount.Actual365, Rounding.ToOre), new Amortisation.Bullet())));

    /// <summary>A loan paid back early never sees its later extra payments, nor the end of its grace.</summary>
    [Theory]
    [InlineData(0, "2024-08-10", 100, 2)]
    [InlineData(3, "2024-02-10", 1_000, 2)]
    public void A_term_shorter_than_the_grace_or_the_last_extra_payment_is_found(int grace, string day, int extra, int payments)
    {
        var agreed = Loan(Ratio.Percent(12));
        var loan = new Loan(
            agreed.Principal, agreed.Calendar, agreed.Interest, agreed.Amortisation, grace, [new ExtraPayment(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Kronor.Of(extra))]);

        var term = new ShortestTerm(loan, Kronor.Of(600));

        Assert.Equal((payments, Kronor.Zero), (term.Payments, new LoanSchedule(term.Loan).Payments[^1].Closing));
    }

    private static Loan Loan(Ratio rate) => new(
        Kronor.Of(1_000), new PaymentCalendar(new LocalDate(2024, 1, 1), new LocalDate(2024, 2, 1), PaymentInterval.Monthly, 12), new InterestTerms(rate, DayCount.Thirty360E, Rounding.ToOre), new Amortisation.Annuity(Rounding.ToOre));
}
