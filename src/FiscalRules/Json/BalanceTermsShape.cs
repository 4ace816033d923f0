using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>The shape of a caller's own terms of the balance requirement.</summary>
internal static class BalanceTermsShape
{
    public static ObjectShape<BalanceTerms> Shape { get; } = Declared();

    private static ObjectShape<BalanceTerms> Declared()
    {
        var shape = new ObjectOf<BalanceTerms>("balanceTerms");
        var years = shape.Required("yearsToRestore", Scalars.Number, static terms => terms.YearsToRestore);
        var securities = shape.Required("securities", Scalars.Name<SecuritiesLines>(), static terms => terms.Securities);
        var rur = shape.Required("rur", Scalars.Name<ReserveRight>(), static terms => terms.Rur);
        var reserve = shape.Required("resultReserve", Scalars.Name<ReserveRight>(), static terms => terms.ResultReserve);
        var reasons = shape.Required("budgetKnowsSpecialReasons", Scalars.Flag, static terms => terms.BudgetKnowsSpecialReasons);
        var share = shape.Required("reserveShare", Scalars.Ratio, static terms => terms.ReserveShare);
        var negativeShare = shape.Required("reserveShareAtNegativeEquity", Scalars.Ratio, static terms => terms.ReserveShareAtNegativeEquity);
        var shareRounding = shape.Required("reserveShareRounding", LawShapes.Rounding, static terms => terms.ReserveShareRounding);
        var cap = shape.Maybe("resultReserveCap", Scalars.Ratio, static terms => terms.ResultReserveCap);
        var capRounding = shape.Required("resultReserveCapRounding", LawShapes.Rounding, static terms => terms.ResultReserveCapRounding);
        var dissolved = shape.Maybe("rurDissolvedAtCloseOf", Scalars.Year, static terms => terms.RurDissolvedAtCloseOf);
        var adjustment = Cited("adjustmentProvision", static terms => terms.AdjustmentProvision);
        var statement = Cited("statementProvision", static terms => terms.StatementProvision);
        var restoration = Cited("restorationProvision", static terms => terms.RestorationProvision);
        var special = Cited("specialReasonsProvision", static terms => terms.SpecialReasonsProvision);
        var disclosure = Cited("disclosureProvision", static terms => terms.DisclosureProvision);
        var ofRur = Cited("rurProvision", static terms => terms.RurProvision);
        var ofReserve = Cited("resultReserveProvision", static terms => terms.ResultReserveProvision);
        var largest = Cited("largestReservationProvision", static terms => terms.LargestReservationProvision);
        var budget = Cited("budgetProvision", static terms => terms.BudgetProvision);
        var exception = Cited("budgetExceptionProvision", static terms => terms.BudgetExceptionProvision);
        var plan = shape.Maybe("actionPlanProvision", LawShapes.Provision, static terms => terms.ActionPlanProvision);
        var regulation = Cited("regulationProvision", static terms => terms.RegulationProvision);
        return shape.Made(read => new()
        {
            YearsToRestore = read.Of(years),
            Securities = read.Of(securities),
            Rur = read.Of(rur),
            ResultReserve = read.Of(reserve),
            BudgetKnowsSpecialReasons = read.Of(reasons),
            ReserveShare = read.Of(share),
            ReserveShareAtNegativeEquity = read.Of(negativeShare),
            ReserveShareRounding = read.Of(shareRounding),
            ResultReserveCap = read.Of(cap),
            ResultReserveCapRounding = read.Of(capRounding),
            RurDissolvedAtCloseOf = read.Of(dissolved),
            AdjustmentProvision = read.Of(adjustment),
            StatementProvision = read.Of(statement),
            RestorationProvision = read.Of(restoration),
            SpecialReasonsProvision = read.Of(special),
            DisclosureProvision = read.Of(disclosure),
            RurProvision = read.Of(ofRur),
            ResultReserveProvision = read.Of(ofReserve),
            LargestReservationProvision = read.Of(largest),
            BudgetProvision = read.Of(budget),
            BudgetExceptionProvision = read.Of(exception),
            ActionPlanProvision = read.Of(plan),
            RegulationProvision = read.Of(regulation),
        });

        Member<BalanceTerms, Provision> Cited(string name, Func<BalanceTerms, Provision> get) => shape.Required(name, LawShapes.Provision, get);
    }
}
