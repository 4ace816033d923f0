namespace FiscalRules.Loans;

/// <summary>What day of the month is paid on when months differ in length (<c>månadsslut</c>).</summary>
public enum MonthEnd
{
    /// <summary>The day of the first payment, or the last day of a month that is shorter: 31 January, 28 February, 31 March. The default.</summary>
    SameDay,

    /// <summary>The last day of the month, always: 28 February, 31 March, 30 April. The first payment is on the last day of its month.</summary>
    LastDay,
}
