using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using NodaTime;

namespace FiscalRules.Tests.Loans;

public sealed class PaymentCalendarTests
{
    private static readonly LocalDate PaidOut = new(2024, 1, 15);

    [Theory]
    [InlineData(PaymentInterval.Monthly, MonthEnd.SameDay, "2024-01-31 2024-02-29 2024-03-31 2024-04-30")]
    [InlineData(PaymentInterval.Quarterly, MonthEnd.SameDay, "2024-01-31 2024-04-30 2024-07-31 2024-10-31")]
    [InlineData(PaymentInterval.HalfYearly, MonthEnd.LastDay, "2024-01-31 2024-07-31 2025-01-31 2025-07-31")]
    [InlineData(PaymentInterval.Yearly, MonthEnd.SameDay, "2024-01-31 2025-01-31 2026-01-31 2027-01-31")]
    public void Each_day_is_counted_from_the_first(PaymentInterval interval, MonthEnd monthEnd, string days) =>
        Assert.Equal(days, Days(new PaymentCalendar(PaidOut, new LocalDate(2024, 1, 31), interval, 4, monthEnd)));

    [Theory]
    [InlineData(MonthEnd.SameDay, "2023-02-28 2023-03-28 2023-04-28")]
    [InlineData(MonthEnd.LastDay, "2023-02-28 2023-03-31 2023-04-30")]
    public void February_tells_the_two_month_end_rules_apart(MonthEnd monthEnd, string days) =>
        Assert.Equal(days, Days(new PaymentCalendar(new LocalDate(2023, 1, 31), new LocalDate(2023, 2, 28), PaymentInterval.Monthly, 3, monthEnd)));

    [Fact]
    public void A_leap_day_comes_back_every_fourth_year()
    {
        var calendar = new PaymentCalendar(new LocalDate(2023, 2, 28), new LocalDate(2024, 2, 29), PaymentInterval.Yearly, 5);

        Assert.Equal("2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29", Days(calendar));
    }

    [Fact]
    public void Days_always_come_in_order_and_the_last_rule_gives_last_days() =>
        Holds.ForAll(AnyLoans.Calendars, calendar =>
        {
            for (var number = 1; number <= calendar.Payments; number++)
            {
                var day = calendar[number];
                Assert.True(day > (number == 1 ? calendar.PaidOut : calendar[number - 1]));
                Assert.True(calendar.MonthEnd == MonthEnd.SameDay || day.PlusDays(1).Day == 1);
            }

            Assert.Equal(calendar.LastPayment, calendar[calendar.Payments]);
        });

    [Fact]
    public void What_a_calendar_cant_be_is_refused()
    {
        var first = new LocalDate(2024, 2, 15);

        Assert.Throws<ArgumentOutOfRangeException>("firstPayment", () => new PaymentCalendar(PaidOut, PaidOut, PaymentInterval.Monthly, 1));
        Assert.Throws<ArgumentOutOfRangeException>("payments", () => new PaymentCalendar(PaidOut, first, PaymentInterval.Monthly, 0));
        Assert.Throws<ArgumentOutOfRangeException>("payments", () => new PaymentCalendar(PaidOut, first, PaymentInterval.Monthly, 1_201));
        Assert.Throws<ArgumentOutOfRangeException>("interval", () => new PaymentCalendar(PaidOut, first, (PaymentInterval)4, 1));
        Assert.Throws<ArgumentOutOfRangeException>("monthEnd", () => new PaymentCalendar(PaidOut, first, PaymentInterval.Monthly, 1, (MonthEnd)2));
        Assert.Throws<ArgumentException>("firstPayment", () => new PaymentCalendar(PaidOut, first, PaymentInterval.Monthly, 1, MonthEnd.LastDay));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => new PaymentCalendar(PaidOut, first, PaymentInterval.Monthly, 1)[0]);
        Assert.Throws<ArgumentOutOfRangeException>("number", () => new PaymentCalendar(PaidOut, first, PaymentInterval.Monthly, 1)[2]);
        Assert.Equal(1_200, new PaymentCalendar(PaidOut, first, PaymentInterval.Monthly, 1_200).Payments);
    }

    private static string Days(PaymentCalendar calendar) =>
        string.Join(' ', Enumerable.Range(1, calendar.Payments).Select(number => calendar[number].ToString("uuuu-MM-dd", null)));
}
