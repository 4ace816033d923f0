namespace FiscalRules.Loans;

/// <summary>Where the figures of many agencies' loans go (<c>lån och utrymme under låneramen, i kolumner</c>). A span that may be left empty isn't computed.</summary>
/// <remarks>Each is laid out as <see cref="AgencyLoanColumns"/> over years: years × agencies. None may overlap another or a column that is read.</remarks>
public readonly ref struct AgencyLoanOutcomes
{
    /// <summary>The loans when the years end (<c>utgående lån</c>), signed: below zero where more was amortised than was owed.</summary>
    public required Span<Kronor> Closing { get; init; }

    /// <summary>What is left of the loan frame when the years end (<c>utrymme under låneramen</c>), below zero where it is exceeded; or empty.</summary>
    public Span<Kronor> Headroom { get; init; }

    /// <summary>What is found of each year of each agency, or empty.</summary>
    public Span<AgencyLoanMarks> Marks { get; init; }
}
