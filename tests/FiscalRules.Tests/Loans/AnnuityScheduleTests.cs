using System.Numerics;
using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>The annuity by the number of the period: to the öre, whatever the numbers.</summary>
public sealed class AnnuityScheduleTests
{
    private static readonly Ratio Monthly = Ratio.Of(325, 120_000);

    private static readonly Gen<Rounding> Roundings =
        from unit in Gen.Frequency((4, Gen.Constant(1L)), (1, Gen.Elements(100L, 7, 5_000, 100_000)))
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        select Rounding.To(Kronor.FromOre(unit)).With(mode);

    private static readonly Gen<Kronor> Principals = AnyQuantity.Positive.Select(static ore => Kronor.FromOre(Math.Max(1, ore >> 8)));

    private static readonly Gen<Ratio> Rates = Gen.Frequency(
        (4, from hundredths in Gen.Choose(1, 3_000) from periods in Gen.Elements(1, 2, 4, 12) select Ratio.Of(hundredths, 10_000 * periods)),
        (1, from hundredths in Gen.Choose(-900, 0) select Ratio.Of(hundredths, 10_000)),
        (1, from numerator in AnyQuantity.Positive from denominator in AnyQuantity.Positive select Ratio.Of(Math.Min(numerator, denominator), denominator)));

    [Fact]
    public void Three_hundred_million_over_forty_years_is_the_published_schedule()
    {
        var (interest, closing) = (new Kronor[480], new Kronor[480]);
        var level = AnnuitySchedule.Annuity(Kronor.Mkr(300), Monthly, 480, Rounding.ToOre);
        var schedule = new AnnuitySchedule(Kronor.Mkr(300), Monthly, 480, level, Rounding.ToOre, interest, closing);

        Assert.Equal(Kronor.Of(1_117_623.70m), level);
        Assert.Equal(23_645_937_195, schedule.Interest.Ore);
        Assert.Equal(Kronor.Of(1_117_619.65m), schedule.LastPayment);
        Assert.Equal((480, 480, 0), (schedule.Payments, schedule.Agreed, schedule.Raised));
        Assert.Equal(schedule.Interest, interest.Sum());
        Assert.Equal(Kronor.Zero, closing[^1]);
        Assert.Equal(Kronor.Mkr(300) + schedule.Interest, schedule.Paid);
        Assert.Equal(schedule, new AnnuitySchedule(Kronor.Mkr(300), Monthly, 480, level, Rounding.ToOre));
    }

    [Fact]
    public void The_annuity_of_three_thousand_loans_is_the_exact_one_to_the_ore()
    {
        var random = new Random(1);
        for (var i = 0; i < 3_000; i++)
        {
            var (principal, rate, payments) = (Kronor.FromOre(random.NextInt64(10_000_000, 100_000_000_000)), Ratio.Of(random.Next(1, 1_200), 120_000), random.Next(12, 601));

            Assert.Equal(Exact(principal, rate, payments).Round(Rounding.ToOre), AnnuitySchedule.Annuity(principal, rate, payments, Rounding.ToOre));
        }
    }

    [Fact]
    public void The_annuity_is_the_exact_one_rounded_as_declared() =>
        Holds.ForAll(
            from principal in Principals
            from rate in Rates
            from payments in Gen.Frequency((4, Gen.Choose(1, 60)), (1, Gen.Choose(61, 1_200)))
            from rounding in Roundings
            select (principal, rate, payments, rounding),
            x =>
            {
                Kronor expected;
                try
                {
                    expected = Exact(x.principal, x.rate, x.payments).Round(x.rounding);
                }
                catch (OverflowException)
                {
                    Assert.Throws<OverflowException>(() => AnnuitySchedule.Annuity(x.principal, x.rate, x.payments, x.rounding));
                    return;
                }

                Assert.Equal(expected, AnnuitySchedule.Annuity(x.principal, x.rate, x.payments, x.rounding));
            }, times: 400);

    /// <summary>Where the exact annuity is half an öre, no bounds tell which way it goes.</summary>
    [Theory]
    [InlineData(1, 1, 1, RoundingMode.HalfAwayFromZero, 2)]
    [InlineData(1, 2, 1, RoundingMode.HalfAwayFromZero, 2)]
    [InlineData(1, 2, 1, RoundingMode.HalfToEven, 2)]
    [InlineData(3, 2, 1, RoundingMode.HalfToEven, 4)]
    [InlineData(3, 2, 1, RoundingMode.TowardZero, 4)]
    [InlineData(3, 1, 2, RoundingMode.HalfAwayFromZero, 4)]
    [InlineData(45, 1, 4, RoundingMode.HalfAwayFromZero, 48)]
    public void A_half_goes_as_declared(long principal, long denominator, int payments, RoundingMode mode, long ore) =>
        Assert.Equal(Kronor.FromOre(ore), AnnuitySchedule.Annuity(Kronor.FromOre(principal), Ratio.Of(1, denominator), payments, Rounding.ToOre.With(mode)));

