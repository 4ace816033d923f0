using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class KronorTimesTests
{
    private static readonly Gen<(Kronor Amount, Ratio Ratio, Rounding Rounding)> Products =
        from amount in AnyQuantity.Kronor
        from ratio in AnyQuantity.Ratio
        from rounding in AnyQuantity.Rounding
        select (amount, ratio, rounding);

    public static TheoryData<RoundingMode> Modes => [.. Enum.GetValues<RoundingMode>()];

    [Fact]
    public void A_rounded_product_is_the_exact_product_rounded_once_or_an_overflow() =>
        Holds.ForAll(Products, product => Exact.Same(Oracle(product.Amount, product.Ratio, product.Rounding), () => product.Amount.Times(product.Ratio, product.Rounding)), 5_000);

    [Fact]
    public void A_rounded_product_is_the_unrounded_product_when_it_is_rounded() =>
        Holds.ForAll(Products, product => Exact.Same(Oracle(product.Amount, product.Ratio, product.Rounding), () => (product.Amount * product.Ratio).Round(product.Rounding)), 5_000);

    [Theory]
    [MemberData(nameof(Modes))]
    public void Every_small_product_is_rounded_as_the_definition_says(RoundingMode mode)
    {
        foreach (var unit in (ReadOnlySpan<long>)[1, 2, 3, 4, 10])
        {
            var rounding = Rounding.To(Kronor.FromOre(unit)).With(mode);
            for (var ore = -45L; ore <= 45; ore++)
            {
                for (var numerator = -7L; numerator <= 7; numerator++)
                {
                    for (var denominator = 1L; denominator <= 8; denominator++)
                    {
                        var actual = Kronor.FromOre(ore).Times(Ratio.Of(numerator, denominator), rounding).Ore;
                        var expected = Exact.Rounded(ore * numerator, denominator, unit, mode);
                        if (actual != expected)
                            Assert.Fail($"{ore} öre × {numerator}/{denominator} to {unit} öre, {mode}: {actual}, not {expected}.");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, 1, -1)]
    [InlineData(RoundingMode.HalfToEven, 0, 0)]
    [InlineData(RoundingMode.TowardZero, 0, 0)]
    [InlineData(RoundingMode.AwayFromZero, 1, -1)]
    [InlineData(RoundingMode.Down, 0, -1)]
    [InlineData(RoundingMode.Up, 1, 0)]
    public void Half_an_ore_goes_where_the_mode_says(RoundingMode mode, long above, long below)
    {
        var half = Ratio.Of(1, 2);
        Assert.Equal(above, Kronor.OneOre.Times(half, Rounding.ToOre.With(mode)).Ore);
        Assert.Equal(below, Kronor.FromOre(-1).Times(half, Rounding.ToOre.With(mode)).Ore);
    }

    [Fact]
    public void A_third_of_the_least_amount_has_the_sign_of_the_least_amount() =>
        Assert.Equal(-3_074_457_345_618_258_603, Kronor.MinValue.Times(Ratio.Of(1, 3), Rounding.ToOre).Ore);

    [Fact]
    public void The_largest_factors_fit_as_long_as_the_rounded_product_does()
    {
        var ratio = Ratio.Of(long.MaxValue - 1, long.MaxValue);
        Assert.Equal(long.MaxValue - 1, Kronor.MaxValue.Times(ratio, Rounding.ToOre).Ore);
        Assert.Equal(long.MinValue + 1, Kronor.MinValue.Times(ratio, Rounding.ToOre).Ore);
        Assert.Throws<OverflowException>(() => Kronor.MinValue.Times(Ratio.Of(long.MinValue), Rounding.ToOre));
    }

    [Fact]
    public void Rounding_away_from_zero_past_the_end_of_the_range_overflows()
    {
        Assert.Equal(92_233_720_368_547_700_00, Kronor.MaxValue.Times(Ratio.One, Rounding.To(Kronor.Of(100)).Down).Ore);
        Assert.Throws<OverflowException>(() => Kronor.MaxValue.Times(Ratio.One, Rounding.To(Kronor.Of(100)).Up));
        Assert.Throws<OverflowException>(() => Kronor.MinValue.Times(Ratio.One, Rounding.To(Kronor.Of(100)).Down));
    }

    [Fact]
    public void The_krona_amount_of_a_euro_amount_is_that_of_the_published_agreement() =>
        Assert.Equal(Kronor.Of(4_099_160), Kronor.Of(395_500).Times(Ratio.Of(10.3645m), Rounding.ToKrona));

    [Fact]
    public void Comparing_with_a_share_is_comparing_with_the_unrounded_product() =>
        Holds.ForAll(
            from share in AnyQuantity.Ratio
            from whole in AnyQuantity.Kronor
            from amount in AnyQuantity.Kronor
            select (amount, share, whole),
            law => Math.Sign(law.amount.CompareToShare(law.share, law.whole)) == Math.Sign(Unrounded.Of(law.amount).CompareTo(law.whole * law.share)),
            5_000);

    [Fact]
    public void Every_small_amount_compares_with_a_share_as_the_exact_product_does()
    {
        for (var amount = -12; amount <= 12; amount++)
        {
            for (var whole = -12; whole <= 12; whole++)
            {
                for (var numerator = -4; numerator <= 4; numerator++)
                {
                    for (var denominator = 1; denominator <= 5; denominator++)
                    {
                        var actual = Math.Sign(Kronor.FromOre(amount).CompareToShare(Ratio.Of(numerator, denominator), Kronor.FromOre(whole)));
                        var expected = (amount * denominator).CompareTo(whole * numerator);
                        if (actual != expected)
                            Assert.Fail($"{amount} öre against {numerator}/{denominator} of {whole} öre: {actual}, not {expected}.");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(99_999, -1)]
    [InlineData(100_000, 0)]
    [InlineData(100_001, 1)]
    public void Ten_per_cent_is_told_from_an_ore_less_and_an_ore_more(long ore, int order) =>
        Assert.Equal(order, Math.Sign(Kronor.FromOre(ore).CompareToShare(Ratio.Percent(10), Kronor.Of(10_000))));

    [Theory]
    [InlineData(100_001, 50_000, -1)]
    [InlineData(100_001, 50_001, 1)]
    [InlineData(-100_001, -50_001, -1)]
    [InlineData(-100_001, -50_000, 1)]
    public void A_share_that_falls_between_two_ore_equals_neither(long whole, long ore, int order) =>
        Assert.Equal(order, Math.Sign(Kronor.FromOre(ore).CompareToShare(Ratio.Of(1, 2), Kronor.FromOre(whole))));

    private static BigInteger Oracle(Kronor amount, Ratio ratio, Rounding rounding) =>
        Exact.Rounded((BigInteger)amount.Ore * ratio.Numerator, ratio.Denominator, rounding.Unit.Ore, rounding.Mode);
}
