using FiscalRules.Law;
using FiscalRules.Loans;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>Schedules counted by hand.</summary>
public sealed class LoanScheduleTests
{
    private static readonly LocalDate NewYear = new(2024, 1, 1);

    private static PaymentCalendar Yearly(int payments) => new(NewYear, new LocalDate(2025, 1, 1), PaymentInterval.Yearly, payments);

    private static PaymentCalendar Monthly(int payments) => new(NewYear, new LocalDate(2024, 2, 1), PaymentInterval.Monthly, payments);

    private static InterestTerms TenPercent(params ReadOnlySpan<RateChange> changes) => new(Ratio.Percent(10), DayCount.Thirty360E, Rounding.ToOre, ValueList.Create(changes));

    private static Kronor[] Payments(Loan loan) => [.. new LoanSchedule(loan).Payments.Select(payment => payment.Payment)];

    [Fact]
    public void A_straight_loan_pays_equal_parts_and_falling_interest() =>
        Assert.Equal(
            [Kronor.Of(420), Kronor.Of(390), Kronor.Of(360), Kronor.Of(330)],
            Payments(new Loan(Kronor.Of(1_200), Yearly(4), TenPercent(), new Amortisation.Straight(Rounding.ToOre))));

    [Fact]
    public void An_instalment_is_rounded_as_declared_and_the_last_takes_the_rest()
    {
        var schedule = new LoanSchedule(new Loan(Kronor.Of(1_000), Yearly(3), TenPercent(), new Amortisation.Straight(Rounding.ToKrona)));

        Assert.Equal([Kronor.Of(333), Kronor.Of(333), Kronor.Of(334)], schedule.Payments.Select(payment => payment.Instalment));
    }

    [Fact]
    public void A_bullet_loan_pays_interest_and_then_everything() =>
        Assert.Equal([Kronor.Of(100), Kronor.Of(100), Kronor.Of(1_100)], Payments(new Loan(Kronor.Of(1_000), Yearly(3), TenPercent(), new Amortisation.Bullet())));

    [Fact]
    public void A_series_is_paid_after_the_grace_period() =>
        Assert.Equal(
            [Kronor.Of(100), Kronor.Of(300), Kronor.Of(880)],
            Payments(new Loan(Kronor.Of(1_000), Yearly(3), TenPercent(), new Amortisation.Serial([Kronor.Of(200), Kronor.Of(800)]), gracePayments: 1)));

    [Fact]
    public void An_annuity_is_the_exact_one_rounded() =>
        // 1 000 × 0.1 × 1.1³ / (1.1³ − 1) = 402.1148…
        Assert.Equal([Kronor.Of(402.11m), Kronor.Of(402.11m), Kronor.Of(402.13m)], Payments(new Loan(Kronor.Of(1_000), Yearly(3), TenPercent(), new Amortisation.Annuity(Rounding.ToOre))));

    [Fact]
    public void An_annuity_rounded_to_kronor_leaves_the_odd_ore_to_the_last() =>
        Assert.Equal([Kronor.Of(402), Kronor.Of(402), Kronor.Of(402.38m)], Payments(new Loan(Kronor.Of(1_000), Yearly(3), TenPercent(), new Amortisation.Annuity(Rounding.ToKrona))));

    [Fact]
    public void A_change_of_rate_splits_the_period_at_its_day()
    {
        var loan = new Loan(Kronor.Of(1_000), Yearly(2), TenPercent(new RateChange(new LocalDate(2024, 4, 1), Ratio.Percent(20))), new Amortisation.Bullet());

        // A quarter at ten and three at twenty, then a year at twenty.
        Assert.Equal([Kronor.Of(175), Kronor.Of(1_200)], Payments(loan));
        Assert.Equal(Ratio.Percent(10), loan.Interest.On(new LocalDate(2024, 3, 31)));
        Assert.Equal(Ratio.Percent(20), loan.Interest.On(new LocalDate(2024, 4, 1)));
    }

    [Fact]
    public void A_change_on_the_day_of_a_payment_counts_from_the_next_period() =>
        Assert.Equal([Kronor.Of(100), Kronor.Of(1_200)], Payments(new Loan(Kronor.Of(1_000), Yearly(2), TenPercent(new RateChange(new LocalDate(2025, 1, 1), Ratio.Percent(20))), new Amortisation.Bullet())));

