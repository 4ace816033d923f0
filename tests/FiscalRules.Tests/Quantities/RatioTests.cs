using System.Globalization;
using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class RatioTests
{
    [Fact]
    public void The_default_ratio_is_zero() =>
        Assert.Equal((Ratio.Zero, 0L, 1L, "0"), (default(Ratio), default(Ratio).Numerator, default(Ratio).Denominator, default(Ratio).ToString()));

    [Theory]
    [InlineData(2, 3, 2, 3)]
    [InlineData(30, 1_000, 3, 100)]
    [InlineData(-30, 1_000, -3, 100)]
    [InlineData(30, -1_000, -3, 100)]
    [InlineData(-30, -1_000, 3, 100)]
    [InlineData(0, 7, 0, 1)]
    [InlineData(0, -7, 0, 1)]
    [InlineData(0, long.MinValue, 0, 1)]
    [InlineData(12, 12, 1, 1)]
    [InlineData(long.MinValue, long.MinValue, 1, 1)]
    [InlineData(long.MinValue, 2, long.MinValue / 2, 1)]
    [InlineData(2, long.MinValue, -1, 1L << 62)]
    [InlineData(long.MinValue, 1, long.MinValue, 1)]
    [InlineData(long.MinValue, long.MaxValue, long.MinValue, long.MaxValue)]
    [InlineData(1, long.MaxValue, 1, long.MaxValue)]
    public void A_ratio_is_in_lowest_terms_with_its_sign_above(long numerator, long denominator, long lowestNumerator, long lowestDenominator)
    {
        var ratio = Ratio.Of(numerator, denominator);
        Assert.Equal((lowestNumerator, lowestDenominator), (ratio.Numerator, ratio.Denominator));
        Assert.Equal(lowestNumerator < 0, ratio.IsNegative);
    }

    [Theory]
    [InlineData(1, long.MinValue)]
    [InlineData(long.MinValue, -1)]
    [InlineData(long.MaxValue, long.MinValue)]
    public void Lowest_terms_beyond_64_bits_overflow(long numerator, long denominator) =>
        Assert.Throws<OverflowException>(() => Ratio.Of(numerator, denominator));

    [Fact]
    public void A_zero_denominator_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("denominator", () => Ratio.Of(1, 0));

    [Fact]
    public void Equal_ratios_are_equal_values() =>
        Assert.Equal((Ratio.Of(1, 3), Ratio.Of(1, 3).GetHashCode()), (Ratio.Of(-4, -12), Ratio.Of(-4, -12).GetHashCode()));

    [Fact]
    public void Whole_numbers_are_ratios_over_one() =>
        Holds.ForAll(AnyQuantity.Whole, number => Ratio.Of(number).Numerator == number && Ratio.Of(number).Denominator == 1);

    [Theory]
    [InlineData("0", 0, 1)]
    [InlineData("0.000", 0, 1)]
    [InlineData("-0.0", 0, 1)]
    [InlineData("10.3645", 20_729, 2_000)]
    [InlineData("-0.5", -1, 2)]
    [InlineData("2.50", 5, 2)]
    [InlineData("0.5000000000000000000000000000", 1, 2)]
    [InlineData("9223372036854775807", long.MaxValue, 1)]
    [InlineData("-9223372036854775808", long.MinValue, 1)]
    [InlineData("0.000000000000000001", 1, 1_000_000_000_000_000_000)]
    [InlineData("1000000000000000000.0000000000", 1_000_000_000_000_000_000, 1)]
    public void A_decimal_number_is_exact(string number, long numerator, long denominator) =>
        Assert.Equal((numerator, denominator), (Of(number).Numerator, Of(number).Denominator));

    [Theory]
    [InlineData("2147483647", 2_147_483_647, 1)]
    [InlineData("2147483648", 2_147_483_648, 1)]
    [InlineData("4294967295", 4_294_967_295, 1)]
    [InlineData("4294967296", 4_294_967_296, 1)]
    [InlineData("0.3333333333", 3_333_333_333, 10_000_000_000)]
    [InlineData("1.23456789012345678", 61_728_394_506_172_839, 50_000_000_000_000_000)]
    [InlineData("9223372036854775806", long.MaxValue - 1, 1)]
    public void A_decimal_number_with_many_figures_is_exact(string number, long numerator, long denominator) =>
        Assert.Equal((numerator, denominator), (Of(number).Numerator, Of(number).Denominator));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("0.0000000000000000001")]
    [InlineData("7.9228162514264337593543950335")]
    public void A_decimal_number_whose_lowest_terms_pass_64_bits_overflows(string number) => Assert.Throws<OverflowException>(() => Of(number));

    [Fact]
    public void A_decimal_number_is_its_whole_number_over_a_power_of_ten_or_an_overflow() =>
        Holds.ForAll(
            from whole in AnyQuantity.Whole
            from more in Gen.Elements(1L, 10, 1_000, 1_000_000_000)
            from scale in Gen.Choose(0, 28)
            select (Whole: (BigInteger)whole * more, Scale: scale),
            number => Exact.Same(number.Whole, BigInteger.Pow(10, number.Scale), () => Ratio.Of(Decimal(number.Whole, number.Scale))));

    [Fact]
    public void Per_cent_are_hundredths() =>
        Assert.Equal(
            (Ratio.Of(3, 100), Ratio.Of(-1, 2), Ratio.Of(13, 400), Ratio.Of(-1, 1_000), Ratio.One),
            (Ratio.Percent(3), Ratio.Percent(-50), Ratio.Percent(3.25m), Ratio.Percent(-0.1m), Ratio.Percent(100.00m)));

    [Fact]
    public void Whole_per_cent_are_hundredths_of_any_number() =>
        Holds.ForAll(AnyQuantity.Whole, percent => Exact.Same(percent, 100, () => Ratio.Percent(percent)));

    [Fact]
    public void Decimal_per_cent_are_hundredths_as_long_as_the_lowest_terms_fit() =>
        Holds.ForAll(
            from whole in AnyQuantity.Whole
            from scale in Gen.Choose(0, 20)
            select (Whole: (BigInteger)whole * 100, Scale: scale),
            percent => Exact.Same(percent.Whole, BigInteger.Pow(10, percent.Scale + 2), () => Ratio.Percent(Decimal(percent.Whole, percent.Scale))));

    [Fact]
    public void A_sum_is_exact_or_an_overflow() => Exactly(
        static (left, right) => left + right,
        static (left, right) => ((left.N * right.D) + (right.N * left.D), left.D * right.D));

    [Fact]
    public void A_difference_is_exact_or_an_overflow() => Exactly(
        static (left, right) => left - right,
        static (left, right) => ((left.N * right.D) - (right.N * left.D), left.D * right.D));

    [Fact]
    public void A_product_is_exact_or_an_overflow() => Exactly(
        static (left, right) => left * right,
        static (left, right) => (left.N * right.N, left.D * right.D));

    [Fact]
    public void A_quotient_is_exact_or_an_overflow() =>
        Holds.ForAll(AnyQuantity.Ratio.Two().Where(static pair => pair.Item2 != Ratio.Zero), pair => Exact.Same(
            (BigInteger)pair.Item1.Numerator * pair.Item2.Denominator,
            (BigInteger)pair.Item1.Denominator * pair.Item2.Numerator,
            () => pair.Item1 / pair.Item2));

    [Fact]
    public void A_negation_has_the_other_sign_or_overflows() =>
        Holds.ForAll(AnyQuantity.Ratio, ratio => Exact.Same(-(BigInteger)ratio.Numerator, ratio.Denominator, () => -ratio));

    [Fact]
    public void Twice_the_farthest_ratios_overflow_and_are_not_wrapped()
    {
        var farthest = Ratio.Of(long.MinValue, long.MaxValue);
        Assert.Throws<OverflowException>(() => farthest + farthest);
        Assert.Throws<OverflowException>(() => farthest * farthest);
        Assert.Equal(Ratio.Zero, farthest - farthest);
        Assert.Equal(Ratio.One, farthest / farthest);
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => Ratio.One / Ratio.Zero);
        Assert.Throws<DivideByZeroException>(() => Ratio.Zero.Reciprocal());
    }

    [Fact]
    public void A_reciprocal_is_turned_over()
    {
        Assert.Equal(Ratio.Of(-3, 2), Ratio.Of(-2, 3).Reciprocal());
        Assert.Throws<OverflowException>(() => Ratio.Of(long.MinValue).Reciprocal());
        Holds.ForAll(AnyQuantity.Positive.Two(), pair => Ratio.Of(pair.Item1, pair.Item2).Reciprocal() == Ratio.Of(pair.Item2, pair.Item1));
    }

    [Fact]
    public void Zero_and_one_are_the_identities() =>
        Holds.ForAll(AnyQuantity.Ratio, ratio => ratio + Zero<Ratio>() == ratio && ratio * One<Ratio>() == ratio);

    [Fact]
    public void Ratios_are_ordered_by_value() =>
        Holds.ForAll(AnyQuantity.Ratio.Two(), pair =>
        {
            var (left, right) = pair;
            var order = ((BigInteger)left.Numerator * right.Denominator).CompareTo((BigInteger)right.Numerator * left.Denominator);
            Assert.Equal(order, Math.Sign(left.CompareTo(right)));
            Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (left < right, left <= right, left > right, left >= right));
            Assert.Equal(order == 0, left == right);
        });

    [Fact]
    public void Ratios_that_differ_in_the_nineteenth_figure_are_told_apart()
    {
        Assert.True(Ratio.Of(long.MaxValue - 1, long.MaxValue) < Ratio.One);
        Assert.True(Ratio.Of(long.MaxValue - 2, long.MaxValue - 1) < Ratio.Of(long.MaxValue - 1, long.MaxValue));
        Assert.True(Ratio.Of(long.MinValue, long.MaxValue) < Ratio.Of(-1));
        Assert.Equal(0, Ratio.Of(1, 3).CompareTo(Ratio.Of(2, 6)));
    }

    private static Ratio Of(string number) => Ratio.Of(decimal.Parse(number, CultureInfo.InvariantCulture));

    private static decimal Decimal(BigInteger whole, int scale)
    {
        var size = BigInteger.Abs(whole);
        return new(unchecked((int)(uint)(size & uint.MaxValue)), unchecked((int)(uint)((size >> 32) & uint.MaxValue)), unchecked((int)(uint)(size >> 64)), whole.Sign < 0, (byte)scale);
    }

    private static void Exactly(
        Func<Ratio, Ratio, Ratio> operation,
        Func<(BigInteger N, BigInteger D), (BigInteger N, BigInteger D), (BigInteger N, BigInteger D)> oracle) =>
        Holds.ForAll(AnyQuantity.Ratio.Two(), pair =>
        {
            var (numerator, denominator) = oracle((pair.Item1.Numerator, pair.Item1.Denominator), (pair.Item2.Numerator, pair.Item2.Denominator));
            Exact.Same(numerator, denominator, () => operation(pair.Item1, pair.Item2));
        });

    private static T Zero<T>()
        where T : IAdditiveIdentity<T, T> => T.AdditiveIdentity;

    private static T One<T>()
        where T : IMultiplicativeIdentity<T, T> => T.MultiplicativeIdentity;
}
