using System.Numerics;

namespace FiscalRules.Tests.Quantities;

/// <summary>The naive second implementation that the quantities are compared with: whole numbers of any size, nothing clever.</summary>
internal static class Exact
{
    /// <summary>The largest whole number that isn't above numerator/denominator; the denominator is positive.</summary>
    public static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.Divide(numerator, denominator);
        return quotient * denominator > numerator ? quotient - 1 : quotient;
    }

    /// <summary>numerator/denominator rounded to a multiple of the unit: of the multiples on each side, the one the mode asks for.</summary>
    public static BigInteger Rounded(BigInteger numerator, BigInteger denominator, BigInteger unit, RoundingMode mode)
    {
        var below = Floor(numerator, denominator * unit);
        var cut = numerator - (below * unit * denominator);
        if (cut.IsZero)
            return below * unit;

        var above = below + 1;
        var negative = numerator.Sign < 0;
        var nearest = (cut * 2).CompareTo(unit * denominator) switch { < 0 => below, > 0 => above, _ => (BigInteger?)null };
        return unit * mode switch
        {
            RoundingMode.HalfAwayFromZero => nearest ?? (negative ? below : above),
            RoundingMode.HalfToEven => nearest ?? (below.IsEven ? below : above),
            RoundingMode.TowardZero => negative ? above : below,
            RoundingMode.AwayFromZero => negative ? below : above,
            RoundingMode.Down => below,
            RoundingMode.Up => above,
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
    }

    /// <summary>What the library makes of it is that many öre where that fits 64 bits, and an overflow where it doesn't.</summary>
    public static void Same(BigInteger ore, Func<Kronor> actual)
    {
        if (Fits(ore))
            Assert.Equal(ore, actual().Ore);
        else
            Assert.Throws<OverflowException>(() => actual());
    }

    /// <summary>What the library makes of it is that ratio where its lowest terms fit 64 bits, and an overflow where they don't.</summary>
    public static void Same(BigInteger numerator, BigInteger denominator, Func<Ratio> actual)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        if (Fits(numerator) && Fits(denominator))
        {
            var ratio = actual();
            Assert.Equal((numerator, denominator), (ratio.Numerator, ratio.Denominator));
        }
        else
        {
            Assert.Throws<OverflowException>(() => actual());
        }
    }

    public static bool Fits(BigInteger number) => number >= long.MinValue && number <= long.MaxValue;
}
