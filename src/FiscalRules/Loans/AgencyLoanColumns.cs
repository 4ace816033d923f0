using static System.FormattableString;
using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>The lines of many agencies' loans over consecutive years, in columns (<c>låneram och lån för verksamhetsinvesteringar</c>): agencies, or scenarios of them.</summary>
/// <remarks>
/// A column over years holds the first year's amounts of every agency, then the second year's: agency <c>a</c> in the year <c>y</c>, both from 0, stands at <c>y × Agencies + a</c>. Each year opens with what
/// the one before closed with, as <see cref="AgencyLoanLedger"/> chains it.
/// </remarks>
public readonly ref struct AgencyLoanColumns
{
    /// <summary>The first fiscal year.</summary>
    public required FiscalYear First { get; init; }

    /// <summary>How many years, at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public required int Years { get; init => field = AtLeastOne(value, nameof(Years)); }

    /// <summary>How many agencies, at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public required int Agencies { get; init => field = AtLeastOne(value, nameof(Agencies)); }

    /// <summary>The loans of each agency when the first year begins (<c>ingående lån i Riksgälden</c>), zero or more; as many as there are agencies.</summary>
    public required Column Opening { get; init; }

    /// <summary>New loans (<c>nyupplåning</c>), zero or more; years × agencies.</summary>
    public required Column Borrowing { get; init; }

    /// <summary>Loans paid back (<c>amorteringar</c>), zero or more; years × agencies.</summary>
    public required Column Amortisation { get; init; }

    /// <summary>The loan frames (<c>beslutad eller föreslagen låneram</c>), zero or more; years × agencies.</summary>
    public required Column Frame { get; init; }

    /// <summary>The highest the loans were during each year, zero or more; years × agencies. Default where they aren't known.</summary>
    public Column HighestLoan { get; init; }

    /// <summary>One of the agencies by the scalar rule, to be explained down to the section: its loans are the ones of the columns.</summary>
    /// <remarks>Interest and what finances the costs aren't in the columns; they are zero here.</remarks>
    /// <param name="index">Which agency, from 0.</param>
    /// <param name="stage">How far the figures have come.</param>
    /// <param name="terms">The terms to compute every year by; null for those in force for each.</param>
    /// <exception cref="ArgumentException">A column is empty or of another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such agency, a line is negative, or the stage is none of the named ones.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2011 and no terms are given.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds.</exception>
    public ValueList<AgencyLoanYear> Agency(int index, Stage stage, CapitalTerms? terms = null)
    {
        _ = Rows();
        if (index < 0 || index >= Agencies)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, Invariant($"There are {Agencies} agencies, from 0."));
        }

        var years = new AgencyLoanYear[Years];
        var opening = Opening[index];
        for (var i = 0; i < years.Length; i++)
        {
            years[i] = new(Accounts(i, index, opening, stage), terms);
            opening = years[i].Closing;
        }

        return ValueList.Create<AgencyLoanYear>(years);
    }

    /// <summary>The lines of one agency's year.</summary>
    /// <param name="year">Which year, from 0.</param>
    /// <param name="agency">Which agency, from 0.</param>
    /// <param name="opening">What the year opens with, zero or more in the first.</param>
    /// <param name="stage">How far the figures have come.</param>
    internal AgencyLoanAccounts Accounts(int year, int agency, Kronor opening, Stage stage)
    {
        var row = (year * Agencies) + agency;
        var accounts = new AgencyLoanAccounts
        {
            Year = First + year,
            Stage = stage,
            Opening = year == 0 ? opening : Kronor.Zero,
            Borrowing = Borrowing[row],
            Amortisation = Amortisation[row],
            Frame = Frame[row],
            Interest = Kronor.Zero,
            ByAppropriation = Kronor.Zero,
            ByOtherSources = Kronor.Zero,
            HighestLoan = HighestLoan.IsGiven ? HighestLoan[row] : null,
        };
        return year == 0 ? accounts : accounts.Chained(opening);
    }

    /// <summary>How many rows there are, once every column has them.</summary>
    /// <exception cref="ArgumentException">A column is empty or of another length, there are more rows than a span holds, or this is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last year is after 9999.</exception>
    internal int Rows()
    {
        if (Years < 1)
        {
            throw new ArgumentException("The default columns have no rows.", "columns");
        }

        var rows = RolledLanes.Rows(Years, Agencies, nameof(Agencies));
        // The last year is a year, before anything is written.
        _ = First + (Years - 1);
        Opening.Require(Agencies, nameof(Opening));
        Borrowing.Require(rows, nameof(Borrowing));
        Amortisation.Require(rows, nameof(Amortisation));
        Frame.Require(rows, nameof(Frame));
        if (HighestLoan.IsGiven)
        {
            HighestLoan.Require(rows, nameof(HighestLoan));
        }

        return rows;
    }

    /// <summary>Refuses memory to write to that a column is read from.</summary>
    /// <exception cref="ArgumentException">They overlap.</exception>
    internal void RequireApart(ReadOnlySpan<byte> written, string name)
    {
        RolledLanes.RequireApart(Opening, written, name);
        RolledLanes.RequireApart(Borrowing, written, name);
        RolledLanes.RequireApart(Amortisation, written, name);
        RolledLanes.RequireApart(Frame, written, name);
        RolledLanes.RequireApart(HighestLoan, written, name);
    }

    private static int AtLeastOne(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, Invariant($"{name} is at least one."));
}
