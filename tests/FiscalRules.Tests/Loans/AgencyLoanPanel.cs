using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Loans;

/// <summary>Many agencies' loans over some years, as arrays.</summary>
internal sealed record AgencyLoanPanel(int First, int Years, int Agencies, Kronor[] Opening, Kronor[] Borrowing, Kronor[] Amortisation, Kronor[] Frame, Kronor[]? HighestLoan)
{
    private static readonly Gen<Kronor> Small = Gen.Choose(0, 12).Select(static ore => Kronor.FromOre(ore));

    /// <summary>Amounts of real size, and small ones where a frame is often met to the öre.</summary>
    public static Gen<AgencyLoanPanel> Real { get; } = Of(Gen.Frequency((3, Small), (2, AnyLoans.Amounts)), most: 70);

    /// <summary>Some amounts, seldom, of any size at all.</summary>
    public static Gen<AgencyLoanPanel> Extreme { get; } =
        Of(Gen.Frequency((6, Small), (1, AnyQuantity.Kronor.Select(static amount => Kronor.FromOre(amount.Ore & long.MaxValue)))), most: 20);

    public AgencyLoanColumns Columns => new()
    {
        First = First,
        Years = Years,
        Agencies = Agencies,
        Opening = Opening,
        Borrowing = Borrowing,
        Amortisation = Amortisation,
        Frame = Frame,
        HighestLoan = HighestLoan is { } highest ? highest : default(Column),
    };

    /// <summary>The agency's years by the scalar rule: what the ledger chains to when each year states that it opens with what the one before closed with, or with nothing where that is below zero.</summary>
    public AgencyLoanYear[] Agency(int agency)
    {
        var (accounts, opening) = (new AgencyLoanAccounts[Years], Opening[agency]);
        for (var year = 0; year < Years; year++)
        {
            var row = (year * Agencies) + agency;
            accounts[year] = new()
            {
                Year = First + year,
                Opening = Kronor.Max(opening, Kronor.Zero),
                Borrowing = Borrowing[row],
                Amortisation = Amortisation[row],
                Frame = Frame[row],
                HighestLoan = HighestLoan?[row],
                Interest = Kronor.Zero,
                ByAppropriation = Kronor.Zero,
                ByOtherSources = Kronor.Zero,
            };
            opening = new AgencyLoanLedger(accounts.AsSpan(0, year + 1)).Years[year].Chained.Closing;
        }

        return [.. new AgencyLoanLedger(accounts).Years.Select(static year => year.Chained)];
    }

    /// <summary>What the findings of a year come to as flags.</summary>
    public static AgencyLoanMarks Marks(AgencyLoanYear year) => year.Findings().Select(static finding => finding.Code switch
    {
        LoansFindings.AmortisedTooMuch => AgencyLoanMarks.AmortisedTooMuch,
        LoansFindings.FrameExceeded => AgencyLoanMarks.FrameExceeded,
        LoansFindings.FrameExceededWithinYear => AgencyLoanMarks.FrameExceededWithinYear,
        LoansFindings.HighestTooLow => AgencyLoanMarks.HighestTooLow,
        _ => AgencyLoanMarks.None,
    }).Aggregate(AgencyLoanMarks.None, static (all, one) => all | one);

    private static Gen<AgencyLoanPanel> Of(Gen<Kronor> size, int most) =>
        from first in Gen.Choose(2011, 2026)
        from years in Gen.Choose(1, 4)
        from agencies in Gen.Choose(1, most)
        from opening in size.ArrayOf(agencies)
        from borrowing in size.ArrayOf(years * agencies)
        from amortisation in size.ArrayOf(years * agencies)
        from frame in size.ArrayOf(years * agencies)
        from highest in Gen.OneOf(Gen.Constant<Kronor[]?>(null), size.ArrayOf(years * agencies)!)
        select new AgencyLoanPanel(first, years, agencies, opening, borrowing, amortisation, frame, highest);
}