    [Fact]
    public void A_change_of_rate_gives_an_annuity_a_new_payment()
    {
        var payments = Payments(new Loan(Kronor.Of(1_000), Yearly(3), TenPercent(new RateChange(new LocalDate(2025, 1, 1), Ratio.Percent(20))), new Amortisation.Annuity(Rounding.ToOre)));

        // 697.89 is left: 697.89 × 0.2 × 1.2² / (1.2² − 1) = 456.7916…
        Assert.Equal([Kronor.Of(402.11m), Kronor.Of(456.80m), Kronor.Of(456.80m)], payments);
    }

    [Fact]
    public void An_extra_payment_on_the_day_of_a_payment_comes_after_it()
    {
        var schedule = new LoanSchedule(new Loan(
            Kronor.Of(900), Yearly(3), TenPercent(), new Amortisation.Straight(Rounding.ToOre), extraPayments: [new(new LocalDate(2025, 1, 1), Kronor.Of(200))]));

        Assert.Equal([Kronor.Of(90), Kronor.Of(40), Kronor.Of(20)], schedule.Payments.Select(payment => payment.Interest));
        Assert.Equal([Kronor.Of(300), Kronor.Of(200), Kronor.Of(200)], schedule.Payments.Select(payment => payment.Instalment));
        Assert.Equal(Kronor.Of(200), schedule.Payments[0].Extra);
    }

    [Fact]
    public void An_extra_payment_between_two_splits_the_period()
    {
        var schedule = new LoanSchedule(new Loan(Kronor.Of(1_000), Yearly(1), TenPercent(), new Amortisation.Bullet(), extraPayments: [new(new LocalDate(2024, 7, 1), Kronor.Of(400))]));

        Assert.Equal(Kronor.Of(80), schedule.Interest);
        Assert.Equal(Kronor.Of(680), schedule.Payments[0].Payment);
        Assert.Equal(Kronor.Of(1_080), schedule.Paid);
    }

    [Fact]
    public void An_extra_payment_may_shorten_the_term_instead()
    {
        Loan With(ExtraPaymentEffect effect, Amortisation form) =>
            new(Kronor.Of(1_200), Monthly(12), TenPercent(), form, extraPayments: [new(new LocalDate(2024, 2, 1), Kronor.Of(300))], effect: effect);

        var straight = new LoanSchedule(With(ExtraPaymentEffect.ShorterTerm, new Amortisation.Straight(Rounding.ToOre)));
        Assert.Equal(9, straight.Payments.Count);
        Assert.All(straight.Payments, payment => Assert.Equal(Kronor.Of(100), payment.Instalment));
        Assert.Contains(straight.Findings(), finding => finding.Code == LoansFindings.ClosedEarly);

        var (shorter, lower) = (new LoanSchedule(With(ExtraPaymentEffect.ShorterTerm, new Amortisation.Annuity(Rounding.ToOre))), new LoanSchedule(With(ExtraPaymentEffect.LowerPayments, new Amortisation.Annuity(Rounding.ToOre))));
        Assert.Equal(9, shorter.Payments.Count);
        Assert.All(shorter.Payments.SkipLast(1), payment => Assert.Equal(shorter.Payments[0].Payment, payment.Payment));
        Assert.Equal(12, lower.Payments.Count);
        Assert.True(lower.Payments[1].Payment < lower.Payments[0].Payment);
        Assert.True(shorter.Interest < lower.Interest);
    }

    [Fact]
    public void A_shortened_term_stays_when_the_rate_changes_later()
    {
        var loan = new Loan(
            Kronor.Of(1_200), Monthly(12), TenPercent(new RateChange(new LocalDate(2024, 5, 1), Ratio.Percent(12))), new Amortisation.Annuity(Rounding.ToOre),
            extraPayments: [new(new LocalDate(2024, 2, 1), Kronor.Of(300))], effect: ExtraPaymentEffect.ShorterTerm);
        var schedule = new LoanSchedule(loan);

        Assert.Equal(9, schedule.Payments.Count);
        Assert.True(schedule.Payments[4].Payment > Kronor.Zero && schedule.Payments[4].Payment != schedule.Payments[3].Payment);
        Assert.Equal(schedule.Payments[4].Payment, schedule.Payments[7].Payment);
        Assert.InRange((schedule.Payments[8].Payment - schedule.Payments[7].Payment).Abs(), Kronor.Zero, Kronor.FromOre(10));
    }

