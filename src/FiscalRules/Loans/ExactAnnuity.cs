using static System.FormattableString;
using System.Numerics;

namespace FiscalRules.Loans;

/// <summary>The level payment of an annuity as an exact rational, whatever the lengths of the periods. Its terms grow with every period, and nothing is rounded on the way.</summary>
internal static class ExactAnnuity
{
    /// <summary>The payment p for which what is due at the first payment, with interest on what is left at every later one, is paid off by the last.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="first">The number of the first payment at this level.</param>
    /// <param name="last">The number of the last.</param>
    /// <param name="due">What is owed on the day of the first payment, interest included.</param>
    /// <param name="rate">The yearly rate after that day.</param>
    /// <remarks>With f the growth of each later period, due × f₂ × … × fₙ = p × (1 + fₙ + fₙfₙ₋₁ + … ): both sides are carried over a common denominator.</remarks>
    public static Unrounded Payment(Loan loan, int first, int last, Unrounded due, Ratio rate)
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

    private static Ratio Growth(Loan loan, int number, Ratio rate)
    {
        var growth = rate * loan.Interest.DayCount.Fraction(loan.Calendar.Day(number - 1), loan.Calendar.Day(number));
        return growth > -Ratio.One
            ? growth
            : throw new ArgumentException(Invariant($"Interest of a period is above −100 %; {growth} came for payment {number}."), nameof(loan));
    }
}
