using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>One line of the official table of investments: its labels, its amount, and by what law. Explanation and table are both made from these.</summary>
internal sealed record InvestmentLine(string Code, string Swedish, string English, Func<InvestmentYear, Kronor> Amount, Func<InvestmentYear, Provision> Provision, bool Always = true)
{
    /// <summary>The kinds of asset.</summary>
    public static ValueList<InvestmentLine> Kinds { get; } =
    [
        .. AssetKindText.All.Select(static kind => new InvestmentLine(kind.Code(), kind.Swedish(), kind.English(), year => year.Accounts.Of(kind), Investments)),
    ];

    public static InvestmentLine Total { get; } =
        new("total", "Summa verksamhetsinvesteringar", "Investments in the activity", static y => y.Total, Investments);

    /// <summary>The sources of financing. Two that few agencies have are shown only where a year has them.</summary>
    public static ValueList<InvestmentLine> Sources { get; } =
    [
        new("by-loans", "Lån i Riksgäldskontoret (2 kap. 1 § kapitalförsörjningsförordningen)", "Loans in the National Debt Office", static y => y.Accounts.ByLoans, static _ => LoansLaw.LoanFinancing),
        new("by-grants", "Bidrag (2 kap. 3 § kapitalförsörjningsförordningen)", "Grants from donors that aren't the state", static y => y.Accounts.ByGrants, static _ => LoansLaw.Grants),
        new("by-state-grants", "Bidrag från statliga givare", "Grants from the state", static y => y.Accounts.ByStateGrants, static _ => LoansLaw.Grants, Always: false),
        new("by-sale-proceeds", "Försäljningsinkomster (2 kap. 4 § kapitalförsörjningsförordningen)", "Sale proceeds", static y => y.Accounts.BySaleProceeds, static _ => LoansLaw.SaleProceeds, Always: false),
        new("by-leasing", "Finansiell leasing (2 kap. 5 § kapitalförsörjningsförordningen)", "Financial leasing", static y => y.Accounts.ByLeasing, static _ => LoansLaw.Leasing),
        new("by-appropriation", "Anslag (efter medgivande av regeringen)", "Appropriation, with the government's consent", static y => y.Accounts.ByAppropriation, static _ => LoansLaw.GovernmentDecision),
    ];

    public static InvestmentLine Financing { get; } =
        new("financing", "Summa finansiering", "Financing", static y => y.Financing, Investments);

    public ExplanationLine Explain(InvestmentYear year) => new(Code, Swedish, English, Amount(year), Provision(year));

    private static Provision Investments(InvestmentYear year) => year.Terms.Provision;
}
