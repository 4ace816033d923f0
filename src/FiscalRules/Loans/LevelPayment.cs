using System.Numerics;

namespace FiscalRules.Loans;

/// <summary>The exact level payment of equal periods, rounded once.</summary>
/// <remarks>
/// With the rate n/d and N payments it is P·n/(d·(1 − v)), where v = (d/(d + n))ᴺ. As a <see cref="Bounded"/> fraction, v is too low by less than 2N: so it is for N = 1, and each product adds what both of its
/// factors are too low by, and one.
/// </remarks>
internal static class LevelPayment
{
    private const int Scale = 128;

    /// <summary>The level payment.</summary>
    /// <param name="principal">What is lent, greater than zero.</param>
    /// <param name="rate">The rate of a period, above −100 %.</param>
    /// <param name="payments">How many payments.</param>
    /// <param name="rounding">How the level is rounded.</param>
    public static Kronor Of(Kronor principal, Ratio rate, int payments, Rounding rounding)
    {
        if (rate == Ratio.Zero)
        {
            return rounding.Apply(principal.Ore, payments);
        }

        return (rate.IsNegative ? null : Between(principal, rate, payments, rounding)) ?? Exact(principal, rate, payments).Round(rounding);
    }

    private static Kronor? Between(Kronor principal, Ratio rate, int payments, Rounding rounding)
    {
        var (numerator, denominator) = ((ulong)rate.Numerator, (ulong)rate.Denominator);
        var discount = Power(Bounded.Fraction(denominator, (UInt128)denominator + numerator), payments);
        var (most, off) = (UInt128.MaxValue - discount, (UInt128)(2 * payments));
        return most > off ? Bounded.Quotient((UInt128)(ulong)principal.Ore * numerator, denominator, most - off, most, Scale, rounding) : null;
    }

    private static UInt128 Power(UInt128 fraction, int exponent)
    {
        var power = fraction;
        for (var bit = int.Log2(exponent) - 1; bit >= 0; bit--)
        {
            power = Bounded.Product(power, power);
            if (((exponent >> bit) & 1) != 0)
            {
                power = Bounded.Product(power, fraction);
            }
        }

        return power;
    }

    /// <summary>P·r·(1 + r)ᴺ/((1 + r)ᴺ − 1), with nothing cut off.</summary>
    private static Unrounded Exact(Kronor principal, Ratio rate, int payments)
    {
        BigInteger numerator = rate.Numerator, denominator = rate.Denominator;
        var grown = BigInteger.Pow(denominator + numerator, payments);
        return Unrounded.OfOre(principal.Ore * numerator * grown, denominator * (grown - BigInteger.Pow(denominator, payments)));
    }
}