    [Fact]
    public void What_extra_payments_take_of_a_series_lowers_the_rest_in_proportion_or_cancels_the_last()
    {
        Loan With(ExtraPaymentEffect effect) => new(
            Kronor.Of(1_000), Yearly(3), TenPercent(), new Amortisation.Serial([Kronor.Of(200), Kronor.Of(300), Kronor.Of(500)]),
            extraPayments: [new(new LocalDate(2025, 1, 1), Kronor.Of(400))], effect: effect);

        Assert.Equal([Kronor.Of(200), Kronor.Of(150), Kronor.Of(250)], new LoanSchedule(With(ExtraPaymentEffect.LowerPayments)).Payments.Select(payment => payment.Instalment));
        Assert.Equal([Kronor.Of(200), Kronor.Of(300), Kronor.Of(100)], new LoanSchedule(With(ExtraPaymentEffect.ShorterTerm)).Payments.Select(payment => payment.Instalment));
    }

    [Fact]
    public void A_long_first_period_raises_the_level_to_its_interest()
    {
        var loan = new Loan(Kronor.Of(1_000), new PaymentCalendar(new LocalDate(2023, 1, 1), new LocalDate(2024, 1, 1), PaymentInterval.Monthly, 60), TenPercent(), new Amortisation.Annuity(Rounding.ToOre));
        var schedule = new LoanSchedule(loan);

        Assert.Equal((Kronor.Of(100), Kronor.Zero), (schedule.Payments[0].Payment, schedule.Payments[0].Instalment));
        Assert.Equal(LoansFindings.PaymentRaisedToInterest, Assert.Single(schedule.Findings()).Code);
        Assert.All(schedule.Payments.Skip(1).SkipLast(1), payment => Assert.Equal(schedule.Payments[1].Payment, payment.Payment));
    }

    [Fact]
    public void An_agreed_payment_that_doesnt_suffice_leaves_the_rest_to_the_last()
    {
        var schedule = new LoanSchedule(new Loan(Kronor.Of(1_000), Yearly(2), TenPercent(), new Amortisation.Agreed(Kronor.Of(300))));

        Assert.Equal([Kronor.Of(300), Kronor.Of(880)], schedule.Payments.Select(payment => payment.Payment));
        var finding = Assert.Single(schedule.Findings());
        Assert.Equal((LoansFindings.LastPaymentAboveAgreed, Kronor.Of(580)), (finding.Code, finding.Amount));
    }

    [Fact]
    public void A_negative_rate_pays_the_borrower() =>
        Assert.Equal(
            [Kronor.Of(-5), Kronor.Of(995)],
            Payments(new Loan(Kronor.Of(1_000), Yearly(2), new InterestTerms(Ratio.Percent(-0.5m), DayCount.Thirty360E, Rounding.ToOre), new Amortisation.Bullet())));

    [Fact]
    public void The_table_has_a_row_for_each_payment_and_their_sum()
    {
        var table = new LoanSchedule(new Loan(Kronor.Of(1_000), Yearly(2), TenPercent(), new Amortisation.Bullet())).ToTable();

        Assert.Equal(["payment-1", "payment-2", "total"], table.Rows.Select(row => row.Code));
        Assert.Equal([null, Kronor.Of(200), Kronor.Of(1_000), Kronor.Zero, Kronor.Of(1_200), null], table["total"].Cells);
        Assert.Equal("1. 2025-01-01", table["payment-1"].Label(Language.English));
    }

    [Fact]
    public void The_terms_rest_on_what_the_loan_says()
    {
        var agreement = new Act("låneavtalet med banken", "the loan agreement with the bank", "2024-17", SourceKind.Agreement).At("4");
        var loan = new Loan(Kronor.Of(1_000), Yearly(2), TenPercent(), new Amortisation.Bullet(), conditions: agreement);

        Assert.All(new LoanSchedule(loan).Explain().Lines, line => Assert.Same(agreement, line.Provision));
        Assert.Same(LoansLaw.LoanConditions, new Loan(Kronor.Of(1_000), Yearly(2), TenPercent(), new Amortisation.Bullet()).Conditions);
    }
}
