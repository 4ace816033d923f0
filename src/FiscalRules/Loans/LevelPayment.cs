using System.Numerics;

namespace FiscalRules.Loans;

/// <summary>The exact level payment of equal periods, rounded once: between two bounds so near each other that they nearly always round alike, and then the exact one does too.</summary>
/// <remarks>
/// With the rate n/d and N payments, the level is P·n/(d·(1 − v)), where v = (d/(d + n))ᴺ. In whole 2⁻¹²⁸ and cut down at every step, v is too low by less than 2N: a product of two such numbers is too low by
/// what each of them is, and one more. What follows is divided down for the lower bound and up for the upper one.
/// </remarks>
internal static class LevelPayment
{
    private const int Kept = 64;

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

    /// <summary>The level payment that both bounds round to; null where they don't settle it.</summary>
    private static Kronor? Between(Kronor principal, Ratio rate, int payments, Rounding rounding)
    {
        var (interest, grown) = ((UInt128)(ulong)principal.Ore * (ulong)rate.Numerator, (UInt128)(ulong)rate.Denominator + (ulong)rate.Numerator);
        var discount = Power(Fraction((ulong)rate.Denominator, grown), payments);
        var off = (UInt128)(2 * payments);
        var most = UInt128.MaxValue - discount;
        if (most <= off)
        {
            return null;
        }

        // Both to their highest 64 bits, after as many zeroes as the greater has.
        var zeroes = (int)UInt128.LeadingZeroCount(most);
        var (high, low) = ((most >> (Kept - zeroes)) + 1, (most - off) >> (Kept - zeroes));
        var room = (int)UInt128.LeadingZeroCount(interest);
        var places = room - Kept - zeroes;
        if (places is < 1 or > Kept - 2 || zeroes >= Kept)
        {
            return null;
        }

        var scaled = interest << room;
        var below = (Int128)(scaled / unchecked(high * (ulong)rate.Denominator));
        var above = (Int128)(scaled / unchecked(low * (ulong)rate.Denominator)) + 1;
        var one = Int128.One << places;
        return rounding.Count(below, one) == rounding.Count(above, one) ? rounding.Apply(below, one) : null;
    }

    /// <summary>A number below another as a fraction of it, in whole 2⁻¹²⁸, cut down.</summary>
    private static UInt128 Fraction(ulong part, UInt128 whole)
    {
        var (high, rest) = UInt128.DivRem((UInt128)part << Kept, whole);
        return (high << Kept) | ((rest << Kept) / whole);
    }

    private static UInt128 Power(UInt128 fraction, int exponent)
    {
        var power = fraction;
        for (var bit = int.Log2(exponent) - 1; bit >= 0; bit--)
        {
            power = Product(power, power);
            if ((exponent >> bit & 1) != 0)
            {
                power = Product(power, fraction);
            }
        }

        return power;
    }

    /// <summary>The product of two fractions, cut down: the upper half of 256 bits.</summary>
    private static UInt128 Product(UInt128 left, UInt128 right)
    {
        var (leftHigh, leftLow, rightHigh, rightLow) = ((ulong)(left >> Kept), unchecked((ulong)left), (ulong)(right >> Kept), unchecked((ulong)right));
        unchecked
        {
            var middle = Math.BigMul(leftHigh, rightLow) + (Math.BigMul(leftLow, rightLow) >> Kept);
            var carried = Math.BigMul(leftLow, rightHigh) + (ulong)middle;
            return Math.BigMul(leftHigh, rightHigh) + (middle >> Kept) + (carried >> Kept);
        }
    }

    /// <summary>P·r·(1 + r)ᴺ/((1 + r)ᴺ − 1), with nothing cut off.</summary>
    private static Unrounded Exact(Kronor principal, Ratio rate, int payments)
    {
        BigInteger numerator = rate.Numerator, denominator = rate.Denominator;
        var grown = BigInteger.Pow(denominator + numerator, payments);
        return Unrounded.OfOre(principal.Ore * numerator * grown, denominator * (grown - BigInteger.Pow(denominator, payments)));
    }
}
