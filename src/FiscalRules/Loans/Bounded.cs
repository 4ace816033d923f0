namespace FiscalRules.Loans;

/// <summary>Fractions in whole 2⁻¹²⁸, cut down at every step, and a quotient by one of them that is known only between two bounds: where both round alike, that is how the exact one rounds.</summary>
internal static class Bounded
{
    private const int Kept = 64;

    /// <summary>A part of something larger as a fraction of it, too low by less than one.</summary>
    public static UInt128 Fraction(ulong part, UInt128 whole)
    {
        var (high, rest) = UInt128.DivRem((UInt128)part << Kept, whole);
        return (high << Kept) | ((rest << Kept) / whole);
    }

    /// <summary>The product of two fractions: too low by less than what both are together, and one.</summary>
    public static UInt128 Product(UInt128 left, UInt128 right)
    {
        unchecked
        {
            var (leftHigh, leftLow, rightHigh, rightLow) = ((ulong)(left >> Kept), (ulong)left, (ulong)(right >> Kept), (ulong)right);
            var middle = Math.BigMul(leftHigh, rightLow) + (Math.BigMul(leftLow, rightLow) >> Kept);
            var carried = Math.BigMul(leftLow, rightHigh) + (ulong)middle;
            return Math.BigMul(leftHigh, rightHigh) + (middle >> Kept) + (carried >> Kept);
        }
    }

    /// <summary>dividend/(divisor × x), rounded; null where what is known of x doesn't settle it.</summary>
    /// <param name="dividend">Above zero.</param>
    /// <param name="divisor">From 1 to 2⁶³.</param>
    /// <param name="low">x is at least this many 2⁻ˢ.</param>
    /// <param name="high">x is at most this many and one more.</param>
    /// <param name="scale">s.</param>
    /// <param name="rounding">How the quotient is rounded.</param>
    public static Kronor? Quotient(UInt128 dividend, ulong divisor, UInt128 low, UInt128 high, int scale, Rounding rounding)
    {
        // Both bounds to 64 bits, after as many zeroes as the greater has; the dividend to all the bits there are.
        var (zeroes, room) = ((int)UInt128.LeadingZeroCount(high), (int)UInt128.LeadingZeroCount(dividend));
        var places = room - zeroes - (scale - Kept);
        if (zeroes >= Kept || places is < 1 or > Kept - 2)
        {
            return null;
        }

        var (most, least) = ((high >> (Kept - zeroes)) + 1, low >> (Kept - zeroes));
        var scaled = dividend << room;
        var below = (Int128)(scaled / (most * divisor));
        var above = (Int128)(scaled / (least * divisor)) + 1;
        var one = Int128.One << places;
        return rounding.Count(below, one) == rounding.Count(above, one) ? rounding.Apply(below, one) : null;
    }
}
