using NodaTime;

namespace FiscalRules.Loans;

/// <summary>How the part of a year between two days is counted (<c>dagräkning</c>). A closed set; the agreement says which, and there is no default.</summary>
/// <remarks>All of them add up: from a to b and from b to c is from a to c, so that splitting a period at a day changes nothing in itself.</remarks>
public sealed class DayCount
{
    private readonly Func<LocalDate, LocalDate, Ratio> _fraction;

    private DayCount(string name, Func<LocalDate, LocalDate, Ratio> fraction) => (Name, _fraction) = (name, fraction);

    /// <summary>Days that pass over 360 (<c>faktiskt antal dagar/360</c>): the money market.</summary>
    public static DayCount Actual360 { get; } = new("actual/360", static (from, to) => Ratio.Of(Days(from, to), 360));

    /// <summary>Days that pass over 365, leap year or not (<c>faktiskt antal dagar/365</c>).</summary>
    public static DayCount Actual365 { get; } = new("actual/365", static (from, to) => Ratio.Of(Days(from, to), 365));

    /// <summary>Days that pass over the days of the year they fall in, 365 or 366 (<c>faktiskt/faktiskt</c>, as in the agreements of ISDA).</summary>
    public static DayCount ActualActual { get; } = new("actual/actual", static (from, to) => YearsAt(to) - YearsAt(from));

    /// <summary>Months of 30 days over a year of 360, the 31st counted as the 30th (<c>30E/360</c>).</summary>
    public static DayCount Thirty360E { get; } = new("30E/360", static (from, to) => Ratio.Of(Days360(to) - Days360(from), 360));

    /// <summary>The four of them.</summary>
    public static ValueList<DayCount> All { get; } = [Actual360, Actual365, ActualActual, Thirty360E];

    /// <summary>The name: <c>actual/360</c>, <c>actual/365</c>, <c>actual/actual</c>, <c>30E/360</c>.</summary>
    public string Name { get; }

    /// <summary>The part of a year between two days, exact.</summary>
    /// <param name="from">The first day, counted.</param>
    /// <param name="to">The last day, not counted; not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public Ratio Fraction(LocalDate from, LocalDate to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return _fraction(from, to);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    private static int Days360(LocalDate day) => (360 * day.Year) + (30 * day.Month) + Math.Min(day.Day, 30);

    /// <summary>Whole years and the part of the day's year that has passed.</summary>
    private static Ratio YearsAt(LocalDate day) =>
        Ratio.Of(day.Year) + Ratio.Of(day.DayOfYear - 1, CalendarSystem.Iso.GetDaysInYear(day.Year));
}
