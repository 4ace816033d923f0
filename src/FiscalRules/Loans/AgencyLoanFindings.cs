using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>What the law has to say of a year of an agency's loans, and where the print differs from its parts.</summary>
internal static class AgencyLoanFindings
{
    public static ValueList<Finding> Of(in AgencyLoanYear year)
    {
        var (accounts, terms) = (year.Accounts, year.Terms);
        var found = new FindingList(accounts.Year, accounts.Stage);
        if (year.Closing.IsNegative)
        {
            found.Add(LoansFindings.AmortisedTooMuch, Severity.Breach, terms.LoanProvision, -year.Closing,
                ("det amorteras mer än vad som är lånat, med", "det skulle amorteras mer än vad som är lånat, med"),
                ("more is amortised than is owed, by", "more would be amortised than is owed, by"));
        }

        if (year.Headroom.IsNegative)
        {
            found.Add(LoansFindings.FrameExceeded, Severity.Breach, terms.LoanFrameProvision, -year.Headroom,
                ("lånen vid årets slut överskrider låneramen med", "lånen vid årets slut skulle överskrida låneramen med"),
                ("the loans at the end of the year exceed the loan frame by", "the loans at the end of the year would exceed the loan frame by"));
        }

        // What the closing already exceeds isn't said twice.
        if (year.ExceededWithinYear() is { IsPositive: true } within)
        {
            found.Add(LoansFindings.FrameExceededWithinYear, Severity.Breach, terms.LoanFrameProvision, within,
                ("lånen överskred under året låneramen med", "lånen skulle under året överskrida låneramen med"),
                ("the loans exceeded the loan frame during the year by", "the loans would exceed the loan frame during the year by"));
        }

        if (year.HighestMissing() is { IsPositive: true } missing)
        {
            found.Add(LoansFindings.HighestTooLow, Severity.Breach, terms.LoanFrameProvision, missing,
                ("det angivna högsta lånet är lägre än ingående eller utgående lån, med", "det angivna högsta lånet skulle vara lägre än ingående eller utgående lån, med"),
                ("the highest loan stated is below the opening or the closing one, by", "the highest loan stated would be below the opening or the closing one, by"));
        }

        found.AddGap(LoansFindings.CostsNotFinanced, terms.LoanProvision, year.Costs, year.Financing, accounts.RoundedTo, figures: 4,
            ("amorteringar och räntor skiljer sig från vad som finansierar dem, med", "amorteringar och räntor skulle skilja sig från vad som finansierar dem, med"),
            ("amortisation and interest differ from what finances them, by", "amortisation and interest would differ from what finances them, by"));
        if (accounts.Investments is { } investments && (accounts.Borrowing - investments).Abs() is { IsPositive: true } notInvested)
        {
            found.Add(LoansFindings.BorrowingNotInvestment, Severity.Note, terms.LoanProvision, notInvested,
                ("nyupplåningen är en annan än de lånefinansierade investeringarna; skillnaden är", "nyupplåningen skulle bli en annan än de lånefinansierade investeringarna; skillnaden är"),
                ("new borrowing isn't the loan-financed investments; they differ by", "new borrowing wouldn't be the loan-financed investments; they differ by"));
        }

        if (accounts.Depreciation is { } depreciation && (accounts.Amortisation - depreciation).Abs() is { IsPositive: true } notDepreciated)
        {
            found.Add(LoansFindings.AmortisationNotDepreciation, Severity.Note, LoansLaw.StockTest, notDepreciated,
                ("amorteringen är en annan än avskrivningarna; skillnaden är", "amorteringen skulle bli en annan än avskrivningarna; skillnaden är"),
                ("amortisation isn't the depreciation; they differ by", "amortisation wouldn't be the depreciation; they differ by"));
        }

        found.AddPrinted("UB lån i Riksgäldskontoret", "Closing loans", accounts.PrintedClosing, year.Closing, terms.LoanProvision);
        found.AddPrinted("Summa amorteringar och ränteutgifter", "Amortisation and interest", accounts.PrintedCosts, year.Costs, terms.ConditionsProvision);
        found.AddPrinted("Summa finansiering", "Financing", accounts.PrintedFinancing, year.Financing, terms.LoanProvision);
        found.AddNote(CapitalTerms.InForce.Note(accounts.Year, accounts.Stage, terms));
        return found.ToValueList();
    }
}
