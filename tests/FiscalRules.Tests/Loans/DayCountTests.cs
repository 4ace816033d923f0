using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Loans;

public sealed class DayCountTests
{
    [Theory]
    [InlineData("2024-02-28", "2024-03-01", "2/360", "2/365", "2/366", "3/360")]
    [InlineData("2023-02-28", "2023-03-01", "1/360", "1/365", "1/365", "3/360")]
    [InlineData("2024-01-30", "2024-01-31", "1/360", "1/365", "1/366", "0/1")]
    [InlineData("2024-01-31", "2024-02-29", "29/360", "29/365", "29/366", "29/360")]
    [InlineData("2024-01-31", "2024-03-31", "60/360", "60/365", "60/366", "60/360")]
    [InlineData("2023-07-01", "2024-07-01", "366/360", "366/365", "0/1", "1/1")]
    [InlineData("2024-01-01", "2025-01-01", "366/360", "366/365", "1/1", "1/1")]
    [InlineData("2023-01-01", "2024-01-01", "365/360", "1/1", "1/1", "1/1")]
    public void A_period_is_this_part_of_a_year(string from, string to, string actual360, string actual365, string actualActual, string thirty)
    {
        var (start, end) = (Day(from), Day(to));

        Assert.Equal(Fraction(actual360), DayCount.Actual360.Fraction(start, end));
        Assert.Equal(Fraction(actual365), DayCount.Actual365.Fraction(start, end));
        Assert.Equal(actualActual == "0/1" ? Ratio.Of(184, 365) + Ratio.Of(182, 366) : Fraction(actualActual), DayCount.ActualActual.Fraction(start, end));
        Assert.Equal(Fraction(thirty), DayCount.Thirty360E.Fraction(start, end));
    }

    [Fact]
    public void Two_parts_of_a_period_make_the_whole() =>
        Holds.ForAll(
            from count in AnyLoans.DayCounts
            from start in AnyLoans.Days
            from first in Gen.Choose(0, 800)
            from second in Gen.Choose(0, 800)
            select (count, start, middle: start.PlusDays(first), end: start.PlusDays(first + second)),
            x => x.count.Fraction(x.start, x.middle) + x.count.Fraction(x.middle, x.end) == x.count.Fraction(x.start, x.end));

    [Fact]
    public void Every_day_of_four_years_is_the_part_of_a_year_that_counting_gives()
    {
        for (var day = new LocalDate(2023, 1, 1); day < new LocalDate(2027, 1, 1); day = day.PlusDays(1))
        {
            foreach (var count in DayCount.All)
            {
                var part = count.Fraction(day, day.PlusDays(1));
                Assert.Equal(NaiveLoan.DayOf(count, day), Exact.Of(part));
            }
        }
    }

    [Fact]
    public void A_period_doesnt_end_before_it_begins() =>
        Assert.All(DayCount.All, count => Assert.Throws<ArgumentOutOfRangeException>("to", () => count.Fraction(Day("2024-01-02"), Day("2024-01-01"))));

    [Fact]
    public void An_agreement_has_to_say_which() =>
        Assert.Throws<ArgumentNullException>("dayCount", () => new InterestTerms(Ratio.Zero, null!, Rounding.ToOre));

    private static LocalDate Day(string text) => LocalDate.FromDateTime(DateTime.Parse(text));

    private static Ratio Fraction(string text)
    {
        var parts = text.Split('/');
        return Ratio.Of(long.Parse(parts[0]), long.Parse(parts[1]));
    }
}
