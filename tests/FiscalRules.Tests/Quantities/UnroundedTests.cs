using System.Globalization;
using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class UnroundedTests
{
    private static readonly Gen<Unrounded> Any =
        from numerator in AnyQuantity.Whole.Two()
        from denominator in AnyQuantity.Positive.Two()
        select Unrounded.OfOre((BigInteger)numerator.Item1 * numerator.Item2, (BigInteger)denominator.Item1 * denominator.Item2);

    [Fact]
    public void The_default_amount_is_zero()
    {
        Assert.Equal((BigInteger.Zero, BigInteger.One), (default(Unrounded).Numerator, default(Unrounded).Denominator));
        Assert.Equal(Unrounded.Of(Kronor.Zero), default);
        Assert.Equal(Unrounded.Of(Kronor.Zero).GetHashCode(), default(Unrounded).GetHashCode());
        Assert.Equal("0 öre", default(Unrounded).ToString());
        Assert.Equal(Kronor.Zero, default(Unrounded).Round(Rounding.ToOre));
    }

    [Theory]
    [InlineData(6, 4, 3, 2)]
    [InlineData(-6, 4, -3, 2)]
    [InlineData(6, -4, -3, 2)]
    [InlineData(-6, -4, 3, 2)]
    [InlineData(0, -4, 0, 1)]
    [InlineData(8, 4, 2, 1)]
    public void An_amount_is_in_lowest_terms_with_its_sign_above(int numerator, int denominator, int lowestNumerator, int lowestDenominator)
    {
        var amount = Unrounded.OfOre(numerator, denominator);
        Assert.Equal((lowestNumerator, lowestDenominator), ((int)amount.Numerator, (int)amount.Denominator));
        Assert.Equal(Unrounded.OfOre(lowestNumerator, lowestDenominator), amount);
        Assert.Equal(Unrounded.OfOre(lowestNumerator, lowestDenominator).GetHashCode(), amount.GetHashCode());
    }

    [Fact]
    public void A_zero_denominator_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("denominator", () => Unrounded.OfOre(1, 0));

    [Fact]
    public void An_amount_of_whole_ore_is_itself() =>
        Holds.ForAll(AnyQuantity.Kronor, amount =>
        {
            Unrounded unrounded = amount;
            Assert.Equal((amount.Ore, BigInteger.One), (unrounded.Numerator, unrounded.Denominator));
            Assert.Equal(amount, unrounded.Round(Rounding.ToOre));
        });

    [Fact]
    public void Arithmetic_is_exact_in_lowest_terms() =>
        Holds.ForAll(Any.Two(), pair =>
        {
            var ((a, b), (c, d)) = ((pair.Item1.Numerator, pair.Item1.Denominator), (pair.Item2.Numerator, pair.Item2.Denominator));
            Same((a * d) + (c * b), b * d, pair.Item1 + pair.Item2);
            Same((a * d) - (c * b), b * d, pair.Item1 - pair.Item2);
            Same(-a, b, -pair.Item1);
        });

    [Fact]
    public void A_product_with_a_ratio_is_exact() =>
        Holds.ForAll(Any.Zip(AnyQuantity.Ratio), pair =>
            Same(pair.Item1.Numerator * pair.Item2.Numerator, pair.Item1.Denominator * pair.Item2.Denominator, pair.Item1 * pair.Item2));

    [Fact]
    public void A_product_of_an_amount_and_a_ratio_is_exact() =>
        Holds.ForAll(AnyQuantity.Kronor.Zip(AnyQuantity.Ratio), pair =>
            Same((BigInteger)pair.Item1.Ore * pair.Item2.Numerator, pair.Item2.Denominator, pair.Item1 * pair.Item2));

    [Fact]
    public void Amounts_are_ordered_by_value() =>
        Holds.ForAll(Gen.OneOf(Any.Two(), Any.Select(static amount => (amount, amount))), pair =>
        {
            var (left, right) = pair;
            var order = (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator);
            Assert.Equal(order, left.CompareTo(right));
            Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (left < right, left <= right, left > right, left >= right));
            Assert.Equal(order == 0, left == right);
        });

    [Fact]
    public void Rounding_is_one_exact_division_whatever_the_size() =>
        Holds.ForAll(Any.Zip(AnyQuantity.Rounding), pair =>
        {
            var (amount, rounding) = pair;
            var expected = Exact.Rounded(amount.Numerator, amount.Denominator, rounding.Unit.Ore, rounding.Mode);
            Exact.Same(expected, () => amount.Round(rounding));
            Exact.Same(expected, () => rounding.Round(amount));
        }, 5_000);

    [Fact]
    public void A_rounded_amount_beyond_the_range_overflows()
    {
        Unrounded greatest = Kronor.MaxValue;
        var half = Unrounded.OfOre(1, 2);
        Assert.Equal(Kronor.MaxValue, (greatest + half).Round(Rounding.ToOre.Down));
        Assert.Throws<OverflowException>(() => (greatest + half).Round(Rounding.ToOre));
        Assert.Throws<OverflowException>(() => (Unrounded.Of(Kronor.MinValue) - half).Round(Rounding.ToOre));
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("en-US")]
    public void An_amount_prints_as_its_fraction_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(("-61538461/1000 öre", "-5 öre"), (Unrounded.OfOre(-61_538_461, 1_000).ToString(), Unrounded.OfOre(-5, 1).ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Same(BigInteger numerator, BigInteger denominator, Unrounded actual)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Assert.Equal((numerator / divisor, denominator / divisor), (actual.Numerator, actual.Denominator));
    }
}
