using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>What the law has to say of a year's investments and their financing.</summary>
internal static class InvestmentFindings
{
    public static ValueList<Finding> Of(in InvestmentYear year)
    {
        var accounts = year.Accounts;
        var found = new FindingList(accounts.Year, accounts.Stage);
        found.AddGap(LoansFindings.InvestmentsNotFinanced, year.Terms.Provision, year.Total, year.Financing, accounts.RoundedTo, Figures(year),
            ("investeringarna skiljer sig från vad som finansierar dem, med", "investeringarna skulle skilja sig från vad som finansierar dem, med"),
            ("the investments differ from what finances them, by", "the investments would differ from what finances them, by"));
        Without(found, accounts.ByStateGrants, allowed: false, LoansFindings.StateGrants, LoansLaw.Grants,
            ("bidrag från statliga givare", "grants from the state"));
        Without(found, accounts.BySaleProceeds, accounts.HasInvestmentPlan, LoansFindings.SaleProceedsWithoutPlan, LoansLaw.SaleProceeds,
            ("försäljningsinkomster utan investeringsplan", "sale proceeds without an investment plan"));
        Without(found, accounts.ByLeasing, accounts.LeasingIsCheaper, LoansFindings.LeasingNotCheaper, LoansLaw.Leasing,
            ("leasing som inte visats bli billigare för staten", "leasing that isn't shown to cost the state less"));
        Without(found, accounts.ByAppropriation, accounts.HasConsent, LoansFindings.AppropriationWithoutConsent, LoansLaw.LoanFinancing,
            ("anslag utan regeringens medgivande", "an appropriation without the government's consent"));
        found.AddPrinted("Summa verksamhetsinvesteringar", "Investments", accounts.PrintedTotal, year.Total, year.Terms.Provision);
        found.AddPrinted("Summa finansiering", "Financing", accounts.PrintedFinancing, year.Financing, year.Terms.Provision);
        found.AddNote(InvestmentTerms.InForce.Note(accounts.Year, accounts.Stage, year.Terms));
        return found.ToValueList();
    }

    private static void Without(FindingList found, Kronor amount, bool allowed, string code, Provision provision, (string Swedish, string English) source)
    {
        if (amount.IsPositive && !allowed)
        {
            found.Add(code, Severity.Breach, provision, amount,
                ($"investeringar finansieras med {source.Swedish}:", $"investeringar skulle finansieras med {source.Swedish}:"),
                ($"investments are financed with {source.English}:", $"investments would be financed with {source.English}:"));
        }
    }

    private static int Figures(in InvestmentYear year)
    {
        var figures = 0;
        foreach (var line in (ReadOnlySpan<InvestmentLine>)[.. InvestmentLine.Kinds, .. InvestmentLine.Sources])
        {
            figures += line.Amount(year) == Kronor.Zero ? 0 : 1;
        }

        return figures;
    }
}
