using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>Some entities in one year: what a kernel over columns runs on at a time, small enough that what it carries from year to year stays in the nearest cache.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="FirstRow">The row of the first of them.</param>
/// <param name="FirstEntity">The first of them.</param>
internal readonly record struct YearBlock(FiscalYear Year, int FirstRow, int FirstEntity)
{
    // Long enough that the columns are read in long runs, short enough that what a block carries stays in the second cache.
    private const int Most = 4096;

    // What the widest vector holds.
    private const int Widest = 8;

    /// <summary>How many lanes a block of so many entities has: all of them, if they aren't too many, and a whole number of vectors.</summary>
    public static int LanesOf(int entities) => entities >= Most ? Most : (entities + Widest - 1) / Widest * Widest;

    /// <summary>What an exception calls one of them.</summary>
    public string Name(int lane) => Invariant($"Entity {FirstEntity + lane} in {Year}");
}
