using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>A place in a table: the code of a row and the number of a column, from 0.</summary>
/// <param name="Row">The code of the row.</param>
/// <param name="Column">The column, from 0.</param>
/// <remarks>The default is no place in any table, and is refused where one is asked for.</remarks>
public readonly record struct TableCell(string Row, int Column)
{
    /// <summary>The row and the column, counted from 1 as a reader would: <c>summa, column 3</c>.</summary>
    public override string ToString() => Invariant($"{Row}, column {Column + 1L}");
}
