using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>What is left to restore of one year's deficit, and by when (<c>ej återställt negativt balanskravsresultat, återställs senast</c>).</summary>
public sealed record DeficitVintage
{
    /// <summary>What is left of a year's deficit, to be restored by the law's deadline or a later one that was decided.</summary>
    /// <param name="origin">The fiscal year of the deficit.</param>
    /// <param name="left">What is left to restore, greater than zero.</param>
    /// <param name="deadline">The last fiscal year to restore it in, where a later one than the law's was decided; null for the law's.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is left, or the deadline is before the law's.</exception>
    /// <exception cref="NotInForceException">The origin is before 2000.</exception>
    public DeficitVintage(FiscalYear origin, Kronor left, FiscalYear? deadline = null)
        : this(origin, left, origin + BalanceTerms.InForce.In(origin).Terms.YearsToRestore, deadline)
    {
    }

    internal DeficitVintage(FiscalYear origin, Kronor left, FiscalYear lawful, FiscalYear? deadline)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(left, Kronor.Zero);
        if (deadline < lawful)
        {
            throw new ArgumentOutOfRangeException(nameof(deadline), deadline, Invariant($"A deadline of its own is {lawful}, the law's, or later."));
        }

        (Origin, Left, LawfulDeadline, Deadline) = (origin, left, lawful, deadline ?? lawful);
    }

    /// <summary>The fiscal year of the deficit.</summary>
    public FiscalYear Origin { get; }

    /// <summary>What is left to restore, greater than zero.</summary>
    public Kronor Left { get; }

    /// <summary>The last fiscal year that the law gives.</summary>
    public FiscalYear LawfulDeadline { get; }

    /// <summary>The last fiscal year to restore it in: the law's, or a later one that was decided.</summary>
    public FiscalYear Deadline { get; }

    /// <summary>Whether a later deadline than the law's was decided.</summary>
    public bool IsVoluntary => Deadline > LawfulDeadline;

    /// <summary>Such as <c>2023: 239000000.00 kr, senast 2026</c>.</summary>
    public override string ToString() => Invariant($"{Origin}: {Left} kr, senast {Deadline}");
}
