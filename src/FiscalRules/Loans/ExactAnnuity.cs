using static System.FormattableString;
using System.Numerics;
using NodaTime;

namespace FiscalRules.Loans;

/// <summary>The level payment of an annuity, whatever the lengths of the periods: rounded from between two bounds, and where they don't settle it from an exact rational whose terms grow with every period.</summary>
internal static class ExactAnnuity
{
    private const int Scale = 116;

    /// <summary>The payment p for which what is due at the first payment, with interest on what is left at every later one, is paid off by the last, rounded once.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="first">The number of the first payment at this level.</param>
    /// <param name="last">The number of the last.</param>
    /// <param name="due">What is owed on the day of the first payment, interest included.</param>
    /// <param name="rate">The yearly rate after that day.</param>
    /// <param name="rounding">How the payment is rounded.</param>
    public static Kronor Payment(Loan loan, int first, int last, Unrounded due, Ratio rate, Rounding rounding) =>
        Between(loan, first, last, due, rate, rounding) ?? Exact(loan, first, last, due, rate).Round(rounding);

    /// <summary>The payment between bounds, or null where they don't settle it.</summary>
    /// <remarks>
    /// With f the growth of each later period, p = due/(1 + 1/f₂ + 1/(f₂f₃) + …). As <see cref="Bounded"/> fractions the terms are too low by less than two for each period, which is less than one in whole
    /// 2⁻¹¹⁶; cut down to those, where there is room for the sum of 1 200, each is too low by less than two.
    /// </remarks>
    private static Kronor? Between(Loan loan, int first, int last, Unrounded due, Ratio rate, Rounding rounding)
    {
        if (due.Numerator.Sign <= 0 || due.Numerator > long.MaxValue || due.Denominator > long.MaxValue)
        {
            return null;
        }

        var one = UInt128.One << Scale;
        var (sum, term, isWhole, growth, fraction) = (one, UInt128.Zero, true, Ratio.Zero, UInt128.Zero);
        var from = loan.Calendar.Day(first);
        for (var number = first + 1; number <= last; number++)
        {
            var to = loan.Calendar.Day(number);
            var next = Growth(loan, number, from, to, rate);
            from = to;
            if (next.IsNegative)
            {
                return null;
            }

            if (next != growth)
            {
                growth = next;
                fraction = Bounded.Fraction((ulong)growth.Denominator, (UInt128)(ulong)growth.Denominator + (ulong)growth.Numerator);
            }

            if (growth.Numerator != 0)
            {
                (term, isWhole) = (isWhole ? fraction : Bounded.Product(term, fraction), false);
            }

            sum += isWhole ? one : term >> (128 - Scale);
        }

        var off = (UInt128)(2 * (last - first + 1));
        return Bounded.Quotient((ulong)due.Numerator, (ulong)due.Denominator, sum, sum + off, Scale, rounding);
    }

    /// <summary>The payment with nothing cut off: due × f₂ × … × fₙ = p × (1 + fₙ + fₙfₙ₋₁ + … ), both sides carried over a common denominator.</summary>
    private static Unrounded Exact(Loan loan, int first, int last, Unrounded due, Ratio rate)
    {
        BigInteger grown = 1;
        BigInteger paid = 1;
        BigInteger denominator = 1;
        for (var number = first + 1; number <= last;)
        {
            var growth = Growth(loan, number, rate);
            var equal = 1;
            while (number + equal <= last && Growth(loan, number + equal, rate) == growth)
            {
                equal++;
            }

            // Equal periods are taken together, as one power and one geometric sum.
            var (divisor, factor) = ((BigInteger)growth.Denominator, growth.Denominator + (BigInteger)growth.Numerator);
            var (divisors, factors) = (BigInteger.Pow(divisor, equal), BigInteger.Pow(factor, equal));
            var sum = growth.Numerator == 0 ? equal * divisors : divisor * (factors - divisors) / growth.Numerator;
            paid = (paid * factors) + (denominator * sum);
            denominator *= divisors;
            grown *= factors;
            number += equal;
        }

        return Unrounded.OfOre(due.Numerator * grown, due.Denominator * paid);
    }

    private static Ratio Growth(Loan loan, int number, Ratio rate) => Growth(loan, number, loan.Calendar.Day(number - 1), loan.Calendar.Day(number), rate);

    private static Ratio Growth(Loan loan, int number, LocalDate from, LocalDate to, Ratio rate)
    {
        var growth = rate * loan.Interest.DayCount.Fraction(from, to);
        return growth > -Ratio.One
            ? growth
            : throw new ArgumentException(Invariant($"Interest of a period is above −100 %; {growth} came for payment {number}."), nameof(loan));
    }
}
