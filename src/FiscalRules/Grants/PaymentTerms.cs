using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>When a year's grant is paid (<c>utbetalningsordning</c>): how many instalments, how long after the month they are for, and on what day.</summary>
public sealed record PaymentTerms
{
    /// <summary>How many instalments a year, one for each month: 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to 12.</exception>
    public int Instalments
    {
        get;
        init => field = value is >= 1 and <= 12 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A year has 1 to 12 instalments.");
    } = 12;

    /// <summary>How many months after the month of the cost it is paid: 2 (<c>novembers kostnader betalas i januari</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 24.</exception>
    public int LagMonths
    {
        get;
        init => field = value is >= 0 and <= 24 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A payment comes 0 to 24 months after its month.");
    } = 2;

    /// <summary>Which days are no payment days.</summary>
    public HolidayCalendar Holidays { get; init; } = HolidayCalendar.Swedish;

    /// <summary>Where the agreement says so.</summary>
    public required Provision Provision { get; init; }
}
