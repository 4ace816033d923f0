using System.Numerics;
using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>With equal periods the annuity is the formula of the textbooks, to be rounded as declared and not otherwise.</summary>
public sealed class ExactAnnuityLaws
{
    private static readonly Gen<Rounding> Roundings = Gen.Elements(Rounding.ToOre, Rounding.ToOre.Up, Rounding.ToOre.Down, Rounding.ToKrona, Rounding.To50Kronor.Up, Rounding.ToOre.With(RoundingMode.HalfToEven));

    [Fact]
    public void The_payment_is_the_exact_rational_annuity_rounded_as_declared() =>
        Holds.ForAll(
            from principal in AnyLoans.Amounts
            from hundredths in Gen.Choose(1, 2_000)
            from payments in Gen.Choose(2, 480)
            from rounding in Roundings
            select (principal: principal + Kronor.Of(100_000), rate: Ratio.Of(hundredths, 10_000), payments, rounding),
            x =>
            {
                var loan = new Loan(
                    x.principal,
                    new PaymentCalendar(new LocalDate(2024, 1, 1), new LocalDate(2024, 2, 1), PaymentInterval.Monthly, x.payments),
                    new InterestTerms(x.rate, DayCount.Thirty360E, Rounding.ToOre),
                    new Amortisation.Annuity(x.rounding));

                // P × r × (1 + r)ⁿ / ((1 + r)ⁿ − 1), with r = n/d
                var monthly = x.rate * Ratio.Of(1, 12);
                BigInteger n = monthly.Numerator, d = monthly.Denominator;
                var grown = BigInteger.Pow(d + n, x.payments);
                var exact = Unrounded.OfOre(x.principal.Ore * n * grown, d * (grown - BigInteger.Pow(d, x.payments)));
                Assert.Equal(exact.Round(x.rounding), new LoanSchedule(loan).Payments[0].Payment);
            }, times: 200);

    [Fact]
    public void Without_interest_it_is_the_principal_in_equal_parts()
    {
        var loan = new Loan(
            Kronor.Of(1_000), new PaymentCalendar(new LocalDate(2024, 1, 1), new LocalDate(2024, 2, 1), PaymentInterval.Monthly, 3), new InterestTerms(Ratio.Zero, DayCount.Actual365, Rounding.ToOre), new Amortisation.Annuity(Rounding.ToOre));

        Assert.Equal([Kronor.Of(333.33m), Kronor.Of(333.33m), Kronor.Of(333.34m)], new LoanSchedule(loan).Payments.Select(payment => payment.Payment));
    }
}
