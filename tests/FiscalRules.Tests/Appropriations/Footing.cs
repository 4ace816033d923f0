using FiscalRules.Tables;

namespace FiscalRules.Tests.Appropriations;

internal static class Footing
{
    /// <summary>Every sum adds up in every column, and every opening is the closing before.</summary>
    public static void Holds(FiscalTable table)
    {
        Assert.NotEmpty(table.Relations);
        foreach (var relation in table.Relations)
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (relation is TableRelation.Sum sum)
                    Assert.Equal(Cell(sum.Total, column), sum.Parts.Sum(part => Cell(part, column)) - sum.Less.Sum(part => Cell(part, column)));
                else if (relation is TableRelation.CarryForward carry && column > 0)
                    Assert.Equal(Cell(carry.Closing, column - 1), Cell(carry.Opening, column));
            }
        }

        Kronor Cell(string code, int column) => table[code].Cells[column] ?? Kronor.Zero;
    }
}
