using static System.FormattableString;

namespace FiscalRules.Law;

/// <summary>Asks a timeline that the law keys by fiscal year.</summary>
public static class TimelineByYear
{
    /// <summary>The entry that applies in a fiscal year.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="year">The fiscal year that the act names.</param>
    /// <exception cref="NotInForceException">The year is before the first entry, or the rule is repealed then.</exception>
    public static InForce<FiscalYear, T> In<T>(this Timeline<FiscalYear, T> timeline, FiscalYear year)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.At(year);
    }

    /// <summary>A note that the year is later than the law was read, or null where it isn't.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="year">The fiscal year that was computed.</param>
    /// <param name="stage">What kind of figure was computed.</param>
    /// <param name="applied">The terms it was computed by: terms that are a caller's own bear no note, since nothing was read for them; null for those in force.</param>
    public static Finding? Note<T>(this Timeline<FiscalYear, T> timeline, FiscalYear year, Stage stage, T? applied = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.IsBeyondReading(year) && (applied is null || ReferenceEquals(applied, timeline.At(year).Terms))
            ? new Finding(
                LawFindings.BeyondReading,
                Severity.Note,
                timeline.At(year).Provision,
                Invariant($"{timeline.Rule}: reglerna är lästa till och med {timeline.ReadTo}; {year} räknas med de senast kända."),
                Invariant($"{timeline.Rule}: the law was read up to {timeline.ReadTo}; {year} is computed with the last known terms."),
                year,
                stage: stage)
            : null;
    }
}
