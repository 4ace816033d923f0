using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Quantities;

public sealed class AmountUnitTests
{
    public static TheoryData<AmountUnit> Units =>
        [AmountUnit.Kronor, AmountUnit.KronorAndOre, AmountUnit.Tkr, AmountUnit.Mkr, AmountUnit.Mkr.WithDecimals(1), AmountUnit.Mkr.WithDecimals(8)];

    [Fact]
    public void The_units_have_names_sizes_and_decimals()
    {
        Assert.Equal(("kr", "SEK", Kronor.Of(1), 0), Parts(AmountUnit.Kronor));
        Assert.Equal(("kr", "SEK", Kronor.Of(1), 2), Parts(AmountUnit.KronorAndOre));
        Assert.Equal(("tkr", "SEK thousand", Kronor.Tkr(1), 0), Parts(AmountUnit.Tkr));
        Assert.Equal(("mkr", "SEK million", Kronor.Mkr(1), 0), Parts(AmountUnit.Mkr));
        Assert.Equal(("tkr", "SEK thousand"), (AmountUnit.Tkr.Name(Language.Swedish), AmountUnit.Tkr.Name(Language.English)));
    }

    [Fact]
    public void The_rounding_of_a_unit_is_to_its_last_decimal_a_half_away_from_zero()
    {
        Assert.Equal(Rounding.ToOre, AmountUnit.KronorAndOre.Rounding);
        Assert.Equal(Rounding.ToKrona, AmountUnit.Kronor.Rounding);
        Assert.Equal(Rounding.ToTkr, AmountUnit.Tkr.Rounding);
        Assert.Equal(Rounding.To100Tkr, AmountUnit.Mkr.WithDecimals(1).Rounding);
        Assert.Equal(Rounding.ToOre, AmountUnit.Mkr.WithDecimals(8).Rounding);
    }

    [Theory]
    [InlineData(149, "1")]
    [InlineData(150, "2")]
    [InlineData(249, "2")]
    [InlineData(250, "3")]
    [InlineData(-149, "−1")]
    [InlineData(-150, "−2")]
    [InlineData(-250, "−3")]
    public void A_half_goes_away_from_zero(long ore, string figure) =>
        Assert.Equal(figure, AmountUnit.Kronor.Show(Kronor.FromOre(ore), Language.Swedish));

    [Theory]
    [InlineData(-49, "0")]
    [InlineData(-50, "−1")]
    [InlineData(0, "0")]
    [InlineData(49, "0")]
    [InlineData(50, "1")]
    public void There_is_no_negative_zero(long ore, string figure)
    {
        Assert.Equal(figure, AmountUnit.Kronor.Show(Kronor.FromOre(ore), Language.Swedish));
        Assert.Equal(figure, AmountUnit.Kronor.Show(Kronor.FromOre(ore), Language.English));
    }

    [Fact]
    public void A_figure_with_decimals_has_no_negative_zero_either()
    {
        Assert.Equal("0,00", AmountUnit.Tkr.WithDecimals(2).Show(Kronor.Of(-4.99m), Language.Swedish));
        Assert.Equal("−0,01", AmountUnit.Tkr.WithDecimals(2).Show(Kronor.Of(-5), Language.Swedish));
    }

    [Theory]
    [InlineData(Language.Swedish, "−1\u00A0234\u00A0567,89", "−1\u00A0235", "−1,2")]
    [InlineData(Language.English, "−1,234,567.89", "−1,235", "−1.2")]
    public void Each_language_has_its_separators_and_both_the_same_minus_sign(Language language, string kronor, string tkr, string mkr)
    {
        var amount = Kronor.Of(-1_234_567.89m);
        Assert.Equal(kronor, AmountUnit.KronorAndOre.Show(amount, language));
        Assert.Equal(tkr, AmountUnit.Tkr.Show(amount, language));
        Assert.Equal(mkr, AmountUnit.Mkr.WithDecimals(1).Show(amount, language));
    }

    [Theory]
    [InlineData(999, "999")]
    [InlineData(1_000, "1\u00A0000")]
    [InlineData(1_000_000, "1\u00A0000\u00A0000")]
    [InlineData(92_233_720_368_547_758, "92\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758")]
    public void Figures_are_grouped_in_threes(long kronor, string figure) =>
        Assert.Equal(figure, AmountUnit.Kronor.Show(Kronor.Of(kronor), Language.Swedish));

    [Fact]
    public void As_many_decimals_are_shown_as_the_unit_has()
    {
        Assert.Equal("28,20", AmountUnit.Mkr.WithDecimals(2).Show(Kronor.Mkr(28.2m), Language.Swedish));
        Assert.Equal("0,00000001", AmountUnit.Mkr.WithDecimals(8).Show(Kronor.OneOre, Language.Swedish));
        Assert.Equal("92\u00A0233\u00A0720\u00A0368,54775807", AmountUnit.Mkr.WithDecimals(8).Show(Kronor.MaxValue, Language.Swedish));
    }

    [Fact]
    public void The_units_go_down_to_one_ore_and_no_further()
    {
        Assert.Equal((2, 5, 8), (AmountUnit.Kronor.WithDecimals(2).Decimals, AmountUnit.Tkr.WithDecimals(5).Decimals, AmountUnit.Mkr.WithDecimals(8).Decimals));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => AmountUnit.Kronor.WithDecimals(3));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => AmountUnit.Tkr.WithDecimals(6));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => AmountUnit.Mkr.WithDecimals(9));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => AmountUnit.Mkr.WithDecimals(-1));
    }

    [Fact]
    public void Units_with_the_same_decimals_are_equal()
    {
        Assert.Equal(AmountUnit.KronorAndOre, AmountUnit.Kronor.WithDecimals(2));
        Assert.Equal(AmountUnit.Kronor, AmountUnit.KronorAndOre.WithDecimals(0));
        Assert.NotEqual(AmountUnit.Tkr, AmountUnit.Tkr.WithDecimals(1));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void The_figure_is_the_exact_amount_rounded_once(AmountUnit unit) =>
        Holds.ForAll(AnyQuantity.ModestKronor, amount =>
        {
            var shown = unit.Show(amount, Language.Swedish).Replace("\u00A0", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace('−', '-');
            var step = unit.Rounding.Unit.Ore;
            Assert.Equal(Exact.Rounded(amount.Ore, 1, step, RoundingMode.HalfAwayFromZero) / step, long.Parse(shown));
        });

    [Theory]
    [MemberData(nameof(Units))]
    public void Every_amount_can_be_shown(AmountUnit unit)
    {
        Assert.NotEmpty(unit.Show(Kronor.MaxValue, Language.Swedish));
        Assert.NotEmpty(unit.Show(Kronor.MinValue, Language.English));
    }

    private static (string Swedish, string English, Kronor Size, int Decimals) Parts(AmountUnit unit) =>
        (unit.Swedish, unit.English, unit.Size, unit.Decimals);
}
