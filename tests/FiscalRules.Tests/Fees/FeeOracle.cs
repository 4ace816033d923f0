using System.Numerics;

namespace FiscalRules.Tests.Fees;

/// <summary>A second reading of 25 a and 25 b §§, in fractions of öre, with a loop and nothing clever.</summary>
internal static class FeeOracle
{
    public sealed record Year(BigInteger Opening, BigInteger Result, BigInteger Closing, bool Above, BigInteger Arisen, BigInteger Standing);

    public static List<Year> Of(BigInteger opening, IEnumerable<(BigInteger Revenue, BigInteger Cost, BigInteger Decided)> years, int coverNumerator, int coverDenominator)
    {
        var found = new List<Year>();
        var balance = opening;
        foreach (var (revenue, cost, decided) in years)
        {
            var result = revenue - HalfUp(cost * coverNumerator, coverDenominator);
            var closing = balance + result + decided;

            // A deficit arose if the result is negative, and what no balance from before covers is what is left below zero.
            var arisen = result < 0 && closing < 0 ? (-result < -closing ? -result : -closing) : 0;
            found.Add(new(balance, result, closing, BigInteger.Abs(closing) * 10 > revenue, arisen, closing < 0 ? -closing : 0));
            balance = closing;
        }

        return found;
    }

    /// <summary>A magnitude over a positive number, rounded to the nearest with a half up.</summary>
    private static BigInteger HalfUp(BigInteger numerator, int denominator) => ((2 * numerator) + denominator) / (2 * denominator);
}
