using FiscalRules.Grants;
using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Tests.Grants;

public sealed class HolidayTests
{
    /// <summary>Easter Days as almanacs print them; the earliest and the latest that can be among them.</summary>
    public static TheoryData<int, int, int> Easters => new()
    {
        { 1818, 3, 22 }, { 1943, 4, 25 }, { 1954, 4, 18 }, { 1981, 4, 19 }, { 2000, 4, 23 }, { 2008, 3, 23 }, { 2011, 4, 24 }, { 2016, 3, 27 }, { 2019, 4, 21 }, { 2021, 4, 4 },
        { 2022, 4, 17 }, { 2023, 4, 9 }, { 2024, 3, 31 }, { 2025, 4, 20 }, { 2026, 4, 5 }, { 2027, 3, 28 }, { 2038, 4, 25 }, { 2049, 4, 18 }, { 2076, 4, 19 }, { 2285, 3, 22 },
    };

    [Theory]
    [MemberData(nameof(Easters))]
    public void Easter_Day_is_the_almanacs(int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), HolidayCalendar.EasterDay(year));

    /// <summary>The words of the calendar reform: the Sunday after the paschal full moon of the tables, counted here as the reform's commission wrote them.</summary>
    [Fact]
    public void Easter_Day_is_the_Sunday_after_the_tables_full_moon()
    {
        for (var year = 1583; year <= 9999; year++)
        {
            var golden = (year % 19) + 1;
            var century = (year / 100) + 1;
            var epact = ((11 * golden) + 20 + ((((8 * century) + 5) / 25) - 5) - (((3 * century) / 4) - 12)) % 30;
            epact = (epact + 30) % 30;
            if (epact == 24 || (epact == 25 && golden > 11))
                epact++;
            var moon = new LocalDate(year, 3, 1).PlusDays((epact < 24 ? 44 - epact : 74 - epact) - 1);
            var sunday = moon.Next(IsoDayOfWeek.Sunday);

            Assert.Equal(sunday, HolidayCalendar.EasterDay(year));
        }
    }

    [Fact]
    public void The_holidays_of_2024_are_the_acts()
    {
        string[] expected =
        [
            "01-01", "01-06", "03-29", "03-31", "04-01", "05-01", "05-09", "05-19", "06-06", "06-22", "11-02", "12-25", "12-26",
        ];
        var days = Enumerable.Range(0, 366).Select(day => new LocalDate(2024, 1, 1).PlusDays(day));

        Assert.Equal(
            expected,
            days.Where(day => HolidayCalendar.IsPublicHoliday(day) && (day.DayOfWeek != IsoDayOfWeek.Sunday || expected.Contains($"{day:MM-dd}"))).Select(day => $"{day:MM-dd}"));
    }

    [Fact]
    public void The_national_day_took_the_place_of_Whit_Monday_on_1_April_2005()
    {
        Assert.True(HolidayCalendar.IsPublicHoliday(new(2004, 5, 31)));
        Assert.False(HolidayCalendar.IsPublicHoliday(new(2005, 5, 16)));
        Assert.False(HolidayCalendar.IsPublicHoliday(new(2003, 6, 6)));
        Assert.True(HolidayCalendar.IsPublicHoliday(new(2005, 6, 6)));
    }

    [Fact]
    public void Midsummers_Day_and_All_Saints_are_the_Saturdays_of_their_weeks()
    {
        for (var year = 1990; year <= 2100; year++)
        {
            Assert.Single(Enumerable.Range(20, 7), day => HolidayCalendar.IsPublicHoliday(new(year, 6, day)) && new LocalDate(year, 6, day).DayOfWeek == IsoDayOfWeek.Saturday);
            Assert.Single(Enumerable.Range(0, 7), day => new LocalDate(year, 10, 31).PlusDays(day) is var one && one.DayOfWeek == IsoDayOfWeek.Saturday && HolidayCalendar.IsPublicHoliday(one));
        }

        Assert.False(HolidayCalendar.IsPublicHoliday(new(2026, 6, 27)));
        Assert.False(HolidayCalendar.IsPublicHoliday(new(2026, 11, 7)));
        Assert.True(HolidayCalendar.IsPublicHoliday(new(2026, 10, 31)));
    }

    [Theory]
    [InlineData(2024, 1, 2)]
    [InlineData(2021, 3, 1)]
    [InlineData(2021, 5, 3)]
    [InlineData(2022, 1, 3)]
    [InlineData(2024, 4, 2)]
    [InlineData(2024, 5, 2)]
    [InlineData(2018, 4, 3)]
    [InlineData(2026, 11, 2)]
    public void The_first_weekday_passes_over_holidays_and_weekends(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), HolidayCalendar.Swedish.FirstWeekday(new(year, month)));

    [Fact]
    public void A_day_can_be_closed_or_opened()
    {
        var calendar = new HolidayCalendar { AlsoClosed = [new(2024, 1, 2)], AlsoOpen = [new(2024, 5, 1)] };

        Assert.Equal(new LocalDate(2024, 1, 3), calendar.FirstWeekday(new(2024, 1)));
        Assert.Equal(new LocalDate(2024, 5, 1), calendar.FirstWeekday(new(2024, 5)));
    }

    [Fact]
    public void A_month_that_is_closed_throughout_and_days_before_1990_are_refused()
    {
        var closed = new HolidayCalendar { AlsoClosed = Enumerable.Range(1, 29).Select(day => new LocalDate(2024, 2, day)).ToValueList() };

        Assert.Equal("month", Assert.Throws<ArgumentException>(() => closed.FirstWeekday(new(2024, 2))).ParamName);
        Assert.Throws<NotInForceException>(() => HolidayCalendar.IsPublicHoliday(new(1989, 12, 31)));
        Assert.True(HolidayCalendar.IsPublicHoliday(new(1990, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.EasterDay(1582));
    }
}
