using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>The findings on the decisions that an action plan needs.</summary>
internal static class ActionPlanFindings
{
    public static IEnumerable<Finding> Of(ActionPlan plan, BalanceTerms? given)
    {
        foreach (var vintage in plan.With.Vintages)
        {
            var terms = given ?? BalanceTerms.InForce.In(vintage.Origin).Terms;
            var stage = vintage.Origin < plan.With.Years[0].Year ? Stage.Outcome : plan.With[vintage.Origin].Stage;
            RegulationDecision? decision = null;
            foreach (var regulation in plan.Regulations)
            {
                decision = regulation.Origin == vintage.Origin ? regulation : decision;
            }

            if (decision is null)
            {
                if (terms.ActionPlanProvision is { } provision && !IsExcused(plan.With, vintage.Origin))
                {
                    yield return Missing(vintage, stage, provision);
                }
            }
            else if (decision.Value.Budget > vintage.LawfulDeadline)
            {
                yield return Late(vintage, decision.Value, stage, terms);
            }
        }

        foreach (var regulation in plan.Regulations)
        {
            if (plan.With.Vintages.All(vintage => vintage.Origin != regulation.Origin))
            {
                yield return WithoutDeficit(regulation, given ?? BalanceTerms.InForce.In(regulation.Origin).Terms);
            }
        }
    }

    /// <summary>Whether the assembly decided never to restore any of a deficit: then there is nothing to plan.</summary>
    private static bool IsExcused(RestorationLedger ledger, FiscalYear origin) =>
        ledger.Years[^1].Left(origin) == Kronor.Zero
        && ledger.Years.All(year => year.Restorations.All(restoration => restoration.Origin != origin));

    private static Finding WithoutDeficit(RegulationDecision regulation, BalanceTerms terms) => new(
        BalanceFindings.RegulationWithoutDeficit,
        Severity.Note,
        terms.RegulationProvision,
        Invariant($"Ett beslut om reglering anges för {regulation.Origin}, som inte har något underskott att reglera."),
        Invariant($"A decision on regulation is given for {regulation.Origin}, which has no deficit to regulate."),
        regulation.Origin);

    private static Finding Missing(DeficitVintage vintage, Stage stage, Provision provision) => new(
        BalanceFindings.ActionPlanMissing,
        Severity.Duty,
        provision,
        stage.Say(
            Invariant($"En åtgärdsplan för hur underskottet {vintage.Origin} ska regleras är inte antagen; beslutet ska fattas senast i budgeten för {vintage.LawfulDeadline}."),
            Invariant($"En åtgärdsplan för hur underskottet {vintage.Origin} ska regleras skulle behöva antas, senast i budgeten för {vintage.LawfulDeadline}.")),
        stage.Say(
            Invariant($"No action plan is adopted for how the deficit of {vintage.Origin} is to be regulated; the decision is to come at the latest in the budget of {vintage.LawfulDeadline}."),
            Invariant($"An action plan would have to be adopted for how the deficit of {vintage.Origin} is to be regulated, at the latest in the budget of {vintage.LawfulDeadline}.")),
        vintage.Origin,
        vintage.Left,
        stage);

    private static Finding Late(DeficitVintage vintage, RegulationDecision decision, Stage stage, BalanceTerms terms) => new(
        BalanceFindings.RegulationDecidedLate,
        Severity.Breach,
        terms.RegulationProvision,
        stage.Say(
            Invariant($"Regleringen av underskottet {vintage.Origin} beslutades i budgeten för {decision.Budget}, senare än i budgeten för {vintage.LawfulDeadline}."),
            Invariant($"Regleringen av underskottet {vintage.Origin} skulle beslutas i budgeten för {decision.Budget}, senare än i budgeten för {vintage.LawfulDeadline}.")),
        stage.Say(
            Invariant($"The regulation of the deficit of {vintage.Origin} was decided in the budget of {decision.Budget}, later than in that of {vintage.LawfulDeadline}."),
            Invariant($"The regulation of the deficit of {vintage.Origin} would be decided in the budget of {decision.Budget}, later than in that of {vintage.LawfulDeadline}.")),
        vintage.Origin,
        vintage.Left,
        stage);
}
