using NodaTime;

namespace FiscalRules.Grants;

/// <summary>A duty of an agreement with the last day to do it (<c>senast den</c>).</summary>
public sealed record CalendarEntry
{
    internal CalendarEntry(AgreementDuty duty, LocalDate lastDay) =>
        (Duty, LastDay) = (duty, lastDay);

    /// <summary>The duty.</summary>
    public AgreementDuty Duty { get; }

    /// <summary>The last day: of a month, its last; of a month's payment, its first weekday that isn't a public holiday.</summary>
    public LocalDate LastDay { get; }
}
