using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class RoundingTests
{
    [Fact]
    public void The_default_rounding_is_to_the_ore_a_half_away_from_zero()
    {
        Assert.Equal((Kronor.OneOre, RoundingMode.HalfAwayFromZero), (default(Rounding).Unit, default(Rounding).Mode));
        Assert.Equal(Rounding.ToOre, default);
        Assert.Equal(Rounding.ToOre, Rounding.To(Kronor.OneOre));
    }

    [Fact]
    public void The_named_roundings_are_to_the_units_of_the_law_a_half_away_from_zero()
    {
        Rounding[] named = [Rounding.ToOre, Rounding.ToKrona, Rounding.To50Kronor, Rounding.ToTkr, Rounding.To100Tkr, Rounding.ToMkr];
        Assert.Equal([1, 100, 5_000, 100_000, 10_000_000, 100_000_000], named.Select(static rounding => rounding.Unit.Ore));
        Assert.All(named, static rounding => Assert.Equal(RoundingMode.HalfAwayFromZero, rounding.Mode));
    }

    // To ten öre: whole tens, four, five and six above ten and above twenty, and their mirrors.
    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, 10, 10, 20, 20, 20, 30, 30, -10, -20, -20, -20, -30, -30)]
    [InlineData(RoundingMode.HalfToEven, 10, 10, 20, 20, 20, 20, 30, -10, -20, -20, -20, -20, -30)]
    [InlineData(RoundingMode.TowardZero, 10, 10, 10, 10, 20, 20, 20, -10, -10, -10, -20, -20, -20)]
    [InlineData(RoundingMode.AwayFromZero, 10, 20, 20, 20, 30, 30, 30, -20, -20, -20, -30, -30, -30)]
    [InlineData(RoundingMode.Down, 10, 10, 10, 10, 20, 20, 20, -20, -20, -20, -30, -30, -30)]
    [InlineData(RoundingMode.Up, 10, 20, 20, 20, 30, 30, 30, -10, -10, -10, -20, -20, -20)]
    public void Each_mode_goes_its_way_at_a_half_and_on_either_side(RoundingMode mode, params int[] expected)
    {
        var rounding = Rounding.To(Kronor.FromOre(10)).With(mode);
        int[] amounts = [10, 14, 15, 16, 24, 25, 26, -14, -15, -16, -24, -25, -26];
        Assert.Equal(expected, amounts.Select(ore => (int)rounding.Round(Kronor.FromOre(ore)).Ore));
    }

    [Fact]
    public void A_whole_number_of_units_stays_whatever_the_mode() =>
        Holds.ForAll(
            from rounding in AnyQuantity.Rounding
            from amount in AnyQuantity.Kronor
            select (rounding, whole: Kronor.FromOre(amount.Ore / rounding.Unit.Ore * rounding.Unit.Ore)),
            law => law.rounding.Round(law.whole) == law.whole);

    [Fact]
    public void A_rounded_amount_is_a_whole_number_of_units_less_than_one_unit_away() =>
        Holds.ForAll(AnyQuantity.Rounding.Zip(AnyQuantity.ModestKronor), pair =>
        {
            var (rounding, amount) = pair;
            var expected = Exact.Rounded(amount.Ore, 1, rounding.Unit.Ore, rounding.Mode);
            Exact.Same(expected, () => rounding.Round(amount));
            if (Exact.Fits(expected))
            {
                var moved = BigInteger.Abs((BigInteger)rounding.Round(amount).Ore - amount.Ore);
                Assert.Equal(0, rounding.Round(amount).Ore % rounding.Unit.Ore);
                Assert.True(moved < rounding.Unit.Ore);
            }
        });

    // 49.96 öre to the krona in two steps, first to whole öre and then to the krona, would be 50 öre and so a krona.
    [Theory]
    [InlineData(4_996, 100, 0)]
    [InlineData(4_999, 100, 0)]
    [InlineData(5_000, 100, 100)]
    [InlineData(9_950, 100, 100)]
    [InlineData(14_950, 100, 100)]
    [InlineData(14_999, 100, 100)]
    [InlineData(-4_996, 100, 0)]
    [InlineData(-5_000, 100, -100)]
    [InlineData(-14_950, 100, -100)]
    public void Rounding_to_the_krona_never_rounds_to_the_ore_first(long numerator, long denominator, long ore)
    {
        Assert.Equal(ore, Unrounded.OfOre(numerator, denominator).Round(Rounding.ToKrona).Ore);
        Assert.Equal(ore, Kronor.FromOre(numerator).Times(Ratio.Of(1, denominator), Rounding.ToKrona).Ore);
    }

    [Fact]
    public void Two_and_a_half_mkr_less_a_hair_is_not_three() =>
        Assert.Equal(Kronor.Mkr(2), Unrounded.OfOre((BigInteger.Pow(10, 30) * 250_000_000) - 1, BigInteger.Pow(10, 30)).Round(Rounding.ToMkr));

    [Fact]
    public void At_most_is_always_down_and_at_least_is_always_up()
    {
        Assert.Equal((RoundingMode.Down, Kronor.Of(1)), (Rounding.ToKrona.Down.Mode, Rounding.ToKrona.Down.Unit));
        Assert.Equal((RoundingMode.Up, Kronor.Of(1)), (Rounding.ToKrona.Up.Mode, Rounding.ToKrona.Up.Unit));
        Holds.ForAll(AnyQuantity.ModestKronor, amount => Rounding.To100Tkr.Down.Round(amount) <= amount && Rounding.To100Tkr.Up.Round(amount) >= amount);
    }

    [Fact]
    public void Another_mode_keeps_the_unit() =>
        Holds.ForAll(AnyQuantity.Rounding, rounding =>
            rounding.With(RoundingMode.HalfToEven) == Rounding.To(rounding.Unit).With(RoundingMode.HalfToEven)
            && rounding.With(rounding.Mode) == rounding);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void A_unit_that_is_not_above_zero_is_refused(long ore) =>
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Rounding.To(Kronor.FromOre(ore)));

    [Fact]
    public void The_smallest_and_the_largest_unit_are_units()
    {
        Assert.Equal(Kronor.OneOre, Rounding.To(Kronor.OneOre).Unit);
        Assert.Equal(Kronor.MaxValue, Rounding.To(Kronor.MaxValue).Unit);
        Assert.Equal(Kronor.MaxValue, Rounding.To(Kronor.MaxValue).Round(Kronor.FromOre((long.MaxValue / 2) + 1)));
        Assert.Equal(Kronor.Zero, Rounding.To(Kronor.MaxValue).Round(Kronor.FromOre(long.MaxValue / 2)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void A_mode_without_a_name_is_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => Rounding.ToKrona.With((RoundingMode)number));

    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero)]
    [InlineData(RoundingMode.Up)]
    public void A_mode_with_a_name_is_taken(RoundingMode mode) => Assert.Equal(mode, Rounding.ToKrona.With(mode).Mode);

    [Fact]
    public void Roundings_differ_by_unit_and_by_mode()
    {
        Assert.NotEqual(Rounding.ToOre, Rounding.ToKrona);
        Assert.NotEqual(Rounding.ToKrona, Rounding.ToKrona.Down);
        Assert.Equal(Rounding.ToKrona.GetHashCode(), Rounding.To(Kronor.Of(1)).GetHashCode());
    }

    [Fact]
    public void Rounding_past_the_end_of_the_range_overflows()
    {
        Assert.Throws<OverflowException>(() => Rounding.ToMkr.Round(Kronor.MaxValue));
        Assert.Throws<OverflowException>(() => Rounding.ToMkr.Round(Kronor.MinValue));
        Assert.Equal(Kronor.Mkr(92_233_720_368), Rounding.ToMkr.Down.Round(Kronor.MaxValue));
    }

    [Fact]
    public void A_rounding_says_its_unit_and_its_mode() =>
        Assert.Equal("50,00 kr Down", Rounding.To50Kronor.Down.ToString());
}
