using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>One line of the official table of an agency's loans: its labels, its amount signed as in the table, and by what law. Explanation and table are both made from these.</summary>
internal sealed record AgencyLoanLine(
    string Code,
    string Swedish,
    string English,
    Func<AgencyLoanYear, Kronor> Amount,
    Func<CapitalTerms, Provision> Provision,
    bool InTable = true)
{
    public static ValueList<AgencyLoanLine> All { get; } =
    [
        new("opening", "IB lån i Riksgäldskontoret", "Opening loans in the National Debt Office", static y => y.Accounts.Opening, static t => t.LoanProvision),
        new("borrowing", "Nyupplåning (+)", "New borrowing (+)", static y => y.Accounts.Borrowing, static t => t.LoanProvision),
        new("amortisation", "Amorteringar (−)", "Amortisation (−)", static y => -y.Accounts.Amortisation, static t => t.LoanProvision),
        new("closing", "UB lån i Riksgäldskontoret", "Closing loans in the National Debt Office", static y => y.Closing, static t => t.LoanProvision),
        new("frame", "Beslutad/föreslagen låneram", "Loan frame, decided or proposed", static y => y.Accounts.Frame, static t => t.LoanFrameProvision),
        new("headroom", "Utrymme under låneramen", "Headroom under the loan frame", static y => y.Headroom, static t => t.LoanFrameProvision, InTable: false),
        new("interest", "Ränteutgifter", "Interest", static y => y.Accounts.Interest, static t => t.ConditionsProvision),
        new("costs", "Summa amorteringar och ränteutgifter", "Amortisation and interest", static y => y.Costs, static t => t.ConditionsProvision),
        new("appropriation", "Anslag", "Appropriation", static y => y.Accounts.ByAppropriation, static t => t.LoanProvision),
        new("other-sources", "Övrig finansiering", "Other sources", static y => y.Accounts.ByOtherSources, static t => t.LoanProvision),
        new("financing", "Summa finansiering", "Financing", static y => y.Financing, static t => t.LoanProvision),
    ];
}
