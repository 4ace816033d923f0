namespace FiscalRules.Loans;

/// <summary>A year of an agency's loans twice: as the accounts state its opening, and as the years before chain to it (<c>ingående lån enligt uppgift och enligt kedjan</c>).</summary>
/// <param name="Stated">The year by the opening that is stated.</param>
/// <param name="Chained">The year by the closing of the parts of the year before.</param>
/// <param name="NewDifference">What the chain gains this year: the parts of the year before less the opening stated, signed.</param>
public readonly record struct AgencyLoanLedgerYear(AgencyLoanYear Stated, AgencyLoanYear Chained, Kronor NewDifference)
{
    /// <summary>The fiscal year (<c>budgetår</c>).</summary>
    public FiscalYear Year => Stated.Year;

    /// <summary>What the chained opening is above the stated one (<c>medförd skillnad</c>), signed.</summary>
    public Kronor Carried => Chained.Accounts.Opening - Stated.Accounts.Opening;
}