    [Fact]
    public void It_is_the_dated_schedule_where_all_periods_are_alike() =>
        Holds.ForAll(
            from principal in AnyLoans.Amounts
            from hundredths in Gen.Choose(-300, 2_000)
            from payments in Gen.Choose(1, 120)
            from rounding in Roundings
            from level in AnyLoans.Amounts
            from isAnnuity in Gen.Elements(true, false)
            select (principal: principal + Kronor.OneOre, rate: Ratio.Of(hundredths, 10_000), payments, rounding, level: level + Kronor.OneOre, isAnnuity),
            x =>
            {
                var period = x.rate * Ratio.Of(1, 12);
                var level = x.isAnnuity ? Kronor.Max(AnnuitySchedule.Annuity(x.principal, period, x.payments, Rounding.ToOre), Kronor.OneOre) : x.level;
                var dated = new LoanSchedule(new Loan(
                    x.principal,
                    new PaymentCalendar(new LocalDate(2024, 1, 1), new LocalDate(2024, 2, 1), PaymentInterval.Monthly, x.payments),
                    new InterestTerms(x.rate, DayCount.Thirty360E, x.rounding),
                    new Amortisation.Agreed(level)));
                var (interest, closing) = (new Kronor[x.payments], new Kronor[x.payments]);
                Array.Fill(interest, Kronor.OneOre);
                Array.Fill(closing, Kronor.OneOre);
                var schedule = new AnnuitySchedule(x.principal, period, x.payments, level, x.rounding, interest, closing);

                Assert.Equal((dated.Payments.Count, dated.Interest, dated.Paid, dated.Payments[^1].Payment), (schedule.Payments, schedule.Interest, schedule.Paid, schedule.LastPayment));
                Assert.Equal(dated.Payments.Select(payment => payment.Interest), interest.Take(schedule.Payments));
                Assert.Equal(dated.Payments.Select(payment => payment.Closing), closing.Take(schedule.Payments));
                Assert.All(interest.Concat(closing.AsEnumerable()).Where((_, i) => i % x.payments >= schedule.Payments), amount => Assert.Equal(Kronor.Zero, amount));
                Assert.Equal(dated.Findings().Select(finding => finding.Code).Distinct(), schedule.Findings().Select(finding => finding.Code));
                Assert.Equal(dated.Findings().Count(finding => finding.Code == LoansFindings.PaymentRaisedToInterest), schedule.Raised);
            }, times: 300);

    /// <summary>A period's interest by a prepared division and by none: around every power of two, where the one has to give way to the other.</summary>
    [Fact]
    public void Interest_is_exact_whatever_the_size_of_the_loan() =>
        Holds.ForAll(
            from bit in Gen.Choose(0, 61)
            from aside in Gen.Choose(-2, 2)
            from rate in Rates
            from rounding in Roundings
            select (principal: Kronor.FromOre(Math.Max(1, (1L << bit) + aside)), rate, rounding),
            x =>
            {
                var interest = new Kronor[1];
                Kronor expected;
                try
                {
                    expected = Unrounded.OfOre((BigInteger)x.principal.Ore * x.rate.Numerator, x.rate.Denominator).Round(x.rounding);
                    _ = x.principal + expected;
                }
                catch (OverflowException)
                {
                    Assert.Throws<OverflowException>(() => new AnnuitySchedule(x.principal, x.rate, 1, Kronor.OneOre, x.rounding));
                    return;
                }

                var schedule = new AnnuitySchedule(x.principal, x.rate, 1, Kronor.OneOre, x.rounding, interest, []);
                Assert.Equal((expected, expected, x.principal + expected), (interest[0], schedule.Interest, schedule.LastPayment));
            }, times: 2_000);

