using FiscalRules.Tables;

namespace FiscalRules.Balance;

/// <summary>Statements laid out side by side. A line that no year's law knows is left out; one that only some know is blank in the others.</summary>
internal static class BalanceStatementTable
{
    public static FiscalTable Of(ReadOnlySpan<BalanceStatement> statements)
    {
        if (statements.IsEmpty)
        {
            throw new ArgumentException("A table has at least one statement.", nameof(statements));
        }

        var (years, columns) = (new BalanceStatement[statements.Length], new TableColumn[statements.Length]);
        for (var i = 0; i < years.Length; i++)
        {
            years[i] = statements[i];
            columns[i] = new(years[i].Accounts.Stage, years[i].Year);
        }

        var adjustments = Rows(BalanceLine.Adjustments, years);
        var reserves = Rows(BalanceLine.Reserves, years);
        return new(
            "Balanskravsutredning",
            "Statement of the balance result",
            AmountUnit.Mkr,
            ValueList.Create<TableColumn>(columns),
            [
                .. adjustments,
                new(BalanceLine.AfterAdjustments, "Årets resultat efter balanskravsjusteringar", "The year's result after adjustments", Cells(years, static year => year.AfterAdjustments)),
                .. reserves,
                new(BalanceLine.BalanceResult, "Årets balanskravsresultat", "The year's balance result", Cells(years, static year => year.BalanceResult)),
            ],
            [
                new TableRelation.Sum(BalanceLine.AfterAdjustments, [.. adjustments.Select(static row => row.Code)]),
                new TableRelation.Sum(BalanceLine.BalanceResult, [BalanceLine.AfterAdjustments, .. reserves.Select(static row => row.Code)]),
            ]);
    }

    private static List<TableRow> Rows(ValueList<BalanceLine> lines, BalanceStatement[] years)
    {
        var rows = new List<TableRow>();
        foreach (var line in lines)
        {
            if (Array.Exists(years, year => line.IsKnown(year.Terms)))
            {
                rows.Add(new(line.Code, line.Swedish, line.English, Cells(years, year => line.IsKnown(year.Terms) ? line.Effect(year.Accounts) : null)));
            }
        }

        return rows;
    }

    private static ValueList<Kronor?> Cells(BalanceStatement[] years, Func<BalanceStatement, Kronor?> cell) => years.Select(cell).ToValueList();
}
