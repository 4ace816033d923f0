using FiscalRules.Tables;

namespace FiscalRules.Balance;

/// <summary>A history's reserves, and the whole of it, side by side. A reserve that no year can reserve to, and that is empty, is left out.</summary>
internal static class BalanceHistoryTable
{
    public static FiscalTable Reserves(BalanceHistory history)
    {
        var (rows, relations) = ReserveRows(history);
        return new("Resultatreserver", "The reserves", AmountUnit.Mkr, Columns(history), rows.ToValueList(), relations.ToValueList());
    }

    public static FiscalTable Whole(BalanceHistory history)
    {
        var (statement, ledger) = (history.StatementTable(), history.Ledger.ToTable());
        var (reserves, relations) = ReserveRows(history);

        // The balance result ends the statement and begins the restoration: one row serves both.
        var stated = statement.Rows.Select(static row => row.Code).ToHashSet(StringComparer.Ordinal);
        return new(
            "Balanskravet",
            "The balance requirement",
            AmountUnit.Mkr,
            Columns(history),
            [.. statement.Rows, .. reserves, .. ledger.Rows.Where(row => !stated.Contains(row.Code))],
            [.. statement.Relations, .. relations, .. ledger.Relations]);
    }

    private static ValueList<TableColumn> Columns(BalanceHistory history) =>
        history.Years.Select(static year => new TableColumn(year.Statement.Accounts.Stage, year.Year)).ToValueList();

    private static (List<TableRow> Rows, List<TableRelation> Relations) ReserveRows(BalanceHistory history)
    {
        var (rows, relations) = (new List<TableRow>(), new List<TableRelation>());
        Add(history, rows, relations, "rur", static year => year.Rur, static year => year.Statement.Terms.Rur);
        Add(history, rows, relations, "result-reserve", static year => year.ResultReserve, static year => year.Statement.Terms.ResultReserve);
        return (rows, relations);
    }

    private static void Add(
        BalanceHistory history,
        List<TableRow> rows,
        List<TableRelation> relations,
        string code,
        Func<HistoryYear, ReserveYear> reserve,
        Func<HistoryYear, ReserveRight> right)
    {
        if (!history.Years.Any(year => right(year) == ReserveRight.ReserveAndUse || reserve(year) is not { Opening.Ore: 0, Used.Ore: 0 }))
        {
            return;
        }

        var (swedish, english) = ReserveLabels.Name(reserve(history.Years[0]).Reserve);
        TableRow Row(string part, string svLabel, string enLabel, Func<ReserveYear, Kronor> cell) => new(
            $"{code}-{part}",
            $"{swedish}: {svLabel}",
            $"{english}: {enLabel}",
            history.Years.Select(year => right(year) == ReserveRight.None && reserve(year).Opening == Kronor.Zero ? (Kronor?)null : cell(reserve(year))).ToValueList());

        rows.Add(Row("opening", "ingående", "opening", static year => year.Opening));
        rows.Add(Row("reserved", "+ reservering", "+ reserved", static year => year.Reserved));
        rows.Add(Row("used", "− användning", "− used", static year => -year.Used));
        if (history.Years.Any(year => reserve(year).Dissolved.IsPositive))
        {
            rows.Add(Row("dissolved", "− upplöses i eget kapital", "− dissolved into equity", static year => -year.Dissolved));
        }

        var parts = rows.Select(static row => row.Code).Where(row => row.StartsWith(code + "-", StringComparison.Ordinal)).ToValueList();
        rows.Add(Row("closing", "utgående", "closing", static year => year.Closing));
        relations.Add(new TableRelation.Sum($"{code}-closing", parts));
        relations.Add(new TableRelation.CarryForward($"{code}-opening", $"{code}-closing"));
    }
}
