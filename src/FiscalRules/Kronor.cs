using static System.FormattableString;
using System.Numerics;

namespace FiscalRules;

/// <summary>
/// An amount of Swedish kronor, exact to the öre (<c>kronor och ören</c>).
/// </summary>
/// <remarks>
/// A whole number of öre in 64 bits: every amount up to 92 thousand billion kronor, either sign. Equal amounts are
/// equal values and print alike, for there is no scale to differ. The default value is 0 kronor.
/// Arithmetic is checked: a sum that doesn't fit throws <see cref="OverflowException"/>. There is no amount × amount, nothing
/// from binary floating point, and amount × <see cref="Ratio"/> is <see cref="Unrounded"/> until a rule rounds it.
/// </remarks>
public readonly partial record struct Kronor :
    IComparable<Kronor>,
    IComparable,
    IComparisonOperators<Kronor, Kronor, bool>,
    IAdditionOperators<Kronor, Kronor, Kronor>,
    ISubtractionOperators<Kronor, Kronor, Kronor>,
    IUnaryPlusOperators<Kronor, Kronor>,
    IUnaryNegationOperators<Kronor, Kronor>,
    IMultiplyOperators<Kronor, long, Kronor>,
    IAdditiveIdentity<Kronor, Kronor>,
    IMinMaxValue<Kronor>
{
    private const long OrePerKrona = 100;

    private Kronor(long ore) => Ore = ore;

    /// <summary>0 kronor, the default value.</summary>
    public static Kronor Zero => default;

    /// <summary>One öre, the least positive amount.</summary>
    public static Kronor OneOre => new(1);

    /// <summary>The least amount: −92 233 720 368 547 758.08 kronor.</summary>
    public static Kronor MinValue => new(long.MinValue);

    /// <summary>The greatest amount: 92 233 720 368 547 758.07 kronor.</summary>
    public static Kronor MaxValue => new(long.MaxValue);

    /// <summary>0 kronor: what changes nothing when added.</summary>
    static Kronor IAdditiveIdentity<Kronor, Kronor>.AdditiveIdentity => default;

    /// <summary>The amount as a whole number of öre, signed.</summary>
    public long Ore { get; }

    /// <summary>Whether the amount is below zero.</summary>
    public bool IsNegative => Ore < 0;

    /// <summary>Whether the amount is above zero.</summary>
    public bool IsPositive => Ore > 0;

    /// <summary>The amount of so many öre.</summary>
    /// <param name="ore">A whole number of öre, signed.</param>
    public static Kronor FromOre(long ore) => new(ore);

    /// <summary>The amount of so many whole kronor.</summary>
    /// <param name="kronor">Kronor, signed.</param>
    /// <exception cref="OverflowException">The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Kronor Of(long kronor) => new(kronor * OrePerKrona);

    /// <summary>The amount of so many kronor with at most two decimals that are not zero.</summary>
    /// <param name="kronor">Kronor, signed; a fraction of an öre is refused, never rounded.</param>
    /// <exception cref="ArgumentException">There is a fraction of an öre.</exception>
    /// <exception cref="OverflowException">The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Kronor Of(decimal kronor) => Exact(kronor, OrePerKrona, nameof(kronor));

    /// <summary>The amount of so many thousand kronor (<c>tkr</c>).</summary>
    /// <param name="thousands">Thousands of kronor, signed.</param>
    /// <exception cref="OverflowException">The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Kronor Tkr(long thousands) => new(thousands * 1_000 * OrePerKrona);

    /// <summary>The amount of so many thousand kronor (<c>tkr</c>), exactly.</summary>
    /// <param name="thousands">Thousands of kronor, signed; a fraction of an öre is refused.</param>
    /// <exception cref="ArgumentException">There is a fraction of an öre.</exception>
    /// <exception cref="OverflowException">The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Kronor Tkr(decimal thousands) => Exact(thousands, 1_000 * OrePerKrona, nameof(thousands));

    /// <summary>The amount of so many million kronor (<c>mkr</c>).</summary>
    /// <param name="millions">Millions of kronor, signed.</param>
    /// <exception cref="OverflowException">The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Kronor Mkr(long millions) => new(millions * 1_000_000 * OrePerKrona);

    /// <summary>The amount of so many million kronor (<c>mkr</c>), exactly: <c>Mkr(28.2m)</c>.</summary>
    /// <param name="millions">Millions of kronor, signed; a fraction of an öre is refused.</param>
    /// <exception cref="ArgumentException">There is a fraction of an öre.</exception>
    /// <exception cref="OverflowException">The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Kronor Mkr(decimal millions) => Exact(millions, 1_000_000 * OrePerKrona, nameof(millions));

    /// <summary>The amount as a decimal number of kronor, exactly.</summary>
    public decimal ToDecimal() => new decimal(Ore) / OrePerKrona;

    /// <summary>The amount without its sign.</summary>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>.</exception>
    public Kronor Abs() => new(Math.Abs(Ore));

    /// <summary>The lesser of two amounts.</summary>
    public static Kronor Min(Kronor left, Kronor right) => left.Ore <= right.Ore ? left : right;

    /// <summary>The greater of two amounts.</summary>
    public static Kronor Max(Kronor left, Kronor right) => left.Ore >= right.Ore ? left : right;

    /// <summary>This amount times a ratio, rounded once as declared: the whole of <c>amount × ratio</c> in one exact step.</summary>
    /// <param name="ratio">The factor, any sign.</param>
    /// <param name="rounding">To which unit, and which way.</param>
    /// <exception cref="OverflowException">The rounded product is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public Kronor Times(Ratio ratio, Rounding rounding) => rounding.Apply(Ore, ratio);

    /// <summary>Compares this amount with a share of another, the product unrounded: percentages in law have no rounding of their own.</summary>
    /// <param name="share">The share, such as 10 %.</param>
    /// <param name="of">What it is a share of.</param>
    /// <returns>Negative when this amount is less than <paramref name="share"/> × <paramref name="of"/>, zero when equal, positive when more.</returns>
    public int CompareToShare(Ratio share, Kronor of)
    {
        var product = (Int128)of.Ore * share.Numerator;
        var (whole, rest) = Int128.DivRem(product, share.Denominator);
        var difference = ((Int128)Ore).CompareTo(whole);
        return difference != 0 ? difference : -Int128.Sign(rest);
    }

    /// <summary>Orders by amount.</summary>
    public int CompareTo(Kronor other) => Ore.CompareTo(other.Ore);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Kronor other => CompareTo(other),
        _ => throw new ArgumentException($"An amount compares with an amount; was {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Kronor operator +(Kronor left, Kronor right) => new(left.Ore + right.Ore);

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">The difference is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Kronor operator -(Kronor left, Kronor right) => new(left.Ore - right.Ore);

    /// <summary>The amount itself.</summary>
    public static Kronor operator +(Kronor value) => value;

    /// <summary>The amount with the other sign.</summary>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>.</exception>
    public static Kronor operator -(Kronor value) => new(-value.Ore);

    /// <summary>The amount so many times over.</summary>
    /// <exception cref="OverflowException">The product is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Kronor operator *(Kronor left, long right) => new(left.Ore * right);

    /// <summary>The amount so many times over.</summary>
    /// <exception cref="OverflowException">The product is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Kronor operator *(long left, Kronor right) => new(left * right.Ore);

    /// <summary>The product with a ratio: exact, and no amount until a rule rounds it.</summary>
    public static Unrounded operator *(Kronor left, Ratio right) => Unrounded.Of(left) * right;

    /// <summary>Whether the left amount is less.</summary>
    public static bool operator <(Kronor left, Kronor right) => left.Ore < right.Ore;

    /// <summary>Whether the left amount is less or equal.</summary>
    public static bool operator <=(Kronor left, Kronor right) => left.Ore <= right.Ore;

    /// <summary>Whether the left amount is greater.</summary>
    public static bool operator >(Kronor left, Kronor right) => left.Ore > right.Ore;

    /// <summary>Whether the left amount is greater or equal.</summary>
    public static bool operator >=(Kronor left, Kronor right) => left.Ore >= right.Ore;

    private static Kronor Exact(decimal units, long orePerUnit, string name)
    {
        var ore = units * orePerUnit;
        return decimal.IsInteger(ore)
            ? new((long)ore)
            : throw new ArgumentException(Invariant($"An amount is a whole number of öre; {units} leaves a fraction of an öre."), name);
    }
}
