namespace FiscalRules.Balance;

/// <summary>Where in the ring of deadlines a year stands. Slot 0 is what is overdue; the deadlines take turns in the others.</summary>
internal readonly struct DueYear
{
    private readonly int _years;

    /// <param name="number">The year, from 0 for the first.</param>
    /// <param name="years">How many deadlines are kept apart.</param>
    /// <param name="yearsToRestore">Within how many years a deficit of this year is to be restored; no more than <paramref name="years"/>.</param>
    public DueYear(int number, int years, int yearsToRestore)
    {
        _years = years;
        Slot = 1 + (number % years);
        NewSlot = 1 + ((number + yearsToRestore) % years);
    }

    /// <summary>The slot of what is due this year.</summary>
    public int Slot { get; }

    /// <summary>The slot of this year's own deficit. It may be the one that has just become overdue and is free.</summary>
    public int NewSlot { get; }

    /// <summary>The slot of what is due a year later than another.</summary>
    public int After(int slot) => slot == _years ? 1 : slot + 1;
}
