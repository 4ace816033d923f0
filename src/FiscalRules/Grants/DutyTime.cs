using NodaTime;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>When a duty of an agreement falls (<c>tidpunkt</c>): on a day, in a month, or with a month's payment. A closed set.</summary>
public abstract record DutyTime
{
    private DutyTime()
    {
    }

    /// <summary>The last day of the time, a month's payment being on its first weekday that isn't a public holiday.</summary>
    /// <param name="holidays">Which days are no payment days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public abstract LocalDate LastDay(HolidayCalendar holidays);

    /// <summary>On a day, or by it (<c>senast den</c>).</summary>
    /// <param name="Day">The day.</param>
    public sealed record OnDay(LocalDate Day) : DutyTime
    {
        /// <inheritdoc/>
        public override LocalDate LastDay(HolidayCalendar holidays) => Day;

        /// <summary>The day.</summary>
        public override string ToString() => Invariant($"{Day:uuuu-MM-dd}");
    }

    /// <summary>Some time in a month (<c>i januari</c>).</summary>
    /// <param name="Month">The month.</param>
    public sealed record InMonth(YearMonth Month) : DutyTime
    {
        /// <inheritdoc/>
        public override LocalDate LastDay(HolidayCalendar holidays) => Month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth);

        /// <summary>The month.</summary>
        public override string ToString() => Invariant($"{Month:uuuu-MM}");
    }

    /// <summary>With the payment of a month, or by it (<c>i den utbetalning som sker i maj</c>).</summary>
    /// <param name="Month">The month.</param>
    public sealed record WithPayment(YearMonth Month) : DutyTime
    {
        /// <inheritdoc/>
        public override LocalDate LastDay(HolidayCalendar holidays)
        {
            ArgumentNullException.ThrowIfNull(holidays);
            return holidays.FirstWeekday(Month);
        }

        /// <summary>The month.</summary>
        public override string ToString() => Invariant($"{Month:uuuu-MM}");
    }
}
