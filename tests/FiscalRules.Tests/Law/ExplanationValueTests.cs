using FiscalRules.Law;
using FiscalRules.Tests.Support;
using NodaTime;

namespace FiscalRules.Tests.Law;

public sealed class ExplanationValueTests
{
    public static TheoryData<ExplanationValue, string, string> Values => new()
    {
        { Kronor.Of(-1_234_567.5m), "−1\u00A0234\u00A0567,50", "−1,234,567.50" },
        { Ratio.Percent(3), "3\u00A0%", "3%" },
        { Ratio.Percent(-3.25m), "−3,25\u00A0%", "−3.25%" },
        { Ratio.Of(10.3645m), "1036,45\u00A0%", "1036.45%" },
        { Ratio.Of(2, 3), "2/3", "2/3" },
        { Ratio.Of(-1, 12), "−1/12", "−1/12" },
        { Ratio.Zero, "0\u00A0%", "0%" },
        { new ExplanationValue.Count(-1_234_567), "−1\u00A0234\u00A0567", "−1,234,567" },
        { new ExplanationValue.Count(0), "0", "0" },
        { new LocalDate(2024, 2, 29), "2024-02-29", "2024-02-29" },
        { new LocalDate(999, 1, 1), "0999-01-01", "0999-01-01" },
        { new FiscalYear(2024), "2024", "2024" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Each_kind_of_value_is_shown_in_both_languages(ExplanationValue value, string swedish, string english) =>
        Assert.Equal((swedish, english), (value.Show(Language.Swedish, AmountUnit.KronorAndOre), value.Show(Language.English, AmountUnit.KronorAndOre)));

    [Fact]
    public void Only_an_amount_is_shown_in_the_unit()
    {
        Assert.Equal("1,5", new ExplanationValue.Amount(Kronor.Mkr(1.46m)).Show(Language.Swedish, AmountUnit.Mkr.WithDecimals(1)));
        Assert.Equal("1\u00A0460\u00A0000", new ExplanationValue.Count(1_460_000).Show(Language.Swedish, AmountUnit.Mkr.WithDecimals(1)));
        Assert.Equal("2024", new ExplanationValue.Year(2024).Show(Language.Swedish, AmountUnit.Tkr));
    }

    [Fact]
    public void A_quantity_becomes_a_value_of_its_kind()
    {
        Assert.Equal(new ExplanationValue.Amount(Kronor.Of(1)), (ExplanationValue)Kronor.Of(1));
        Assert.Equal(new ExplanationValue.Rate(Ratio.One), (ExplanationValue)Ratio.One);
        Assert.Equal(new ExplanationValue.Year(2024), (ExplanationValue)new FiscalYear(2024));
        Assert.Equal(new ExplanationValue.Day(new(2024, 1, 1)), (ExplanationValue)new LocalDate(2024, 1, 1));
    }

    [Fact]
    public void Values_of_different_kinds_differ() =>
        Assert.NotEqual<ExplanationValue>(new ExplanationValue.Rate(Ratio.Zero), new ExplanationValue.Amount(Kronor.Zero));

    [Theory]
    [InlineData(long.MaxValue, "9\u00A0223\u00A0372\u00A0036\u00A0854\u00A0775\u00A0807")]
    [InlineData(long.MinValue, "−9\u00A0223\u00A0372\u00A0036\u00A0854\u00A0775\u00A0808")]
    public void Every_count_can_be_shown(long count, string text) =>
        Assert.Equal(text, new ExplanationValue.Count(count).Show(Language.Swedish, AmountUnit.Kronor));

    [Fact]
    public void Every_ratio_can_be_shown() =>
        Holds.ForAll(AnyQuantity.Ratio, static ratio =>
        {
            var (swedish, english) = (new ExplanationValue.Rate(ratio).Show(Language.Swedish, AmountUnit.Kronor), new ExplanationValue.Rate(ratio).Show(Language.English, AmountUnit.Kronor));
            Assert.DoesNotContain('-', swedish + english);
            Assert.Equal(english, swedish.Replace("\u00A0", "", StringComparison.Ordinal).Replace(',', '.'));
        });

    [Fact]
    public void An_amount_is_shown_in_a_unit() =>
        Assert.Throws<ArgumentNullException>("unit", () => new ExplanationValue.Amount(Kronor.Zero).Show(Language.Swedish, null!));
}
