using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>An action plan side by side with the same years without its measures.</summary>
internal static class ActionPlanTable
{
    public static FiscalTable Of(ActionPlan plan)
    {
        var rows = new List<TableRow>
        {
            Row(plan.Without, "result-without", "Årets balanskravsresultat utan åtgärder", "The year's balance result without the measures", static year => year.BalanceResult),
        };
        for (var i = 0; i < plan.Measures.Count; i++)
        {
            var measure = plan.Measures[i];
            rows.Add(Row(plan.With, Invariant($"measure-{i + 1}"), $"+ {measure.Name}", $"+ {measure.Name}", year => year.Year == measure.Year ? measure.Effect : Kronor.Zero));
        }

        var parts = rows.Select(static row => row.Code).ToValueList();
        rows.Add(Row(plan.With, "result", "Årets balanskravsresultat", "The year's balance result", static year => year.BalanceResult));
        rows.Add(Row(plan.With, "closing", "Kvar att återställa", "Left to restore", static year => -year.Closing));
        rows.Add(Row(plan.With, "overdue", "varav med passerad frist", "of which past its deadline", static year => -year.Overdue));
        rows.Add(Row(plan.Without, "closing-without", "Kvar att återställa utan åtgärder", "Left to restore without the measures", static year => -year.Closing));
        rows.Add(Row(plan.Without, "overdue-without", "varav med passerad frist", "of which past its deadline", static year => -year.Overdue));
        return new(
            "Åtgärdsplan",
            "Action plan",
            AmountUnit.Mkr,
            plan.With.Years.Select(static year => new TableColumn(year.Stage, year.Year)).ToValueList(),
            rows.ToValueList(),
            [new TableRelation.Sum("result", parts)]);
    }

    private static TableRow Row(RestorationLedger ledger, string code, string swedish, string english, Func<RestorationLedgerYear, Kronor> cell) =>
        new(code, swedish, english, ledger.Years.Select(year => (Kronor?)cell(year)).ToValueList());
}
