using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Grants;

/// <summary>Which days are public holidays (<c>allmänna helgdagar</c>, lag 1989:253), with what someone adds or takes away.</summary>
/// <remarks>Christmas Eve, New Year's Eve and Midsummer's Eve are none by the act; add them if a payer keeps closed.</remarks>
public sealed record HolidayCalendar
{
    /// <summary>The act's days.</summary>
    public static HolidayCalendar Swedish { get; } = new();

    /// <summary>Days that are closed though the act says nothing.</summary>
    public ValueList<LocalDate> AlsoClosed { get; init; } = [];

    /// <summary>Days that are open though the act makes them holidays.</summary>
    public ValueList<LocalDate> AlsoOpen { get; init; } = [];

    /// <summary>Whether a day is a holiday; every Sunday is.</summary>
    /// <param name="day">A day from 1990.</param>
    /// <exception cref="NotInForceException">The day is before 1990.</exception>
    public bool IsHoliday(LocalDate day) => !AlsoOpen.Contains(day) && (AlsoClosed.Contains(day) || IsPublicHoliday(day));

    /// <summary>The first day of a month that is Monday to Friday and no holiday (<c>första vardagen i månaden</c>).</summary>
    /// <param name="month">A month from 1990.</param>
    /// <exception cref="NotInForceException">The month is before 1990.</exception>
    /// <exception cref="ArgumentException">Every weekday of the month is closed.</exception>
    public LocalDate FirstWeekday(YearMonth month)
    {
        for (var day = month.OnDayOfMonth(1); day.Month == month.Month; day = day.PlusDays(1))
        {
            if (day.DayOfWeek <= IsoDayOfWeek.Friday && !IsHoliday(day))
            {
                return day;
            }
        }

        throw new ArgumentException(System.FormattableString.Invariant($"A month has an open weekday; every one of {month:uuuu-MM} is closed."), nameof(month));
    }

    /// <summary>Whether the act makes a day a public holiday.</summary>
    /// <param name="day">A day from 1990.</param>
    /// <exception cref="NotInForceException">The day is before 1990.</exception>
    public static bool IsPublicHoliday(LocalDate day)
    {
        var terms = HolidayTerms.InForce.On(day).Terms;
        if (day.DayOfWeek == IsoDayOfWeek.Sunday)
        {
            return true;
        }

        var sinceEaster = Period.DaysBetween(EasterDay(day.Year), day);
        return (day.Month, day.Day) switch
        {
            (1, 1) or (1, 6) or (5, 1) or (12, 25) or (12, 26) => true,
            (6, 6) when terms.NationalDay => true,
            (6, >= 20 and <= 26) or (10, 31) or (11, <= 6) when day.DayOfWeek == IsoDayOfWeek.Saturday => true,
            _ => sinceEaster is -2 or 1 or 39 || (sinceEaster == 50 && terms.WhitMonday),
        };
    }

    /// <summary>Easter Day (<c>påskdagen</c>) of a year, by the Gregorian rule.</summary>
    /// <param name="year">A year from 1583 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1583 to 9999.</exception>
    public static LocalDate EasterDay(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1583);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);

        // The paschal full moon from the golden number and the century's corrections of the moon's age; then the Sunday after it.
        var (golden, century) = (year % 19, year / 100);
        var epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = epact - ((epact / 28) * (1 - ((29 / (epact + 1)) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        return new LocalDate(year, 3, 1).PlusDays(27 + moon - weekday);
    }
}
