using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>Every dated duty of an agreement in order of time (<c>tidsplan</c>), each with its last day.</summary>
public sealed record AgreementCalendar : IFindings, IExplained
{
    /// <summary>The calendar of an agreement; its payments fall by the agreement's own holidays.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <exception cref="ArgumentException">A duty's code is blank or comes twice.</exception>
    /// <exception cref="ArgumentNullException">The agreement is null.</exception>
    public AgreementCalendar(GrantAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        AgreementCheck.Unique(agreement.Duties.Select(static duty => duty.Code), "duty");
        Agreement = agreement;
        Entries = agreement.Duties
            .Select(duty => new CalendarEntry(duty, duty.Time.LastDay(agreement.Payments.Holidays)))
            .OrderBy(static entry => entry.LastDay)
            .ThenBy(static entry => entry.Duty.Code, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>The agreement.</summary>
    public GrantAgreement Agreement { get; }

    /// <summary>The duties, earliest last day first.</summary>
    public ValueList<CalendarEntry> Entries { get; }

    /// <summary>A note for each printed time that can't be the one that is meant.</summary>
    public ValueList<Finding> Findings() => Entries.Select(static entry => MisprintOf(entry.Duty)).OfType<Finding>().ToValueList();

    /// <summary>The duties with their last days.</summary>
    public Explanation Explain() => new(
        Invariant($"Tidsplan enligt {Agreement.Act.Swedish}"),
        Invariant($"Calendar of the {Agreement.Act.English}"),
        Entries.Select(static entry => new ExplanationLine(entry.Duty.Code, $"{entry.Duty.Swedish} ({entry.Duty.Who})", $"{entry.Duty.English} ({entry.Duty.Who})", entry.LastDay, entry.Duty.Provision)).ToValueList());

    /// <summary>The agreement and how many duties it has.</summary>
    public override string ToString() => Invariant($"{Agreement.Act.Swedish}: {Entries.Count} tidpunkter");

    internal static Finding? MisprintOf(AgreementDuty duty) => duty.Printed is null || duty.Printed == duty.Time
        ? null
        : new(
            GrantsFindings.PrintedDate,
            Severity.Note,
            duty.Provision,
            $"{duty.Swedish}: tryckt {duty.Printed}, som inte kan vara den tid som avses; {duty.Time} räknas.",
            $"{duty.English}: printed {duty.Printed}, which can't be the time that is meant; {duty.Time} is computed.",
            duty.Time.LastDay(HolidayCalendar.Swedish).Year);
}
