using FiscalRules.Tables;

namespace FiscalRules.Tests.Balance;

/// <summary>Holds a table to what it says of its own figures. A blank is nothing: a line that a year's law doesn't know.</summary>
internal static class HistoryRelations
{
    public static void Hold(FiscalTable table)
    {
        Assert.Distinct(table.Rows.Select(row => row.Code));
        Assert.NotEmpty(table.Relations);
        foreach (var relation in table.Relations)
        {
            switch (relation)
            {
                case TableRelation.Sum sum:
                    for (var column = 0; column < table.Columns.Count; column++)
                        Assert.Equal(Cell(sum.Total, column), sum.Parts.Sum(part => Cell(part, column)) - sum.Less.Sum(part => Cell(part, column)));
                    break;
                case TableRelation.CarryForward carried:
                    for (var column = 1; column < table.Columns.Count; column++)
                        Assert.Equal(Cell(carried.Closing, column - 1), Cell(carried.Opening, column));
                    break;
                default:
                    Assert.Fail($"{relation}");
                    break;
            }
        }

        Kronor Cell(string code, int column) => table[code].Cells[column] ?? Kronor.Zero;
    }
}
