namespace FiscalRules.Appropriations;

/// <summary>What commitments cost in one of the years they run out over (<c>utgifter till följd av åtagandet</c>).</summary>
public readonly record struct RunOutYear
{
    /// <summary>A year.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="amount">The expenditure, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public RunOutYear(FiscalYear year, Kronor amount) => (Year, Amount) = (year, Magnitude.Of(amount, nameof(amount)));

    /// <summary>The budget year.</summary>
    public FiscalYear Year { get; }

    /// <summary>The expenditure, zero or more.</summary>
    public Kronor Amount { get; }
}
