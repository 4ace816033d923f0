using FiscalRules.Loans;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>What a loan can't be.</summary>
public sealed class LoanRefusalTests
{
    private static readonly PaymentCalendar Calendar = new(new LocalDate(2024, 1, 1), new LocalDate(2025, 1, 1), PaymentInterval.Yearly, 3);
    private static readonly InterestTerms Interest = new(Ratio.Percent(10), DayCount.Thirty360E, Rounding.ToOre);
    private static readonly Amortisation Bullet = new Amortisation.Bullet();

    [Fact]
    public void A_principal_is_above_zero()
    {
        Assert.Throws<ArgumentOutOfRangeException>("principal", () => new Loan(Kronor.Zero, Calendar, Interest, Bullet));
        Assert.Throws<ArgumentOutOfRangeException>("principal", () => new Loan(-Kronor.OneOre, Calendar, Interest, Bullet));
    }

    [Fact]
    public void The_parts_of_a_loan_are_given()
    {
        Assert.Throws<ArgumentNullException>("calendar", () => new Loan(Kronor.OneOre, null!, Interest, Bullet));
        Assert.Throws<ArgumentNullException>("interest", () => new Loan(Kronor.OneOre, Calendar, null!, Bullet));
        Assert.Throws<ArgumentNullException>("amortisation", () => new Loan(Kronor.OneOre, Calendar, Interest, null!));
        Assert.Throws<ArgumentNullException>("loan", () => new LoanSchedule(null!));
        Assert.Throws<ArgumentNullException>("loan", () => new LeastPayment(null!));
        Assert.Throws<ArgumentNullException>("loan", () => new ShortestTerm(null!, Kronor.OneOre));
        Assert.Throws<ArgumentNullException>("loan", () => new GreatestPrincipal(null!, Kronor.OneOre));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_grace_period_is_shorter_than_the_loan(int grace) =>
        Assert.Throws<ArgumentOutOfRangeException>("gracePayments", () => new Loan(Kronor.OneOre, Calendar, Interest, Bullet, grace));

    [Fact]
    public void A_series_has_an_instalment_for_each_payment_and_adds_up_to_the_principal()
    {
        Assert.Throws<ArgumentException>("amortisation", () => new Loan(Kronor.Of(3), Calendar, Interest, new Amortisation.Serial([Kronor.Of(1), Kronor.Of(2)])));
        Assert.Throws<ArgumentException>("amortisation", () => new Loan(Kronor.Of(3), Calendar, Interest, new Amortisation.Serial([Kronor.Of(1), Kronor.Of(1), Kronor.Of(2)])));
        Assert.Throws<ArgumentException>("amortisation", () => new Loan(Kronor.Of(3), Calendar, Interest, new Amortisation.Serial([Kronor.Of(1), Kronor.Of(1), Kronor.Of(1)]), gracePayments: 1));
        Assert.Throws<ArgumentException>("instalments", () => new Amortisation.Serial([]));
        Assert.Throws<ArgumentOutOfRangeException>("instalments", () => new Amortisation.Serial([Kronor.Of(2), Kronor.Of(-1)]));
        Assert.Throws<ArgumentOutOfRangeException>("payment", () => new Amortisation.Agreed(Kronor.Zero));
    }

    [Fact]
    public void Rates_are_above_minus_one_and_change_in_order()
    {
        Assert.Throws<ArgumentOutOfRangeException>("rate", () => new InterestTerms(Ratio.Of(-1), DayCount.Actual360, Rounding.ToOre));
        Assert.Throws<ArgumentOutOfRangeException>("rate", () => new InterestTerms(Ratio.Of(1_001, 100), DayCount.Actual360, Rounding.ToOre));
        Assert.Equal(Ratio.Of(10), new InterestTerms(Ratio.Of(10), DayCount.Actual360, Rounding.ToOre).Rate);
        Assert.Throws<ArgumentOutOfRangeException>("changes", () => Changing(new RateChange(new LocalDate(2024, 2, 1), Ratio.Of(11))));
        Assert.Throws<ArgumentException>("changes", () => Changing(new(new LocalDate(2024, 2, 2), Ratio.Zero), new(new LocalDate(2024, 2, 1), Ratio.Zero)));
        Assert.Throws<ArgumentException>("changes", () => Changing(new(new LocalDate(2024, 2, 1), Ratio.Zero), new(new LocalDate(2024, 2, 1), Ratio.Zero)));
        Assert.Throws<ArgumentException>("interest", () => new Loan(Kronor.OneOre, Calendar, Changing(new RateChange(new LocalDate(2024, 1, 1), Ratio.Zero)), Bullet));
    }

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2027-01-01")]
    [InlineData("2027-01-02")]
    public void An_extra_payment_is_between_the_first_day_and_the_last(string day) =>
        Assert.Throws<ArgumentException>("extraPayments", () => With(new ExtraPayment(Day(day), Kronor.OneOre)));

    [Theory]
    [InlineData("2024-01-02")]
    [InlineData("2026-12-31")]
    public void An_extra_payment_on_any_day_between_is_made(string day) =>
        Assert.Equal(Kronor.OneOre, new LoanSchedule(With(new ExtraPayment(Day(day), Kronor.OneOre))).Payments.Sum(static payment => payment.Extra));

    [Fact]
    public void Extra_payments_come_in_order_and_pay_something()
    {
        Assert.Throws<ArgumentException>("extraPayments", () => With(new(Day("2024-02-02"), Kronor.OneOre), new(Day("2024-02-01"), Kronor.OneOre)));
        Assert.Throws<ArgumentException>("extraPayments", () => With(new(Day("2024-02-02"), Kronor.OneOre), new(Day("2024-02-02"), Kronor.OneOre)));
        Assert.Throws<ArgumentException>("extraPayments", () => With(default(ExtraPayment)));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => new ExtraPayment(Day("2024-02-02"), Kronor.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("effect", () => new Loan(Kronor.OneOre, Calendar, Interest, Bullet, effect: (ExtraPaymentEffect)2));
    }

    [Fact]
    public void An_extra_payment_is_at_most_what_is_owed()
    {
        Assert.Throws<ArgumentException>("loan", () => new LoanSchedule(With(new ExtraPayment(Day("2024-02-02"), Kronor.Of(1_000) + Kronor.OneOre))));
        Assert.Throws<ArgumentException>("loan", () => new LoanSchedule(With(new ExtraPayment(Day("2025-01-01"), Kronor.Of(1_000) + Kronor.OneOre))));
        Assert.Throws<ArgumentException>("loan", () => new LoanSchedule(With(new(Day("2024-02-02"), Kronor.Of(1_000)), new(Day("2025-02-02"), Kronor.OneOre))));

        var paidBack = new LoanSchedule(With(new ExtraPayment(Day("2024-02-02"), Kronor.Of(1_000))));
        Assert.Equal(Kronor.Zero, Assert.Single(paidBack.Payments).Closing);
    }

    [Fact]
    public void Interest_of_a_period_is_above_minus_one()
    {
        var years = new PaymentCalendar(new LocalDate(2023, 1, 1), new LocalDate(2024, 1, 1), PaymentInterval.Yearly, 3);

        Assert.Throws<ArgumentException>("loan", () => new LoanSchedule(new Loan(Kronor.Of(1_000), years, new InterestTerms(Ratio.Percent(-99), DayCount.Actual360, Rounding.ToOre), new Amortisation.Annuity(Rounding.ToOre))));
    }

    [Fact]
    public void More_than_an_amount_holds_overflows() =>
        Assert.Throws<OverflowException>(() => new LoanSchedule(new Loan(Kronor.MaxValue, Calendar, Interest, Bullet)));

    private static InterestTerms Changing(params ReadOnlySpan<RateChange> changes) => new(Ratio.Zero, DayCount.Actual360, Rounding.ToOre, ValueList.Create(changes));

    private static Loan With(params ReadOnlySpan<ExtraPayment> extra) => new(Kronor.Of(1_000), Calendar, Interest, Bullet, extraPayments: ValueList.Create(extra));

    private static LocalDate Day(string text) => LocalDate.FromDateTime(DateTime.Parse(text));
}
