using NodaTime;

namespace FiscalRules.Grants;

/// <summary>A duty of an agreement with the last day to do it (<c>senast den</c>).</summary>
/// <param name="Duty">The duty.</param>
/// <param name="LastDay">The last day: of a month, its last; of a month's payment, its first weekday that isn't a public holiday.</param>
public sealed record CalendarEntry(AgreementDuty Duty, LocalDate LastDay);
