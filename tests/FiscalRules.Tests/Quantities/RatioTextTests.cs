using System.Globalization;
using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class RatioTextTests
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    [Theory]
    [InlineData("2/3", 2, 3)]
    [InlineData("4/6", 2, 3)]
    [InlineData("-2/3", -2, 3)]
    [InlineData("−2/3", -2, 3)]
    [InlineData("10,3645", 20_729, 2_000)]
    [InlineData(" 10,3645 ", 20_729, 2_000)]
    [InlineData("−0,5", -1, 2)]
    [InlineData("3 %", 3, 100)]
    [InlineData("3%", 3, 100)]
    [InlineData("3\u00A0%", 3, 100)]
    [InlineData("−3,25 %", -13, 400)]
    [InlineData("5 ‰", 1, 200)]
    [InlineData("5‰", 1, 200)]
    [InlineData("2/3 %", 1, 150)]
    [InlineData("7", 7, 1)]
    [InlineData("0", 0, 1)]
    [InlineData("9223372036854775807/2", long.MaxValue, 2)]
    [InlineData("-9223372036854775808/3", long.MinValue, 3)]
    public void A_Swedish_ratio_reads_as_people_write_it(string text, long numerator, long denominator)
    {
        Assert.Equal(Ratio.Of(numerator, denominator), Ratio.Parse(text, Swedish));
        Assert.Equal(Ratio.Of(numerator, denominator), Ratio.Parse(text.AsSpan(), provider: null));
        Assert.True(Ratio.TryParse(text, Swedish, out var read));
        Assert.Equal(Ratio.Of(numerator, denominator), read);
    }

    [Fact]
    public void The_decimal_sign_is_the_culture_s()
    {
        Assert.Equal(Ratio.Of(10.3645m), Ratio.Parse("10.3645", CultureInfo.InvariantCulture));
        Assert.Equal(Ratio.Of(10.3645m), Ratio.Parse("10,3645", Swedish));
        Assert.False(Ratio.TryParse("10.3645", Swedish, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("%")]
    [InlineData("‰")]
    [InlineData("x")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("1/0")]
    [InlineData("0/0")]
    [InlineData("1/2/3")]
    [InlineData("--1")]
    [InlineData("--1/2")]
    [InlineData("3/-4")]
    [InlineData("3/−4")]
    [InlineData("3 / 4")]
    [InlineData("1,5/2")]
    [InlineData("1/2,5")]
    [InlineData("3 % %")]
    [InlineData("3 %‰")]
    [InlineData("% 3")]
    [InlineData("1e2")]
    [InlineData("3 procent")]
    [InlineData("9223372036854775808")]
    [InlineData("9223372036854775808/2")]
    [InlineData("1/9223372036854775808")]
    [InlineData("1/9223372036854775807 %")]
    [InlineData("0,0000000000000000001")]
    [InlineData("79228162514264337593543950336")]
    public void Text_that_is_no_ratio_is_malformed(string text) => Refused(text, Swedish);

    [Theory]
    [InlineData("0,00000000000000000000000000001")]
    [InlineData("0,50000000000000000000000000000000001")]
    [InlineData("3,00000000000000000000000000001 %")]
    public void A_ratio_with_more_decimals_than_can_be_kept_is_not_read_as_another(string text) => Refused(text, Swedish);

    [Theory]
    [InlineData("9223372036854775900 %", 92_233_720_368_547_759, 1)]
    [InlineData("9223372036854776000 ‰", 9_223_372_036_854_776, 1)]
    [InlineData("0,3333333333", 3_333_333_333, 10_000_000_000)]
    public void A_ratio_is_read_as_long_as_its_lowest_terms_fit(string text, long numerator, long denominator) =>
        Assert.Equal(Ratio.Of(numerator, denominator), Ratio.Parse(text, Swedish));

    [Fact]
    public void The_refusal_shows_the_text() =>
        Assert.Contains("'1/0'", Assert.Throws<FormatException>(() => Ratio.Parse("1/0", Swedish)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_text_is_refused_by_its_name()
    {
        Assert.Throws<ArgumentNullException>("s", () => Ratio.Parse(null!, Swedish));
        Assert.False(Ratio.TryParse(null, Swedish, out _));
    }

    [Fact]
    public void Trying_to_read_any_text_never_throws() =>
        Holds.ForAll(Gen.Elements("1", "9", "0", "99999999999", ",", ".", "-", "−", " ", "/", "%", "‰", "x").ListOf(), parts =>
        {
            var text = string.Concat(parts);
            if (Ratio.TryParse(text, Swedish, out var ratio))
                Assert.Equal(ratio, Ratio.Parse(text, Swedish));
            else
                Assert.Equal(Ratio.Zero, ratio);
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G")]
    [InlineData("g")]
    public void A_ratio_prints_as_its_fraction_in_every_culture(string? format)
    {
        Assert.Equal("-13/400", Ratio.Percent(-3.25m).ToString(format, Swedish));
        Assert.Equal("-13/400", Ratio.Percent(-3.25m).ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal("-2", Ratio.Of(-2).ToString(format, Swedish));
        Assert.Equal("-9223372036854775808/9223372036854775807", Ratio.Of(long.MinValue, long.MaxValue).ToString(format, Swedish));
    }

    [Fact]
    public void A_ratio_prints_as_its_fraction_where_nothing_is_asked_for() => Assert.Equal("-13/400", $"{Ratio.Percent(-3.25m)}");

    [Fact]
    public void A_fraction_that_printed_is_read_again() =>
        Holds.ForAll(AnyQuantity.Ratio, ratio =>
            Ratio.Parse(ratio.ToString(), Swedish) == ratio && Ratio.Parse(ratio.ToString(), CultureInfo.InvariantCulture) == ratio);

    [Theory]
    [InlineData("3/100", "3\u00A0%")]
    [InlineData("13/400", "3,25\u00A0%")]
    [InlineData("-13/400", "−3,25\u00A0%")]
    [InlineData("0", "0\u00A0%")]
    [InlineData("1", "100\u00A0%")]
    [InlineData("12", "1200\u00A0%")]
    [InlineData("1/3", "1/3")]
    [InlineData("-1/12", "-1/12")]
    [InlineData("1/4611686018427387904", "0,000000000000000021684043449710088680149056017398834228515625\u00A0%")]
    [InlineData("9223372036854775807", "922337203685477580700\u00A0%")]
    [InlineData("-9223372036854775808", "−922337203685477580800\u00A0%")]
    public void A_ratio_prints_as_a_percentage_where_its_decimals_end(string ratio, string text)
    {
        Assert.Equal(text, Ratio.Parse(ratio, CultureInfo.InvariantCulture).ToString("P", Swedish));
        Assert.Equal(text, Ratio.Parse(ratio, CultureInfo.InvariantCulture).ToString("p", Swedish));
    }

    [Fact]
    public void A_percentage_has_the_decimal_sign_of_the_culture() =>
        Assert.Equal("-3.25\u00A0%", Ratio.Percent(-3.25m).ToString("P", CultureInfo.InvariantCulture));

    [Fact]
    public void A_percentage_is_every_decimal_or_the_fraction_and_never_nearly() =>
        Holds.ForAll(
            Gen.OneOf(AnyQuantity.RatioWithDecimals, AnyQuantity.Ratio),
            ratio => Assert.Equal(PercentOracle(ratio) ?? ratio.ToString(), ratio.ToString("P", CultureInfo.InvariantCulture)),
            20_000);

    [Theory]
    [InlineData("X")]
    [InlineData("P2")]
    [InlineData(" ")]
    public void A_format_that_is_none_is_refused(string format)
    {
        Assert.Throws<FormatException>(() => Ratio.One.ToString(format, Swedish));
        Assert.Throws<FormatException>(() => Ratio.One.TryFormat(new char[9], out _, format, Swedish));
    }

    [Fact]
    public void A_buffer_that_is_too_short_is_said_to_be()
    {
        for (var length = 0; length <= 8; length++)
        {
            var buffer = new char[length];
            var fits = Ratio.Percent(3.25m).TryFormat(buffer, out var written, "P", Swedish);
            Assert.Equal((length >= 6, length >= 6 ? 6 : 0), (fits, written));
            Assert.Equal(fits ? "3,25\u00A0%" : "", new string(buffer, 0, written));
        }
    }

    private static void Refused(string text, CultureInfo culture)
    {
        Assert.Throws<FormatException>(() => Ratio.Parse(text, culture));
        Assert.Throws<FormatException>(() => Ratio.Parse(text.AsSpan(), culture));
        Assert.False(Ratio.TryParse(text, culture, out var ratio));
        Assert.Equal(Ratio.Zero, ratio);
    }

    /// <summary>The shortest decimals that are the percentage, if they end: no denominator of 64 bits has more than 62 twos or fives.</summary>
    private static string? PercentOracle(Ratio ratio)
    {
        for (var scale = 0; scale <= 62; scale++)
        {
            var shifted = BigInteger.Abs(ratio.Numerator) * 100 * BigInteger.Pow(10, scale);
            if (!(shifted % ratio.Denominator).IsZero)
                continue;

            var text = (shifted / ratio.Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
            return (ratio.IsNegative ? "-" : "") + text[..^scale] + (scale > 0 ? "." : "") + text[^scale..] + "\u00A0%";
        }

        return null;
    }
}
