using static System.FormattableString;
using NodaTime;

namespace FiscalRules.Law;

/// <summary>Asks a timeline that the law keys by day: of payment, of decision, of entry into force.</summary>
public static class TimelineByDay
{
    /// <summary>The entry that applies on a day.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="day">The day that the act names.</param>
    /// <exception cref="NotInForceException">The day is before the first entry, or the rule is repealed then.</exception>
    public static InForce<LocalDate, T> On<T>(this Timeline<LocalDate, T> timeline, LocalDate day)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.At(day);
    }

    /// <summary>A note that the day is later than the law was read, or null where it isn't.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="day">The day that was computed.</param>
    /// <param name="stage">What kind of figure was computed.</param>
    /// <param name="applied">The terms it was computed by: terms that are a caller's own bear no note, since nothing was read for them; null for those in force.</param>
    public static Finding? Note<T>(this Timeline<LocalDate, T> timeline, LocalDate day, Stage stage, T? applied = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.IsBeyondReading(day) && (applied is null || ReferenceEquals(applied, timeline.At(day).Terms))
            ? new Finding(
                LawFindings.BeyondReading,
                Severity.Note,
                timeline.At(day).Provision,
                Invariant($"{timeline.Rule}: reglerna är lästa till och med {timeline.ReadTo:uuuu-MM-dd}; {day:uuuu-MM-dd} räknas med de senast kända."),
                Invariant($"{timeline.Rule}: the law was read up to {timeline.ReadTo:uuuu-MM-dd}; {day:uuuu-MM-dd} is computed with the last known terms."),
                day.Year,
                stage: stage)
            : null;
    }
}
