using FiscalRules.Balance;
using FiscalRules.Tests.Support;
using static FiscalRules.Tests.Balance.ActionPlanTests;

namespace FiscalRules.Tests.Balance;

public sealed class ActionPlanTableTests
{
    [Fact]
    public void The_results_are_those_without_the_measures_with_each_measure_added() => Holds.ForAll(Planned(), plan =>
    {
        var computed = Plan(plan.History, plan.Measures);
        var table = computed.ToTable();
        HistoryRelations.Hold(table);
        Assert.Equal(computed.With.Years.Select(year => (year.Stage, year.Year)), table.Columns.Select(column => (column.Stage!.Value, column.Year!.Value)));
        Assert.Equal(
            ["result-without", .. plan.Measures.Select((_, index) => $"measure-{index + 1}"), "result", "closing", "overdue", "closing-without", "overdue-without"],
            table.Rows.Select(row => row.Code));
        Is("result", computed.With.Years.Select(year => year.BalanceResult));
        Is("closing", computed.With.Years.Select(year => -year.Closing));
        Is("overdue", computed.With.Years.Select(year => -year.Overdue));
        Is("result-without", computed.Without.Years.Select(year => year.BalanceResult));
        Is("closing-without", computed.Without.Years.Select(year => -year.Closing));
        Is("overdue-without", computed.Without.Years.Select(year => -year.Overdue));

        void Is(string code, IEnumerable<Kronor> cells) => Assert.Equal(cells.Select(cell => (Kronor?)cell), table[code].Cells);
    });

    [Fact]
    public void A_measure_stands_in_its_own_year_under_its_own_name()
    {
        var table = new ActionPlan([Year(2023, -10), Year(2024, 4)], [new("Färre lokaler", 2024, Kronor.Of(3))]).ToTable();

        Assert.Equal(("+ Färre lokaler", (Kronor?)Kronor.Zero, (Kronor?)Kronor.Of(3)), (table["measure-1"].Swedish, table["measure-1"].Cells[0], table["measure-1"].Cells[1]));
    }
}
