using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <summary>The acts and provisions of appropriations and commitments (<c>anslag, beställningsbemyndiganden</c>), as the room's results cite them.</summary>
public static class AppropriationLaw
{
    /// <summary>The budget act (<c>budgetlagen</c>).</summary>
    public static Act BudgetAct { get; } = new("budgetlagen", "Budget Act", "2011:203");

    /// <summary>The ordinance on appropriations (<c>anslagsförordningen</c>).</summary>
    public static Act AppropriationOrdinance { get; } = new("anslagsförordningen", "Appropriations Ordinance", "2011:223");

    /// <summary>The ordinance on annual reports and budget requests (<c>förordningen om årsredovisning och budgetunderlag</c>).</summary>
    public static Act ReportOrdinance { get; } = new("förordningen om årsredovisning och budgetunderlag", "Annual Reports and Budget Requests Ordinance", "2000:605");

    /// <summary>What an appropriation amount withdrawn is: gone.</summary>
    public static Provision Withdrawal { get; } = AppropriationOrdinance.At("4", paragraph: 1);

    /// <summary>What an agency may dispose of.</summary>
    public static Provision Disposable { get; } = AppropriationOrdinance.At("6");

    /// <summary>What a saving is.</summary>
    public static Provision Saving { get; } = AppropriationOrdinance.At("7", paragraph: 1);

    /// <summary>How much of a saving may be disposed of.</summary>
    public static Provision SavingLimit { get; } = AppropriationOrdinance.At("7", paragraph: 2);

    /// <summary>For how long a saving may be disposed of.</summary>
    public static Provision SavingTime { get; } = AppropriationOrdinance.At("7", paragraph: 3);

    /// <summary>A saving that may not be disposed of is withdrawn.</summary>
    public static Provision SavingWithdrawn { get; } = AppropriationOrdinance.At("7", paragraph: 4);

    /// <summary>How large an appropriation credit is.</summary>
    public static Provision Credit { get; } = AppropriationOrdinance.At("8", paragraph: 2);

    /// <summary>An appropriation that risks being insufficient: the agency informs the government.</summary>
    public static Provision Insufficient { get; } = AppropriationOrdinance.At("9");

    /// <summary>What is spent is booked against the appropriation.</summary>
    public static Provision Spending { get; } = AppropriationOrdinance.At("12");

    /// <summary>Commitments for later years within the authorisation (<c>beställningsbemyndigande</c>).</summary>
    public static Provision Authorisation { get; } = AppropriationOrdinance.At("17", paragraph: 1);

    /// <summary>Commitments that an agency may make without authorisation.</summary>
    public static Provision AgencyExemption { get; } = AppropriationOrdinance.At("17", paragraph: 2);

    /// <summary>All such commitments count against the frame.</summary>
    public static Provision CountedAgainstFrame { get; } = AppropriationOrdinance.At("18");

    /// <summary>The cap of a credit, and that it reduces the means of the year after.</summary>
    public static Provision CreditCap { get; } = BudgetAct.At(3, "8", paragraph: 1);

    /// <summary>An overrun that the government has allowed with Parliament's authorisation (<c>medgivet överskridande</c>).</summary>
    public static Provision Overrun { get; } = BudgetAct.At(3, "8", paragraph: 2);

    /// <summary>The conditions that the government sets when it allots an appropriation.</summary>
    public static Provision Conditions { get; } = BudgetAct.At(3, "11");

    /// <summary>Commitments that the government may make without Parliament's authorisation.</summary>
    public static Provision GovernmentExemption { get; } = BudgetAct.At(6, "1", paragraph: 2);

    /// <summary>The account of appropriations: outcome against what was allotted, by appropriation or item.</summary>
    public static Provision Account { get; } = ReportOrdinance.At(6, "1", paragraph: 1);

    /// <summary>How other financial conditions were met.</summary>
    public static Provision OtherConditions { get; } = ReportOrdinance.At(6, "1", paragraph: 3);

    /// <summary>Proposals that raise costs are matched by savings of the agency's own.</summary>
    public static Provision MatchingSavings { get; } = ReportOrdinance.At(9, "1");

    /// <summary>The budget request: how the coming three years are to be financed, and the authorisations needed.</summary>
    public static Provision BudgetRequest { get; } = ReportOrdinance.At(9, "3", paragraph: 1);

    /// <summary>A request for an authorisation states in which years the commitments bring expenditure.</summary>
    public static Provision RunOut { get; } = ReportOrdinance.At(9, "3", paragraph: 2);
}
