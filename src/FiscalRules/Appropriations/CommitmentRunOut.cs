using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>In which years the commitments outstanding at the end of a year are expected to be spent (<c>infriande av åtaganden, utgifter per år</c>).</summary>
public sealed record CommitmentRunOut
{
    /// <summary>A run-out.</summary>
    /// <param name="asOf">The year at whose end the commitments are outstanding.</param>
    /// <param name="years">The years and what is spent in each: all after <paramref name="asOf"/>, in order, each once.</param>
    /// <exception cref="ArgumentException">A year isn't after the one before it, or the first not after <paramref name="asOf"/>.</exception>
    /// <exception cref="OverflowException">The total is beyond what <see cref="Kronor"/> holds.</exception>
    public CommitmentRunOut(FiscalYear asOf, params ReadOnlySpan<RunOutYear> years)
    {
        var before = asOf;
        foreach (var year in years)
        {
            if (year.Year <= before)
            {
                throw new ArgumentException(Invariant($"The years come after {asOf}, in order; {year.Year} comes after {before}."), nameof(years));
            }

            before = year.Year;
        }

        (AsOf, Years) = (asOf, ValueList.Create(years));
        Total = Years.Sum(static year => year.Amount);
    }

    /// <summary>The year at whose end the commitments are outstanding.</summary>
    public FiscalYear AsOf { get; }

    /// <summary>The years, in order.</summary>
    public ValueList<RunOutYear> Years { get; }

    /// <summary>What is spent in all, zero or more.</summary>
    public Kronor Total { get; }

    /// <summary>What is spent in a year; null where the run-out doesn't state it.</summary>
    /// <param name="year">The budget year.</param>
    public Kronor? In(FiscalYear year)
    {
        foreach (var entry in Years)
        {
            if (entry.Year == year)
            {
                return entry.Amount;
            }
        }

        return null;
    }
}
