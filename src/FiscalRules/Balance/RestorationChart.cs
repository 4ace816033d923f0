using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>What is left to restore at each year's end, deficit by deficit, and beneath which level of it the deadline has passed.</summary>
internal static class RestorationChart
{
    private static readonly ChartText Overdue = ("varav med passerad frist", "of which past its deadline");

    public static ColumnChart Of(RestorationLedger ledger) =>
        Chart(("Kvar att återställa, per underskott", "Left to restore, by deficit"), ledger, [.. Vintages(ledger, +1), .. OverdueIn(ledger)]);

    public static ColumnChart Of(ActionPlan plan) => Chart(
        ("Åtgärdsplan: kvar att återställa, per underskott", "Action plan: left to restore, by deficit"),
        plan.With,
        [
            .. Vintages(plan.With, +1),
            .. OverdueIn(plan.With),
            new(("Kvar utan åtgärder", "Left without the measures"), ChartShape.Level, plan.Without.Years.Select(static year => (Kronor?)year.Closing).ToValueList()),
        ]);

    /// <summary>Reserves above zero, what is left to restore below it, and the year's balance result as a line.</summary>
    public static ColumnChart Of(BalanceHistory history)
    {
        ChartSeries[] reserves =
        [
            Reserve(history, static year => year.Rur),
            Reserve(history, static year => year.ResultReserve),
        ];
        return Chart(
            ("Reserver (över noll) och kvar att återställa (under)", "Reserves (above zero) and what is left to restore (below)"),
            history.Ledger,
            [
                .. reserves.Where(static series => series.Cells.Any(static cell => cell != Kronor.Zero)),
                .. Vintages(history.Ledger, -1),
                new(("Årets balanskravsresultat", "The year's balance result"), ChartShape.Line, history.Years.Select(static year => (Kronor?)year.Statement.BalanceResult).ToValueList()),
            ]);
    }

    private static ColumnChart Chart(ChartText title, RestorationLedger ledger, ValueList<ChartSeries> series) =>
        new(title, ledger.Years.Select(static year => new TableColumn(year.Stage, year.Year)).ToValueList(), series);

    private static IEnumerable<ChartSeries> Vintages(RestorationLedger ledger, int sign) => ledger.Vintages.Select(vintage => new ChartSeries(
        (Invariant($"Underskottet {vintage.Origin}, återställs senast {vintage.Deadline}"), Invariant($"The deficit of {vintage.Origin}, to be restored by {vintage.Deadline}")),
        ChartShape.Column,
        ledger.Years.Select(year => (Kronor?)(year.Left(vintage.Origin) * sign)).ToValueList()));

    private static ChartSeries[] OverdueIn(RestorationLedger ledger) => ledger.Years.Any(static year => year.Overdue.IsPositive)
        ? [new(Overdue, ChartShape.Line, ledger.Years.Select(static year => (Kronor?)year.Overdue).ToValueList())]
        : [];

    private static ChartSeries Reserve(BalanceHistory history, Func<HistoryYear, ReserveYear> reserve)
    {
        var (swedish, english) = ReserveLabels.Name(reserve(history.Years[0]).Reserve);
        return new((swedish, english), ChartShape.Column, history.Years.Select(year => (Kronor?)reserve(year).Closing).ToValueList());
    }
}
