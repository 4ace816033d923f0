using System.Numerics;

namespace FiscalRules;

/// <summary>An exact ratio of two whole numbers: a rate, a share, a factor (<c>procentsats, andel, kvot</c>).</summary>
/// <remarks>
/// 3 %, 2/3, 1/12 and 10.3645 are all exact. In lowest terms with a positive denominator, so that equal ratios are equal values.
/// The default value is 0. Arithmetic is checked: a result whose lowest terms don't fit 64 bits throws <see cref="OverflowException"/>.
/// </remarks>
public readonly partial record struct Ratio :
    IComparable<Ratio>,
    IComparisonOperators<Ratio, Ratio, bool>,
    IAdditionOperators<Ratio, Ratio, Ratio>,
    ISubtractionOperators<Ratio, Ratio, Ratio>,
    IUnaryNegationOperators<Ratio, Ratio>,
    IMultiplyOperators<Ratio, Ratio, Ratio>,
    IDivisionOperators<Ratio, Ratio, Ratio>,
    IAdditiveIdentity<Ratio, Ratio>,
    IMultiplicativeIdentity<Ratio, Ratio>
{
    // One less than the denominator, so that the default value is 0/1.
    private readonly long _denominatorBeyondFirst;

    private Ratio(Int128 numerator, Int128 denominator)
    {
        var divisor = GreatestCommonDivisor(Int128.Abs(numerator), Int128.Abs(denominator)) * Int128.Sign(denominator);
        Numerator = checked((long)(numerator / divisor));
        _denominatorBeyondFirst = checked((long)(denominator / divisor)) - 1;
    }

    /// <summary>0, the default value.</summary>
    public static Ratio Zero => default;

    /// <summary>1, the whole.</summary>
    public static Ratio One => Of(1);

    static Ratio IAdditiveIdentity<Ratio, Ratio>.AdditiveIdentity => Zero;

    static Ratio IMultiplicativeIdentity<Ratio, Ratio>.MultiplicativeIdentity => One;

    /// <summary>The numerator in lowest terms; it bears the sign.</summary>
    public long Numerator { get; }

    /// <summary>The denominator in lowest terms, at least 1.</summary>
    public long Denominator => _denominatorBeyondFirst + 1;

    /// <summary>Whether the ratio is below zero.</summary>
    public bool IsNegative => Numerator < 0;

    /// <summary>A whole number as a ratio.</summary>
    public static Ratio Of(long number) => new(number, 1);

    /// <summary>The ratio of two whole numbers of any size whose lowest terms fit.</summary>
    /// <exception cref="OverflowException">The lowest terms don't fit 64 bits.</exception>
    internal static Ratio Of(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return Of((long)(numerator / divisor), (long)(denominator / divisor));
    }

    /// <summary>The ratio of two whole numbers.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Any whole number but zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    /// <exception cref="OverflowException">The lowest terms don't fit 64 bits (only at the least 64-bit number).</exception>
    public static Ratio Of(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        return new(numerator, denominator);
    }

    /// <summary>A decimal number, exactly: <c>Of(10.3645m)</c>.</summary>
    /// <param name="number">Any decimal whose lowest terms fit 64 bits.</param>
    /// <exception cref="OverflowException">The lowest terms don't fit 64 bits.</exception>
    public static Ratio Of(decimal number) => Of(number, 1);

    /// <summary>So many per cent: <c>Percent(3)</c> is 3/100.</summary>
    public static Ratio Percent(long percent) => new(percent, 100);

    /// <summary>So many per cent, exactly: <c>Percent(3.25m)</c> is 13/400.</summary>
    /// <exception cref="OverflowException">The lowest terms don't fit 64 bits.</exception>
    public static Ratio Percent(decimal percent) => Of(percent, 100);

    /// <summary>The ratio turned over: 3/2 for 2/3.</summary>
    /// <exception cref="DivideByZeroException">The ratio is 0.</exception>
    public Ratio Reciprocal() => One / this;

    /// <summary>Orders by value.</summary>
    public int CompareTo(Ratio other) => ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The lowest terms don't fit 64 bits.</exception>
    public static Ratio operator +(Ratio left, Ratio right) =>
        new(((Int128)left.Numerator * right.Denominator) + ((Int128)right.Numerator * left.Denominator), (Int128)left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">The lowest terms don't fit 64 bits.</exception>
    public static Ratio operator -(Ratio left, Ratio right) =>
        new(((Int128)left.Numerator * right.Denominator) - ((Int128)right.Numerator * left.Denominator), (Int128)left.Denominator * right.Denominator);

    /// <summary>The ratio with the other sign.</summary>
    /// <exception cref="OverflowException">The numerator is the least 64-bit number.</exception>
    public static Ratio operator -(Ratio value) => new(-(Int128)value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    /// <exception cref="OverflowException">The lowest terms don't fit 64 bits.</exception>
    public static Ratio operator *(Ratio left, Ratio right) =>
        new((Int128)left.Numerator * right.Numerator, (Int128)left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The right ratio is 0.</exception>
    /// <exception cref="OverflowException">The lowest terms don't fit 64 bits.</exception>
    public static Ratio operator /(Ratio left, Ratio right) => right.Numerator == 0
        ? throw new DivideByZeroException("A ratio can't be divided by 0.")
        : new((Int128)left.Numerator * right.Denominator, (Int128)left.Denominator * right.Numerator);

    /// <summary>Whether the left ratio is less.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left ratio is less or equal.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left ratio is greater.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left ratio is greater or equal.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>A decimal number of parts: its whole number over a power of ten, at most 2⁹⁶ over 10²⁸.</summary>
    private static Ratio Of(decimal number, int parts)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var size = unchecked(new Int128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        Int128 scale = parts;
        for (var place = 0; place < number.Scale; place++)
        {
            scale *= 10;
        }

        return new(decimal.IsNegative(number) ? -size : size, scale);
    }

    private static Int128 GreatestCommonDivisor(Int128 left, Int128 right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
