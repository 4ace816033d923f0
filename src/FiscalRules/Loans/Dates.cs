using NodaTime;

namespace FiscalRules.Loans;

/// <summary>Months and their ends.</summary>
internal static class Dates
{
    public static LocalDate LastOfMonth(LocalDate day) =>
        new(day.Year, day.Month, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));

    public static bool IsLastOfMonth(LocalDate day) => day == LastOfMonth(day);

    /// <summary>Whole months that have ended by a day, counted from a fixed point: a month counts from its last day on.</summary>
    public static int MonthsEnded(LocalDate day) => (day.Year * 12) + day.Month - (IsLastOfMonth(day) ? 0 : 1);
}
