namespace FiscalRules.Tables;

/// <summary>What is said of single figures, where a <see cref="TableRelation"/> speaks of whole rows: that one figure is the sum of others (<c>summa</c>), across columns or in running text.</summary>
public sealed record StatedSum
{
    /// <summary>A figure of the table is the sum of others in it.</summary>
    /// <param name="total">The place of the sum.</param>
    /// <param name="parts">The places of the figures that are added.</param>
    /// <param name="less">The places of the figures that are subtracted; null for none.</param>
    /// <exception cref="ArgumentException">There is nothing to add or subtract, or the place of the sum is among its own parts.</exception>
    /// <exception cref="ArgumentNullException">The list of parts is null.</exception>
    public StatedSum(TableCell total, ValueList<TableCell> parts, ValueList<TableCell>? less = null)
        : this(parts, less)
    {
        TableRelation.ThrowIfAmong(total, Parts, nameof(parts));
        TableRelation.ThrowIfAmong(total, Less, nameof(less));
        Total = total;
    }

    /// <summary>A figure outside the table is the sum of figures in it.</summary>
    /// <param name="text">The figure outside the table.</param>
    /// <param name="parts">The places of the figures that are added.</param>
    /// <param name="less">The places of the figures that are subtracted; null for none.</param>
    /// <exception cref="ArgumentException">There is nothing to add or subtract.</exception>
    /// <exception cref="ArgumentNullException">The figure or the list of parts is null.</exception>
    public StatedSum(TextFigure text, ValueList<TableCell> parts, ValueList<TableCell>? less = null)
        : this(parts, less)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    private StatedSum(ValueList<TableCell> parts, ValueList<TableCell>? less)
    {
        ArgumentNullException.ThrowIfNull(parts);
        (Parts, Less) = (parts, less ?? []);
        if (Parts.Count + Less.Count == 0)
        {
            throw new ArgumentException("A sum has at least one part.", nameof(parts));
        }
    }

    /// <summary>The place of the sum in the table, or null where it stands outside.</summary>
    public TableCell? Total { get; }

    /// <summary>The sum that stands outside the table, or null.</summary>
    public TextFigure? Text { get; }

    /// <summary>The places of the figures that are added.</summary>
    public ValueList<TableCell> Parts { get; }

    /// <summary>The places of the figures that are subtracted.</summary>
    public ValueList<TableCell> Less { get; }

    /// <summary>In every row, one column is the sum of others: <c>Totalt</c> is the accumulated and each year's.</summary>
    /// <param name="table">The table.</param>
    /// <param name="total">The column that is the sum, from 0.</param>
    /// <param name="parts">The columns that are added, from 0.</param>
    /// <returns>One for each row of the table, in its order.</returns>
    /// <exception cref="ArgumentException">There is nothing to add, or the column of the sum is among its own parts.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<StatedSum> OfColumns(FiscalTable table, int total, ValueList<int> parts)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(parts);
        return [.. table.Rows.Select(row => new StatedSum(new TableCell(row.Code, total), [.. parts.Select(part => new TableCell(row.Code, part))]))];
    }

    /// <summary>A figure in running text is the sum of a whole row.</summary>
    /// <param name="text">The figure.</param>
    /// <param name="table">The table.</param>
    /// <param name="row">The code of the row.</param>
    /// <exception cref="ArgumentException">No row has that code.</exception>
    /// <exception cref="ArgumentNullException">The figure or the table is null.</exception>
    public static StatedSum OfRow(TextFigure text, FiscalTable table, string row)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(text, [.. table[row].Cells.Select((_, column) => new TableCell(row, column))]);
    }
}
