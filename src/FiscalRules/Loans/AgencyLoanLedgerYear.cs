namespace FiscalRules.Loans;

/// <summary>A year of an agency's loans twice: as the accounts state its opening, and as the years before chain to it (<c>ingående lån enligt uppgift och enligt kedjan</c>).</summary>
/// <remarks>The default value is year 1 twice, all zero.</remarks>
public readonly record struct AgencyLoanLedgerYear
{
    internal AgencyLoanLedgerYear(AgencyLoanYear stated, AgencyLoanYear chained, Kronor newDifference)
    {
        (Stated, Chained, NewDifference) = (stated, chained, newDifference);
        Carried = chained.Accounts.Opening - stated.Accounts.Opening;
    }

    /// <summary>The fiscal year (<c>budgetår</c>).</summary>
    public FiscalYear Year => Stated.Year;

    /// <summary>The year by the opening that is stated.</summary>
    public AgencyLoanYear Stated { get; }

    /// <summary>The year by what the parts of the years before close with.</summary>
    public AgencyLoanYear Chained { get; }

    /// <summary>What the chain gains this year: the parts of the year before less the opening stated, signed.</summary>
    public Kronor NewDifference { get; }

    /// <summary>What the chained opening is above the stated one (<c>medförd skillnad</c>), signed.</summary>
    public Kronor Carried { get; }
}
