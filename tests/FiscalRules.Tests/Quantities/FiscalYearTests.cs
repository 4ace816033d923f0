using System.Globalization;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Quantities;

public sealed class FiscalYearTests
{
    private static readonly Gen<int> Years = Gen.Choose(1, 9_999);

    [Fact]
    public void The_default_year_is_the_first() => Assert.Equal((1, new FiscalYear(1)), (default(FiscalYear).Number, default));

    [Theory]
    [InlineData(1)]
    [InlineData(2024)]
    [InlineData(9_999)]
    public void A_year_has_its_number(int number) => Assert.Equal(number, new FiscalYear(number).Number);

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_number_outside_1_to_9999_is_refused(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new FiscalYear(number));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => { FiscalYear year = number; return year; });
    }

    [Fact]
    public void A_number_stands_for_its_year()
    {
        FiscalYear year = 2024;
        Assert.Equal(new FiscalYear(2024), year);
        Assert.True(year == 2024 && year < 2025 && year > 2023);
    }

    [Fact]
    public void A_year_is_the_calendar_year()
    {
        Assert.Equal((new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)), (new FiscalYear(2024).Start, new FiscalYear(2024).End));
        Assert.Equal((new LocalDate(1, 1, 1), new LocalDate(9_999, 12, 31)), (new FiscalYear(1).Start, new FiscalYear(9_999).End));
    }

    [Fact]
    public void The_day_after_a_year_ends_the_next_one_starts() =>
        Holds.ForAll(Gen.Choose(1, 9_998), year => new FiscalYear(year).End.PlusDays(1) == new FiscalYear(year).Next.Start);

    [Fact]
    public void Years_are_added_and_taken_away() =>
        Holds.ForAll(Years.Two(), pair =>
        {
            var (year, other) = (new FiscalYear(pair.Item1), new FiscalYear(pair.Item2));
            Assert.Equal(pair.Item1 - pair.Item2, year - other);
            Assert.Equal(year, other + (year - other));
            Assert.Equal(other, year - (year - other));
        });

    [Fact]
    public void The_year_before_and_the_year_after_are_one_away()
    {
        Assert.Equal((2023, 2025), (new FiscalYear(2024).Previous.Number, new FiscalYear(2024).Next.Number));
        Assert.Equal((9_999, 1), (new FiscalYear(9_998).Next.Number, new FiscalYear(2).Previous.Number));
    }

    [Fact]
    public void There_is_no_year_before_the_first_or_after_the_last()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(1).Previous);
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(9_999).Next);
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(2_024) + 7_976);
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(2_024) - 2_024);
        Assert.Equal((9_999, 1), ((new FiscalYear(2_024) + 7_975).Number, (new FiscalYear(2_024) - 2_023).Number));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_step_of_any_length_outside_the_range_is_refused_as_such(int years)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(9_999) + years);
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(9_999) - years);
    }

    [Fact]
    public void Years_are_ordered_by_time() =>
        Holds.ForAll(Years.Two(), pair =>
        {
            var (left, right) = (new FiscalYear(pair.Item1), new FiscalYear(pair.Item2));
            var order = pair.Item1.CompareTo(pair.Item2);
            Assert.Equal(order, Math.Sign(left.CompareTo(right)));
            Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (left < right, left <= right, left > right, left >= right));
            Assert.Equal(order == 0, left == right);
        });

    [Fact]
    public void A_year_is_not_before_or_after_itself()
    {
        var (year, same) = (new FiscalYear(2024), new FiscalYear(2024));
        Assert.Equal((false, true, false, true), (year < same, year <= same, year > same, year >= same));
    }

    [Theory]
    [InlineData(1, "1")]
    [InlineData(2024, "2024")]
    [InlineData(9_999, "9999")]
    public void A_year_prints_as_its_number_in_every_culture_and_format(int number, string text)
    {
        Assert.Equal(text, new FiscalYear(number).ToString());
        Assert.Equal(text, new FiscalYear(number).ToString("N2", CultureInfo.GetCultureInfo("sv-SE")));
        Assert.Equal(text, string.Create(CultureInfo.GetCultureInfo("sv-SE"), $"{new FiscalYear(number):N0}"));
    }

    [Theory]
    [InlineData(3, false, 0)]
    [InlineData(4, true, 4)]
    [InlineData(5, true, 4)]
    public void A_buffer_that_is_too_short_is_said_to_be(int length, bool fits, int written) =>
        Assert.Equal((fits, written), (new FiscalYear(2024).TryFormat(new char[length], out var actual, default, null), actual));

    [Fact]
    public void A_year_that_printed_is_read_again() =>
        Holds.ForAll(Years, year => FiscalYear.Parse(new FiscalYear(year).ToString(), provider: null) == year);

    [Theory]
    [InlineData("1", 1)]
    [InlineData("0002", 2)]
    [InlineData(" 2024 ", 2024)]
    [InlineData("9999", 9_999)]
    public void The_number_of_a_year_is_read(string text, int number)
    {
        Assert.Equal(number, FiscalYear.Parse(text, provider: null).Number);
        Assert.Equal(number, FiscalYear.Parse(text.AsSpan(), provider: null).Number);
        Assert.True(FiscalYear.TryParse(text, null, out var year));
        Assert.Equal(number, year.Number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("10000")]
    [InlineData("-1")]
    [InlineData("−1")]
    [InlineData("+2024")]
    [InlineData("2 024")]
    [InlineData("2024.0")]
    [InlineData("2024/25")]
    [InlineData("99999999999")]
    public void Text_that_is_no_year_is_malformed(string text)
    {
        Assert.Throws<FormatException>(() => FiscalYear.Parse(text, provider: null));
        Assert.Throws<FormatException>(() => FiscalYear.Parse(text.AsSpan(), provider: null));
        Assert.False(FiscalYear.TryParse(text, null, out var year));
        Assert.Equal(default, year);
    }

    [Fact]
    public void A_missing_text_is_refused_by_its_name()
    {
        Assert.Throws<ArgumentNullException>("s", () => FiscalYear.Parse(null!, provider: null));
        Assert.False(FiscalYear.TryParse(null, null, out _));
    }
}
