using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>A decision of the assembly on a deficit of an earlier year (<c>beslut av fullmäktige</c>). A closed set. A decision is an input: it is never computed.</summary>
public abstract record RestorationDecision
{
    private RestorationDecision(FiscalYear origin, FiscalYear decided)
    {
        if (decided < origin)
        {
            throw new ArgumentOutOfRangeException(nameof(decided), decided, Invariant($"A decision on the deficit of {origin} comes in that year or later."));
        }

        (Origin, Decided) = (origin, decided);
    }

    /// <summary>The fiscal year of the deficit.</summary>
    public FiscalYear Origin { get; }

    /// <summary>The fiscal year in whose accounts the decision takes effect.</summary>
    public FiscalYear Decided { get; }

    /// <summary>Never to restore an amount, for special reasons (<c>synnerliga skäl</c>). It takes effect before the year's surplus restores anything.</summary>
    public sealed record NotToRestore : RestorationDecision
    {
        /// <summary>A decision never to restore an amount.</summary>
        /// <param name="origin">The fiscal year of the deficit.</param>
        /// <param name="decided">The fiscal year in whose accounts it takes effect: the origin or later.</param>
        /// <param name="amount">The amount, greater than zero.</param>
        /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative, or it was decided before the deficit arose.</exception>
        public NotToRestore(FiscalYear origin, FiscalYear decided, Kronor amount)
            : base(origin, decided)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Kronor.Zero);
            Amount = amount;
        }

        /// <summary>The amount, greater than zero.</summary>
        public Kronor Amount { get; }
    }

    /// <summary>To restore in a longer time than the law's (<c>längre tid än tre år</c>): not to regulate within it, and a voluntary deadline instead. No provision speaks of one, so it bears a finding.</summary>
    public sealed record LongerTime : RestorationDecision
    {
        /// <summary>A decision on a later deadline.</summary>
        /// <param name="origin">The fiscal year of the deficit.</param>
        /// <param name="decided">The fiscal year in whose accounts it takes effect: the origin or later.</param>
        /// <param name="deadline">The new last fiscal year to restore in: later than the law's.</param>
        /// <exception cref="ArgumentOutOfRangeException">The deadline isn't later than the year it was decided in, or it was decided before the deficit arose.</exception>
        public LongerTime(FiscalYear origin, FiscalYear decided, FiscalYear deadline)
            : base(origin, decided)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(deadline, decided);
            Deadline = deadline;
        }

        /// <summary>The new last fiscal year to restore in.</summary>
        public FiscalYear Deadline { get; }
    }
}
