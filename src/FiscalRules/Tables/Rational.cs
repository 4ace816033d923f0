using System.Numerics;

namespace FiscalRules.Tables;

/// <summary>An exact fraction of any size, for deciding what true amounts are possible. In lowest terms; the default value is 0.</summary>
internal readonly record struct Rational : IComparable<Rational>
{
    // One less than the denominator, so that the default value is 0/1.
    private readonly BigInteger _denominatorBeyondFirst;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = denominator.IsOne ? BigInteger.One : BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorBeyondFirst = (denominator / divisor) - 1;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator => _denominatorBeyondFirst + 1;

    public int Sign => Numerator.Sign;

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public static implicit operator Rational(BigInteger number) => new(number, BigInteger.One);

    public static Rational operator +(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    public static Rational operator *(Rational left, Rational right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
}
