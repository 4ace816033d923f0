using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>Some entities in one year: what a kernel over columns runs on at a time, small enough that what it carries from year to year stays in the nearest cache.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="FirstRow">The row of the first of them.</param>
/// <param name="FirstEntity">The first of them.</param>
internal readonly record struct YearBlock(FiscalYear Year, int FirstRow, int FirstEntity)
{
    /// <summary>How many entities at the most.</summary>
    public const int Lanes = 512;

    /// <summary>What an exception calls one of them.</summary>
    public string Name(int lane) => Invariant($"Entity {FirstEntity + lane} in {Year}");
}
