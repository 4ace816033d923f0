using System.Numerics;
using static System.FormattableString;

namespace FiscalRules;

/// <summary>An amount that no rule has rounded yet: an exact fraction of öre (<c>oavrundat belopp</c>).</summary>
/// <remarks>
/// What <c>amount × ratio</c> is until a rule says how to round it. In lowest terms, of any size; equality is of value. The default
/// value is 0. It is for reasoning, explaining and comparing: a rule that runs often uses <see cref="Kronor.Times(Ratio, Rounding)"/>, which is the same
/// product and rounding without an object.
/// </remarks>
public readonly record struct Unrounded :
    IComparable<Unrounded>,
    IComparisonOperators<Unrounded, Unrounded, bool>,
    IAdditionOperators<Unrounded, Unrounded, Unrounded>,
    ISubtractionOperators<Unrounded, Unrounded, Unrounded>,
    IUnaryNegationOperators<Unrounded, Unrounded>,
    IMultiplyOperators<Unrounded, Ratio, Unrounded>
{
    // One less than the denominator, so that the default value is 0/1.
    private readonly BigInteger _denominatorBeyondFirst;

    private Unrounded(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        _denominatorBeyondFirst = (denominator / divisor) - 1;
    }

    /// <summary>The numerator in öre, signed.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, at least 1 and without a factor in common with the numerator.</summary>
    public BigInteger Denominator => _denominatorBeyondFirst + 1;

    /// <summary>The exact amount of <paramref name="numerator"/>/<paramref name="denominator"/> öre.</summary>
    /// <param name="numerator">Öre, signed.</param>
    /// <param name="denominator">Any number but zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    public static Unrounded OfOre(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        return denominator.Sign < 0 ? new(-numerator, -denominator) : new(numerator, denominator);
    }

    /// <summary>The exact amount of a rounded one.</summary>
    public static Unrounded Of(Kronor amount) => new(amount.Ore, BigInteger.One);

    /// <summary>The amount rounded as declared.</summary>
    /// <exception cref="OverflowException">The rounded amount is beyond <see cref="Kronor.MinValue"/> or <see cref="Kronor.MaxValue"/>.</exception>
    public Kronor Round(Rounding rounding) => rounding.Round(this);

    /// <summary>Orders by amount.</summary>
    public int CompareTo(Unrounded other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Such as <c>61538461/1000 öre</c>; <c>5 öre</c> where it is whole. The same in every culture.</summary>
    public override string ToString() =>
        Denominator.IsOne ? Invariant($"{Numerator} öre") : Invariant($"{Numerator}/{Denominator} öre");

    /// <summary>The exact amount of a rounded one.</summary>
    public static implicit operator Unrounded(Kronor amount) => Of(amount);

    /// <summary>The sum, exact.</summary>
    public static Unrounded operator +(Unrounded left, Unrounded right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference, exact.</summary>
    public static Unrounded operator -(Unrounded left, Unrounded right) => left + -right;

    /// <summary>The amount with the other sign.</summary>
    public static Unrounded operator -(Unrounded value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product with a ratio, exact.</summary>
    public static Unrounded operator *(Unrounded left, Ratio right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Whether the left amount is less.</summary>
    public static bool operator <(Unrounded left, Unrounded right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is less or equal.</summary>
    public static bool operator <=(Unrounded left, Unrounded right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is greater.</summary>
    public static bool operator >(Unrounded left, Unrounded right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is greater or equal.</summary>
    public static bool operator >=(Unrounded left, Unrounded right) => left.CompareTo(right) >= 0;
}
