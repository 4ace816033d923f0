using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <content>The terms as enacted: each regime is the one before with what its act changed.</content>
public sealed partial record BalanceTerms
{
    private static Timeline<FiscalYear, BalanceTerms> Enacted()
    {
        var from2000 = new BalanceTerms
        {
            YearsToRestore = 2,
            Securities = SecuritiesLines.None,
            Rur = ReserveRight.None,
            ResultReserve = ReserveRight.None,
            AdjustmentProvision = BalanceLaw.RestorationWithinTwoYears,
            StatementProvision = BalanceLaw.RestorationWithinTwoYears,
            RestorationProvision = BalanceLaw.RestorationWithinTwoYears,
            SpecialReasonsProvision = BalanceLaw.RestorationWithinTwoYears,
            DisclosureProvision = BalanceLaw.RestorationWithinTwoYears,
            RurProvision = BalanceLaw.Rur1991,
            ResultReserveProvision = BalanceLaw.ResultReserve,
            LargestReservationProvision = BalanceLaw.Rur1991,
            BudgetProvision = BalanceLaw.BudgetTo2004,
            BudgetExceptionProvision = BalanceLaw.BudgetTo2004,
            BudgetKnowsSpecialReasons = false,
            ActionPlanProvision = null,
            RegulationProvision = BalanceLaw.RestorationWithinTwoYears,
        };
        var from2005 = from2000 with
        {
            YearsToRestore = 3,
            AdjustmentProvision = BalanceLaw.RestorationOfCosts,
            StatementProvision = BalanceLaw.RestorationOfCosts,
            RestorationProvision = BalanceLaw.RestorationOfCosts,
            SpecialReasonsProvision = BalanceLaw.SpecialReasons2004,
            DisclosureProvision = BalanceLaw.RestorationOfCosts,
            BudgetProvision = BalanceLaw.Budget2004,
            BudgetExceptionProvision = BalanceLaw.Budget2004,
            BudgetKnowsSpecialReasons = true,
            ActionPlanProvision = BalanceLaw.RestorationOfCosts,
            RegulationProvision = BalanceLaw.RestorationOfCosts,
        };
        var from2013 = from2005 with
        {
            Securities = SecuritiesLines.LossesOnly,
            Rur = ReserveRight.ReserveAndUse,
            AdjustmentProvision = BalanceLaw.Statement1997,
            StatementProvision = BalanceLaw.Statement1997,
            RestorationProvision = BalanceLaw.RestorationOfBalanceResult,
            SpecialReasonsProvision = BalanceLaw.SpecialReasons2012,
            DisclosureProvision = BalanceLaw.Disclosure2012,
            BudgetProvision = BalanceLaw.Budget2012,
            BudgetExceptionProvision = BalanceLaw.Budget2012,
            ActionPlanProvision = BalanceLaw.RestorationOfBalanceResult,
            RegulationProvision = BalanceLaw.RestorationOfBalanceResult,
        };
        var from2018 = from2013 with
        {
            RestorationProvision = BalanceLaw.Restoration,
            SpecialReasonsProvision = BalanceLaw.SpecialReasons,
            LargestReservationProvision = BalanceLaw.Rur2017,
            BudgetProvision = BalanceLaw.Budget,
            BudgetExceptionProvision = BalanceLaw.BudgetExceptions,
            ActionPlanProvision = BalanceLaw.ActionPlan,
            RegulationProvision = BalanceLaw.RegulationDecision,
            DisclosureProvision = BalanceLaw.Disclosure2017,
            RurProvision = BalanceLaw.Rur2017,
        };
        var from2019 = from2018 with
        {
            Securities = SecuritiesLines.GainsAndLosses,
            AdjustmentProvision = BalanceLaw.Adjustments,
            StatementProvision = BalanceLaw.Statement,
            DisclosureProvision = BalanceLaw.Disclosure,
            RurProvision = BalanceLaw.Rur,
            LargestReservationProvision = BalanceLaw.Rur,
        };
        var from2024 = from2019 with
        {
            Rur = ReserveRight.UseOnly,
            ResultReserve = ReserveRight.ReserveAndUse,
            RurProvision = BalanceLaw.RurKept,
            LargestReservationProvision = BalanceLaw.LargestReservation,
            ResultReserveCap = Ratio.Percent(5),
            RurDissolvedAtCloseOf = 2033,
        };
        return new(
            "balanskravet",
            readTo: 2025,
            new(2000, from2000, BalanceLaw.RestorationWithinTwoYears),
            new(2005, from2005, BalanceLaw.RestorationOfCosts),
            new(2013, from2013, BalanceLaw.RestorationOfBalanceResult),
            new(2018, from2018, BalanceLaw.Restoration),
            new(2019, from2019, BalanceLaw.Statement),
            new(2024, from2024, BalanceLaw.ResultReserve),
            new(2034, from2024 with { Rur = ReserveRight.None }, BalanceLaw.RurKept));
    }
}
