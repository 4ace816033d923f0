using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>The acts and provisions of the balance requirement (<c>balanskravet</c>), as the room's results cite them.</summary>
public static class BalanceLaw
{
    /// <summary>The Local Government Act of 1991, to the end of 2017 (<c>kommunallagen</c>).</summary>
    public static Act LocalGovernmentAct1991 { get; } = new("kommunallagen", "Local Government Act", "1991:900");

    /// <summary>The Local Government Act of 2017, from 2018 (<c>kommunallagen</c>).</summary>
    public static Act LocalGovernmentAct { get; } = new("kommunallagen", "Local Government Act", "2017:725");

    /// <summary>The municipal accounting act of 1997, for fiscal years to 2018 (<c>lagen om kommunal redovisning</c>).</summary>
    public static Act AccountingAct1997 { get; } = new("lagen om kommunal redovisning", "Municipal Accounting Act", "1997:614");

    /// <summary>The municipal accounting act of 2018, for fiscal years from 2019 (<c>lagen om kommunal bokföring och redovisning</c>).</summary>
    public static Act AccountingAct { get; } = new("lagen om kommunal bokföring och redovisning", "Municipal Bookkeeping and Accounting Act", "2018:597");

    /// <summary>Restoration within two years, fiscal years to 2004.</summary>
    public static Provision RestorationWithinTwoYears { get; } = LocalGovernmentAct1991.At(8, "5").WordedBy("1997:615");

    /// <summary>Restoration within three years, fiscal years 2005–2012: the trigger is that costs exceed revenues.</summary>
    public static Provision RestorationOfCosts { get; } = LocalGovernmentAct1991.At(8, "5 a").WordedBy("2004:775");

    /// <summary>Special reasons not to restore, fiscal years 2005–2012.</summary>
    public static Provision SpecialReasons2004 { get; } = LocalGovernmentAct1991.At(8, "5 b").WordedBy("2004:775");

    /// <summary>Special reasons not to restore, fiscal years 2013–2017.</summary>
    public static Provision SpecialReasons2012 { get; } = LocalGovernmentAct1991.At(8, "5 b").WordedBy("2012:800");

    /// <summary>The equalisation reserve, fiscal years 2013–2017.</summary>
    public static Provision Rur1991 { get; } = LocalGovernmentAct1991.At(8, "3 d").WordedBy("2012:800");

    /// <summary>Restoration of a negative balance result within three years, fiscal years 2013–2017.</summary>
    public static Provision RestorationOfBalanceResult { get; } = LocalGovernmentAct1991.At(8, "5 a").WordedBy("2012:800");

    /// <summary>The statement of the balance result, fiscal years 2013–2018.</summary>
    public static Provision Statement1997 { get; } = AccountingAct1997.At(4, "3 a").WordedBy("2012:799");

    /// <summary>Restoration within the three following years, from 2018.</summary>
    public static Provision Restoration { get; } = LocalGovernmentAct.At(11, "12", paragraph: 1);

    /// <summary>Special reasons not to restore, from 2018.</summary>
    public static Provision SpecialReasons { get; } = LocalGovernmentAct.At(11, "13");

    /// <summary>The equalisation reserve, fiscal year 2018.</summary>
    public static Provision Rur2017 { get; } = LocalGovernmentAct.At(11, "14").WordedBy("2017:725");

    /// <summary>The equalisation reserve, fiscal years 2019–2023.</summary>
    public static Provision Rur { get; } = LocalGovernmentAct.At(11, "14").WordedBy("2018:600");

    /// <summary>The two results to be stated, from fiscal year 2019.</summary>
    public static Provision Statement { get; } = AccountingAct.At(11, "10", paragraph: 1);

    /// <summary>What is disregarded in the year's result, from fiscal year 2019.</summary>
    public static Provision Adjustments { get; } = AccountingAct.At(11, "10", paragraph: 2);

    /// <summary>What is to be said of earlier deficits and of what is left, fiscal years 2013–2017.</summary>
    public static Provision Disclosure2012 { get; } = AccountingAct1997.At(4, "4").WordedBy("2012:799");

    /// <summary>What is to be said of earlier deficits and of what is left, fiscal year 2018.</summary>
    public static Provision Disclosure2017 { get; } = AccountingAct1997.At(4, "4").WordedBy("2017:739");

    /// <summary>What is to be said of earlier deficits and of what is left, from fiscal year 2019.</summary>
    public static Provision Disclosure { get; } = AccountingAct.At(11, "11", paragraph: 3);

    /// <summary>The result reserve, from fiscal year 2024.</summary>
    public static Provision ResultReserve { get; } = LocalGovernmentAct.At(11, "14");

    /// <summary>An equalisation reserve kept after 2023 may be used to the end of 2033.</summary>
    public static Provision RurKept { get; } = LocalGovernmentAct.Transitional("2023:642", 3);

    /// <summary>The budget is to show revenues above costs, fiscal years to 2004.</summary>
    public static Provision BudgetTo2004 { get; } = LocalGovernmentAct1991.At(8, "4").WordedBy("1997:615");

    /// <summary>The budget, with special reasons as an exception, fiscal years 2005–2012.</summary>
    public static Provision Budget2004 { get; } = LocalGovernmentAct1991.At(8, "4").WordedBy("2004:775");

    /// <summary>The budget, with the use of RUR as an exception too, fiscal years 2013–2017.</summary>
    public static Provision Budget2012 { get; } = LocalGovernmentAct1991.At(8, "4").WordedBy("2012:800");

    /// <summary>The budget is to show revenues above costs, from 2018.</summary>
    public static Provision Budget { get; } = LocalGovernmentAct.At(11, "5", paragraph: 2);

    /// <summary>The exceptions for the budget, from 2018: the use of a reserve, and special reasons.</summary>
    public static Provision BudgetExceptions { get; } = LocalGovernmentAct.At(11, "5", paragraph: 3);

    /// <summary>The exception for the use of a kept RUR, from 2024.</summary>
    public static Provision BudgetRurKept { get; } = LocalGovernmentAct.Transitional("2023:642", 4);

    /// <summary>The assembly is to adopt an action plan, from 2018.</summary>
    public static Provision ActionPlan { get; } = LocalGovernmentAct.At(11, "12", paragraph: 2);

    /// <summary>The decision on regulation comes at the latest in the budget of the third year, from 2018.</summary>
    public static Provision RegulationDecision { get; } = LocalGovernmentAct.At(11, "12", paragraph: 3);

    /// <summary>The largest reservation to the result reserve, from fiscal year 2024.</summary>
    public static Provision LargestReservation { get; } = LocalGovernmentAct.At(11, "14", paragraph: 2);

    /// <summary>The result reserve is at most 5 per cent after a reservation, from fiscal year 2024.</summary>
    public static Provision ResultReserveCap { get; } = LocalGovernmentAct.At(11, "14", paragraph: 3);

    /// <summary>What the result reserve was used for, and why, is to be told, from fiscal year 2024.</summary>
    public static Provision UseToBeTold { get; } = AccountingAct.At(11, "10", paragraph: 3);
}