    [Fact]
    public void What_the_level_does_to_the_term_is_said()
    {
        var short_ = new AnnuitySchedule(Kronor.Of(1_000), Ratio.Percent(1), 12, Kronor.Of(9), Rounding.ToOre);
        var high = new AnnuitySchedule(Kronor.Of(1_000), Ratio.Percent(1), 12, Kronor.Of(600), Rounding.ToOre);

        Assert.Equal([LoansFindings.PaymentRaisedToInterest, LoansFindings.LastPaymentAboveAgreed], short_.Findings().Select(finding => finding.Code));
        Assert.Equal((11, Kronor.Of(120), Kronor.Of(1_010)), (short_.Raised, short_.Interest, short_.LastPayment));
        Assert.Equal("11 of 12 payments are raised to the interest, which the level doesn't cover.", short_.Findings()[0].English);
        Assert.Equal([LoansFindings.ClosedEarly], high.Findings().Select(finding => finding.Code));
        Assert.Equal((2, Kronor.Of(414.1m)), (high.Payments, high.LastPayment));
        Assert.Equal("Lånet är återbetalt efter 2 av 12 betalningar.", high.Findings()[0].Swedish);
    }

    [Fact]
    public void It_explains_itself_by_the_conditions()
    {
        var agreement = new Act("Avtal", "Agreement", "1").At("4");
        var schedule = new AnnuitySchedule(Kronor.Of(1_000), Ratio.Percent(1), 12, Kronor.Of(100), Rounding.ToOre, agreement);

        Assert.Equal(new ExplanationValue.Amount(schedule.Interest), schedule.Explain()["interest"].Value);
        Assert.All(schedule.Explain().Lines, line => Assert.Same(agreement, line.Provision));
        Assert.All(new AnnuitySchedule(Kronor.Of(1_000), Ratio.Percent(1), 12, Kronor.Of(100), Rounding.ToOre).Explain().Lines, line => Assert.Same(LoansLaw.LoanConditions, line.Provision));
    }

    [Fact]
    public void It_allocates_nothing()
    {
        var (interest, closing) = (new Kronor[480], new Kronor[480]);
        AnnuitySchedule Run() => new(Kronor.Mkr(300), Monthly, 480, AnnuitySchedule.Annuity(Kronor.Mkr(300), Monthly, 480, Rounding.ToOre), Rounding.ToOre, interest, closing);
        _ = Run();
        var before = GC.GetAllocatedBytesForCurrentThread();

        _ = Run();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void What_cant_be_is_refused()
    {
        static AnnuitySchedule Of(long principal = 1_000, long rate = 1, int payments = 12, long level = 100, Kronor[]? interest = null, Kronor[]? closing = null) =>
            new(Kronor.Of(principal), Ratio.Percent(rate), payments, Kronor.Of(level), Rounding.ToOre, interest, closing);
        var memory = new Kronor[12];

        Assert.Throws<ArgumentOutOfRangeException>("principal", () => Of(principal: 0));
        Assert.Throws<ArgumentOutOfRangeException>("rate", () => Of(rate: -100));
        Assert.Throws<ArgumentOutOfRangeException>("rate", () => Of(rate: 1_001));
        Assert.Throws<ArgumentOutOfRangeException>("payments", () => Of(payments: 0));
        Assert.Throws<ArgumentOutOfRangeException>("payments", () => Of(payments: 1_201));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => Of(level: 0));
        Assert.Throws<ArgumentException>("interest", () => Of(interest: new Kronor[11]));
        Assert.Throws<ArgumentException>("closing", () => Of(closing: new Kronor[13]));
        Assert.Throws<ArgumentException>("closing", () => Of(interest: memory, closing: memory));
        Assert.Throws<ArgumentOutOfRangeException>("principal", () => AnnuitySchedule.Annuity(Kronor.Of(-1), Ratio.Zero, 1, Rounding.ToOre));
        Assert.Throws<ArgumentOutOfRangeException>("rate", () => AnnuitySchedule.Annuity(Kronor.Of(1), -Ratio.One, 1, Rounding.ToOre));
        Assert.Throws<ArgumentOutOfRangeException>("payments", () => AnnuitySchedule.Annuity(Kronor.Of(1), Ratio.Zero, 0, Rounding.ToOre));
        Assert.Throws<OverflowException>(() => new AnnuitySchedule(Kronor.MaxValue, Ratio.One, 2, Kronor.OneOre, Rounding.ToOre));
        Assert.Equal(0, default(AnnuitySchedule).Payments);
    }

    /// <summary>The formula of the textbooks, with nothing cut off.</summary>
    private static Unrounded Exact(Kronor principal, Ratio rate, int payments)
    {
        if (rate == Ratio.Zero)
            return Unrounded.OfOre(principal.Ore, payments);
        BigInteger n = rate.Numerator, d = rate.Denominator;
        var (grown, flat) = (BigInteger.Pow(d + n, payments), BigInteger.Pow(d, payments));
        return Unrounded.OfOre(principal.Ore * n * grown, d * (grown - flat));
    }
}
