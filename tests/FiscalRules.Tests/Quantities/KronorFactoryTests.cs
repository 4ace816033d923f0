using System.Globalization;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Quantities;

public sealed class KronorFactoryTests
{
    [Fact]
    public void The_default_amount_is_zero() =>
        Assert.Equal((Kronor.Zero, 0L, 0m, "0,00"), (default(Kronor), default(Kronor).Ore, default(Kronor).ToDecimal(), default(Kronor).ToString()));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Every_number_of_ore_is_an_amount(long ore) => Assert.Equal(ore, Kronor.FromOre(ore).Ore);

    [Fact]
    public void The_named_amounts_are_what_they_say() =>
        Assert.Equal(
            (0L, 1L, long.MinValue, long.MaxValue),
            (Kronor.Zero.Ore, Kronor.OneOre.Ore, Kronor.MinValue.Ore, Kronor.MaxValue.Ore));

    [Theory]
    [InlineData(-92_233_720_368_547_758)]
    [InlineData(-5)]
    [InlineData(92_233_720_368_547_758)]
    public void Whole_kronor_are_a_hundred_ore_each(long kronor) => Assert.Equal(kronor * 100, Kronor.Of(kronor).Ore);

    [Theory]
    [InlineData(-92_233_720_368_547)]
    [InlineData(-5)]
    [InlineData(92_233_720_368_547)]
    public void A_tkr_is_a_thousand_kronor(long thousands) => Assert.Equal(thousands * 100_000, Kronor.Tkr(thousands).Ore);

    [Theory]
    [InlineData(-92_233_720_368)]
    [InlineData(-5)]
    [InlineData(92_233_720_368)]
    public void A_mkr_is_a_million_kronor(long millions) => Assert.Equal(millions * 100_000_000, Kronor.Mkr(millions).Ore);

    [Theory]
    [InlineData(92_233_720_368_547_759)]
    [InlineData(-92_233_720_368_547_759)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Whole_kronor_beyond_the_range_overflow(long kronor) => Assert.Throws<OverflowException>(() => Kronor.Of(kronor));

    [Theory]
    [InlineData(92_233_720_368_548)]
    [InlineData(-92_233_720_368_548)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Whole_tkr_beyond_the_range_overflow(long thousands) => Assert.Throws<OverflowException>(() => Kronor.Tkr(thousands));

    [Theory]
    [InlineData(92_233_720_369)]
    [InlineData(-92_233_720_369)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Whole_mkr_beyond_the_range_overflow(long millions) => Assert.Throws<OverflowException>(() => Kronor.Mkr(millions));

    [Theory]
    [InlineData("0.01", 1)]
    [InlineData("-0.01", -1)]
    [InlineData("4099159.75", 409_915_975)]
    [InlineData("1.2300000000000000000000000000", 123)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    public void Kronor_with_two_decimals_are_exact(string kronor, long ore) => Assert.Equal(ore, Kronor.Of(Number(kronor)).Ore);

    [Theory]
    [InlineData("0.00001", 1)]
    [InlineData("-1.5", -150_000)]
    [InlineData("92233720368547.75807", long.MaxValue)]
    [InlineData("-92233720368547.75808", long.MinValue)]
    public void Tkr_with_five_decimals_are_exact(string thousands, long ore) => Assert.Equal(ore, Kronor.Tkr(Number(thousands)).Ore);

    [Theory]
    [InlineData("0.00000001", 1)]
    [InlineData("28.2", 2_820_000_000)]
    [InlineData("92233720368.54775807", long.MaxValue)]
    [InlineData("-92233720368.54775808", long.MinValue)]
    public void Mkr_with_eight_decimals_are_exact(string millions, long ore) => Assert.Equal(ore, Kronor.Mkr(Number(millions)).Ore);

    [Theory]
    [InlineData("0.001")]
    [InlineData("-0.005")]
    [InlineData("1.019999999999999999999999999")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("92233720368547758.071")]
    public void A_fraction_of_an_ore_is_refused(string number) =>
        Assert.Throws<ArgumentException>("kronor", () => Kronor.Of(Number(number)));

    [Fact]
    public void A_fraction_of_an_ore_is_refused_in_tkr() =>
        Assert.Throws<ArgumentException>("thousands", () => Kronor.Tkr(0.000_001m));

    [Fact]
    public void A_fraction_of_an_ore_is_refused_in_mkr() =>
        Assert.Throws<ArgumentException>("millions", () => Kronor.Mkr(0.000_000_001m));

    [Fact]
    public void The_refusal_says_which_number_in_every_culture() =>
        Assert.Contains("; -1234.567 leaves a fraction", Assert.Throws<ArgumentException>(() => Kronor.Of(-1234.567m)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void Kronor_beyond_the_range_overflow(string kronor) => Assert.Throws<OverflowException>(() => Kronor.Of(Number(kronor)));

    [Theory]
    [InlineData("92233720368547.75808")]
    [InlineData("-92233720368547.75809")]
    [InlineData("79228162514264337593543950335")]
    public void Tkr_beyond_the_range_overflow(string thousands) => Assert.Throws<OverflowException>(() => Kronor.Tkr(Number(thousands)));

    [Theory]
    [InlineData("92233720368.54775808")]
    [InlineData("-92233720368.54775809")]
    [InlineData("79228162514264337593543950335")]
    public void Mkr_beyond_the_range_overflow(string millions) => Assert.Throws<OverflowException>(() => Kronor.Mkr(Number(millions)));

    [Fact]
    public void An_amount_comes_back_from_its_decimal_number_of_kronor() =>
        Holds.ForAll(AnyQuantity.Kronor, amount => Kronor.Of(amount.ToDecimal()) == amount);

    [Fact]
    public void An_amount_comes_back_from_its_decimal_number_of_tkr_and_mkr() =>
        Holds.ForAll(AnyQuantity.Kronor, amount =>
            Kronor.Tkr(amount.ToDecimal() / 1_000) == amount && Kronor.Mkr(amount.ToDecimal() / 1_000_000) == amount);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
