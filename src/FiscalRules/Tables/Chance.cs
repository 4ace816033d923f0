using System.Globalization;
using System.Numerics;
using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>A probability, exactly (<c>sannolikhet</c>): a fraction of two whole numbers of any size, from 0 to 1.</summary>
/// <remarks>The default value is 0. Only its text is rounded, to two digits.</remarks>
public readonly record struct Chance : IComparable<Chance>
{
    private const int MostDecimals = 17;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // One less than the denominator, so that the default value is 0/1.
    private readonly BigInteger _denominatorBeyondFirst;

    internal Chance(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        _denominatorBeyondFirst = (denominator / divisor) - 1;
    }

    /// <summary>What is certain.</summary>
    public static Chance Certain { get; } = new(1, 1);

    /// <summary>The numerator in lowest terms, zero or more.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms, at least 1 and not less than the numerator.</summary>
    public BigInteger Denominator => _denominatorBeyondFirst + 1;

    /// <summary>Orders by size.</summary>
    public int CompareTo(Chance other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>To two digits: <c>0,20</c>, or <c>7,1·10⁻⁷</c> below a thousandth.</summary>
    /// <param name="language">Which decimal sign.</param>
    public string ToText(Language language)
    {
        if (Numerator.IsZero || Denominator.IsOne)
        {
            return Numerator.ToString(CultureInfo.InvariantCulture);
        }

        var (digits, decimals) = TwoDigits();
        var point = language == Language.English ? '.' : ',';
        return decimals > 4
            ? Invariant($"{digits / 10}{point}{digits % 10}·10⁻{string.Concat(Invariant($"{decimals - 1}").Select(static digit => Superscripts[digit - '0']))}")
            : Invariant($"{digits / Power(decimals)}{point}{(digits % Power(decimals)).ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0')}");
    }

    /// <summary>To two digits, in Swedish.</summary>
    public override string ToString() => ToText(Language.Swedish);

    /// <summary>Whether the left chance is less.</summary>
    public static bool operator <(Chance left, Chance right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left chance is less or equal.</summary>
    public static bool operator <=(Chance left, Chance right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left chance is greater.</summary>
    public static bool operator >(Chance left, Chance right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left chance is greater or equal.</summary>
    public static bool operator >=(Chance left, Chance right) => left.CompareTo(right) >= 0;

    /// <summary>Rounded to two digits, for a line of an explanation; 0 where even that is less than its 64 bits can say.</summary>
    internal Ratio ToRatio()
    {
        if (Numerator.IsZero || Denominator.IsOne)
        {
            return Ratio.Of((long)Numerator);
        }

        var (digits, decimals) = TwoDigits();
        return decimals > MostDecimals ? Ratio.Zero : Ratio.Of(digits, Power(decimals));
    }

    /// <summary>The chance as a number from 10 to 100 and how many decimals stand in it, rounded a half up.</summary>
    private (BigInteger Digits, int Decimals) TwoDigits()
    {
        var (numerator, decimals) = (Numerator * 10, 1);
        for (; numerator < Denominator * 10; decimals++)
        {
            numerator *= 10;
        }

        var digits = ((2 * numerator) + Denominator) / (2 * Denominator);
        return digits == 100 ? (10, decimals - 1) : (digits, decimals);
    }

    private static BigInteger Power(int decimals) => BigInteger.Pow(10, decimals);
}
