using System.Globalization;
using System.Text;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class KronorTextTests
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    private static readonly Gen<(Kronor Amount, CultureInfo Culture, string? Format)> Texts =
        from amount in AnyQuantity.Kronor
        from culture in Gen.Elements(Swedish, CultureInfo.GetCultureInfo("en-US"), CultureInfo.InvariantCulture)
        from format in Gen.Elements<string?>(null, "", "G", "g", "F2", "N2", "N3", "0.00")
        select (amount, culture, format);

    [Theory]
    [InlineData(null, "sv-SE", "−1234567,50")]
    [InlineData("", "sv-SE", "−1234567,50")]
    [InlineData("G", "sv-SE", "−1234567,50")]
    [InlineData("g", "en-US", "-1234567.50")]
    [InlineData("N2", "sv-SE", "−1\u00A0234\u00A0567,50")]
    [InlineData("N2", "en-US", "-1,234,567.50")]
    [InlineData("F0", "en-US", "-1234568")]
    [InlineData("N0", "sv-SE", "−1\u00A0234\u00A0568")]
    [InlineData("#,0.0", "", "-1,234,567.5")]
    public void An_amount_prints_as_a_number_of_kronor(string? format, string culture, string text) =>
        Assert.Equal(text, Kronor.Of(-1_234_567.50m).ToString(format, CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData(0, "0,00")]
    [InlineData(5, "0,05")]
    [InlineData(-5, "−0,05")]
    [InlineData(100, "1,00")]
    [InlineData(long.MaxValue, "92233720368547758,07")]
    [InlineData(long.MinValue, "−92233720368547758,08")]
    public void An_amount_always_prints_with_two_decimals(long ore, string text) => Assert.Equal(text, Kronor.FromOre(ore).ToString());

    [Fact]
    public void An_amount_prints_into_a_sentence_in_the_format_it_asks_for() =>
        Assert.Equal("1,234.50 and 1234", string.Create(CultureInfo.InvariantCulture, $"{Kronor.Of(1_234.50m):N2} and {Kronor.Of(1_234.4m):F0}"));

    [Fact]
    public void An_amount_that_printed_with_its_ore_is_read_again() =>
        Holds.ForAll(Texts, text =>
        {
            var printed = text.Amount.ToString(text.Format, text.Culture);
            Assert.Equal(text.Amount, Kronor.Parse(printed, text.Culture));
            Assert.Equal(text.Amount, Kronor.Parse(printed.AsSpan(), text.Culture));
            Assert.True(Kronor.TryParse(printed, text.Culture, out var read));
            Assert.Equal(text.Amount, read);
        });

    [Fact]
    public void An_amount_that_printed_as_UTF8_is_read_again() =>
        Holds.ForAll(Texts, text =>
        {
            Span<byte> printed = stackalloc byte[80];
            Assert.True(text.Amount.TryFormat(printed, out var length, text.Format, text.Culture));
            printed = printed[..length];
            Assert.Equal(text.Amount.ToString(text.Format, text.Culture), Encoding.UTF8.GetString(printed));
            Assert.Equal(text.Amount, Kronor.Parse(printed, text.Culture));
            Assert.True(Kronor.TryParse(printed, text.Culture, out var read));
            Assert.Equal(text.Amount, read);
        });

    [Theory]
    [InlineData("1234,5", 123_450)]
    [InlineData("1 234,50", 123_450)]
    [InlineData("1\u00A0234,50", 123_450)]
    [InlineData("−1 234,50", -123_450)]
    [InlineData("-1 234,50", -123_450)]
    [InlineData(" 7 ", 700)]
    [InlineData("+7", 700)]
    [InlineData("7,000000000000000000000000", 700)]
    public void Swedish_kronor_read_as_people_write_them(string text, long ore)
    {
        Assert.Equal(ore, Kronor.Parse(text, Swedish).Ore);
        Assert.Equal(ore, Kronor.Parse(text, provider: null).Ore);
    }

    [Theory]
    [InlineData("1234,5")]
    [InlineData("1 234,50")]
    [InlineData("−1\u00A0234,50")]
    [InlineData("-1234,50")]
    public void What_reads_as_text_reads_as_UTF8(string text) =>
        Assert.Equal(Kronor.Parse(text, Swedish), Kronor.Parse(Encoding.UTF8.GetBytes(text), Swedish));

    [Fact]
    public void The_point_and_the_comma_mean_what_the_culture_says() =>
        Assert.Equal(Kronor.Of(1_234.5m), Kronor.Parse("1,234.5", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("x")]
    [InlineData("12 kr")]
    [InlineData("1e3")]
    [InlineData("(1)")]
    [InlineData("--1")]
    [InlineData("1,2,3")]
    [InlineData("1.5")]
    [InlineData("0,001")]
    [InlineData("92233720368547758,071")]
    public void Text_that_is_no_amount_is_malformed(string text) => Refused<FormatException>(text, Swedish);

    [Theory]
    [InlineData("1234,50", "")]
    [InlineData("12,50", "en-US")]
    [InlineData("1,5", "en-US")]
    [InlineData("1,2345.00", "")]
    [InlineData("1,,234", "")]
    [InlineData("1,2,3", "")]
    [InlineData("1 234 50", "sv-SE")]
    [InlineData("1 23,50", "sv-SE")]
    [InlineData("12,34,567", "en-US")]
    [InlineData("1,234,567", "en-IN")]
    public void Digits_that_are_not_grouped_as_the_culture_groups_them_are_malformed(string text, string culture) => Refused<FormatException>(text, CultureInfo.GetCultureInfo(culture));

    [Theory]
    [InlineData("1,234.50", "", 123_450)]
    [InlineData("-1,234,567", "en-US", -123_456_700)]
    [InlineData("12,34,567", "en-IN", 123_456_700)]
    [InlineData("1 234 567,5", "sv-SE", 123_456_750)]
    [InlineData(".5", "", 50)]
    [InlineData("5-", "", -500)]
    public void Digits_that_are_grouped_as_the_culture_groups_them_are_read(string text, string culture, long ore)
    {
        Assert.Equal(ore, Kronor.Parse(text, CultureInfo.GetCultureInfo(culture)).Ore);
        Assert.True(Kronor.TryParse(text, CultureInfo.GetCultureInfo(culture), out var read));
        Assert.Equal(ore, read.Ore);
    }

    [Theory]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("92233720368547758.0700000000000001")]
    [InlineData("-0.0099999999999999999999999999999999")]
    public void A_fraction_of_an_ore_is_malformed_however_far_out_it_stands(string text) => Refused<FormatException>(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("792281625142643375935439504")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("-1000000000000000000000000000000000000")]
    public void An_amount_beyond_the_range_overflows(string text) => Refused<OverflowException>(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    public void The_ends_of_the_range_are_read(string text, long ore)
    {
        Assert.Equal(ore, Kronor.Parse(text, CultureInfo.InvariantCulture).Ore);
        Assert.Equal(ore, Kronor.Parse(Encoding.UTF8.GetBytes(text), CultureInfo.InvariantCulture).Ore);
        Assert.True(Kronor.TryParse(text, CultureInfo.InvariantCulture, out var read));
        Assert.Equal(ore, read.Ore);
    }

    [Fact]
    public void A_missing_text_is_refused_by_its_name() =>
        Assert.Throws<ArgumentNullException>("s", () => Kronor.Parse((string)null!, Swedish));

    [Fact]
    public void A_missing_text_is_tried_without_an_exception()
    {
        Assert.False(Kronor.TryParse((string?)null, Swedish, out var read));
        Assert.Equal(Kronor.Zero, read);
    }

    [Fact]
    public void Trying_to_read_any_text_never_throws() =>
        Holds.ForAll(Gen.Elements("1", "9", "0", "00000000000", ",", ".", "-", "−", " ", "\u00A0", "e", "%", "kr", "99999999999999").ListOf(), parts =>
        {
            var text = string.Concat(parts);
            var read = Kronor.TryParse(text, Swedish, out var amount);
            Assert.Equal(read, Kronor.TryParse(text.AsSpan(), Swedish, out _));
            if (read)
                Assert.Equal(amount, Kronor.Parse(text, Swedish));
            else
                Assert.Equal(Kronor.Zero, amount);
            if (Kronor.TryParse(Encoding.UTF8.GetBytes(text), Swedish, out var fromUtf8))
                Assert.Equal(amount, fromUtf8);
        });

    [Theory]
    [InlineData("Q")]
    [InlineData("X")]
    [InlineData("D2")]
    public void A_format_that_is_none_is_refused(string format)
    {
        Assert.Throws<FormatException>(() => Kronor.Of(1).ToString(format, Swedish));
        Assert.Throws<FormatException>(() => Kronor.Of(1).TryFormat(new char[50], out _, format, Swedish));
        Assert.Throws<FormatException>(() => Kronor.Of(1).TryFormat(new byte[50], out _, format, Swedish));
    }

    [Fact]
    public void A_buffer_that_is_too_short_is_said_to_be()
    {
        var text = Kronor.Of(-1_234.5m).ToString("N2", Swedish);
        for (var length = 0; length <= text.Length + 1; length++)
        {
            var fits = Kronor.Of(-1_234.5m).TryFormat(new char[length], out var written, "N2", Swedish);
            Assert.Equal((length >= text.Length, length >= text.Length ? text.Length : 0), (fits, written));
        }
    }

    [Fact]
    public void A_buffer_of_bytes_that_is_too_short_is_said_to_be()
    {
        var text = Encoding.UTF8.GetBytes(Kronor.Of(-1_234.5m).ToString("N2", Swedish));
        for (var length = 0; length <= text.Length + 1; length++)
        {
            var fits = Kronor.Of(-1_234.5m).TryFormat(new byte[length], out var written, "N2", Swedish);
            Assert.Equal((length >= text.Length, length >= text.Length ? text.Length : 0), (fits, written));
        }
    }

    private static void Refused<TException>(string text, CultureInfo culture)
        where TException : Exception
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Multiple(
            () => Assert.Throws<TException>(() => Kronor.Parse(text, culture)),
            () => Assert.Throws<TException>(() => Kronor.Parse(text.AsSpan(), culture)),
            () => Assert.Throws<TException>(() => Kronor.Parse(utf8, culture)),
            () => Assert.False(Kronor.TryParse(text, culture, out _)),
            () => Assert.False(Kronor.TryParse(utf8, culture, out _)));
    }
}
