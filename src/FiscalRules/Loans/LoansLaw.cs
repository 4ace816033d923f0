using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>The acts and provisions of an agency's capital (<c>kapitalförsörjning</c>), as the room's results cite them.</summary>
public static class LoansLaw
{
    /// <summary>The Capital Supply Ordinance, from 1 April 2011 (<c>kapitalförsörjningsförordningen</c>).</summary>
    public static Act CapitalSupplyOrdinance { get; } = new("kapitalförsörjningsförordningen", "Capital Supply Ordinance", "2011:210");

    /// <summary>The Budget Act, from 1 April 2011 (<c>budgetlagen</c>).</summary>
    public static Act BudgetAct { get; } = new("budgetlagen", "Budget Act", "2011:203");

    /// <summary>The ordinance on annual reports and budget requests (<c>förordningen om årsredovisning och budgetunderlag, FÅB</c>).</summary>
    public static Act AnnualReportOrdinance { get; } = new(
        "förordningen om årsredovisning och budgetunderlag", "Annual Reports and Budget Documentation Ordinance", "2000:605");

    /// <summary>Fixed assets used in the activity are financed with loans in the National Debt Office.</summary>
    public static Provision LoanFinancing { get; } = CapitalSupplyOrdinance.At(2, "1", paragraph: 1);

    /// <summary>The government decides the highest amount of an agency's loans (<c>låneram</c>).</summary>
    public static Provision LoanFrame { get; } = CapitalSupplyOrdinance.At(2, "1", paragraph: 2);

    /// <summary>The loans may not materially deviate from the book values on 30 June and 31 December.</summary>
    public static Provision StockTest { get; } = CapitalSupplyOrdinance.At(2, "2", paragraph: 1);

    /// <summary>The National Debt Office sets the conditions of the loans.</summary>
    public static Provision LoanConditions { get; } = CapitalSupplyOrdinance.At(2, "2", paragraph: 2);

    /// <summary>An asset may be financed, wholly or partly, with grants from donors that aren't the state.</summary>
    public static Provision Grants { get; } = CapitalSupplyOrdinance.At(2, "3");

    /// <summary>An asset may be financed with sale proceeds under an investment plan.</summary>
    public static Provision SaleProceeds { get; } = CapitalSupplyOrdinance.At(2, "4");

    /// <summary>Leasing is allowed only where it costs the state less over the asset's whole economic life.</summary>
    public static Provision Leasing { get; } = CapitalSupplyOrdinance.At(2, "5", paragraph: 1);

    /// <summary>The ordinance gives way to a decision of the government in a single case.</summary>
    public static Provision GovernmentDecision { get; } = CapitalSupplyOrdinance.At(1, "3");

    /// <summary>Working capital may be financed with credit on the interest account or with another credit.</summary>
    public static Provision Credit { get; } = CapitalSupplyOrdinance.At(3, "1", paragraph: 1);

    /// <summary>The government decides for each budget year the highest amount of an agency's credits.</summary>
    public static Provision CreditFrame { get; } = CapitalSupplyOrdinance.At(3, "2");

    /// <summary>The loan that financed a sold asset is settled.</summary>
    public static Provision SettleOnSale { get; } = CapitalSupplyOrdinance.At(5, "3", paragraph: 1);

    /// <summary>Riksdag sets the total of the loan frames.</summary>
    public static Provision TotalFrame { get; } = BudgetAct.At(7, "1");

    /// <summary>Riksdag sets the total of the credits for working capital.</summary>
    public static Provision TotalCredit { get; } = BudgetAct.At(7, "4");

    /// <summary>Riksdag may decide another financing for an agency, a loan or a purchase.</summary>
    public static Provision OtherFinancing { get; } = BudgetAct.At(7, "6");

    /// <summary>An asset is entered at what it cost to acquire or make.</summary>
    public static Provision AcquisitionValue { get; } = AnnualReportOrdinance.At(5, "3", paragraph: 1);

    /// <summary>An asset with a limited useful life is depreciated systematically over it.</summary>
    public static Provision Depreciation { get; } = AnnualReportOrdinance.At(5, "4", paragraph: 1);

    /// <summary>The useful life of an intangible asset is five years at the most, unless a longer one can be established.</summary>
    public static Provision IntangibleLife { get; } = AnnualReportOrdinance.At(5, "4", paragraph: 2);

    /// <summary>An asset is written down to a lasting lower value.</summary>
    public static Provision WriteDown { get; } = AnnualReportOrdinance.At(5, "5", paragraph: 1);

    /// <summary>A write-down without reasons any more is reversed.</summary>
    public static Provision Reversal { get; } = AnnualReportOrdinance.At(5, "5", paragraph: 3);

    /// <summary>Investments in the activity by kind, and objects above 20 million kronor, from 2016.</summary>
    public static Provision Investments2015 { get; } = AnnualReportOrdinance.At(9, "4").WordedBy("2015:383");

    /// <summary>Investments in the activity by kind, objects above 20 million kronor, and financing, from 2019.</summary>
    public static Provision Investments { get; } = AnnualReportOrdinance.At(9, "4", paragraph: 3);
}
