namespace FiscalRules.Tables;

/// <summary>Figures moved to where they could belong, one column from where they stand.</summary>
internal sealed class ColumnMove
{
    private readonly HashSet<int> _places;
    private readonly HashSet<int> _vacated;

    private ColumnMove(ValueList<int> rows, int from, int step, List<(int Place, PrintedGrid.Figure? Figure)> changes)
    {
        (Rows, From, Step, Changes) = (rows, from, step, [.. changes]);
        _places = [.. changes.Select(static change => change.Place)];
        _vacated = [.. changes.Where(static change => change.Figure == PrintedGrid.Figure.Unknown).Select(static change => change.Place)];
    }

    public ValueList<int> Rows { get; }

    public int From { get; }

    public int Step { get; }

    public ValueList<(int Place, PrintedGrid.Figure? Figure)> Changes { get; }

    /// <summary>
    /// The move of rows from a column on. Of whole rows the figure at the end falls outside the table. Where only a part of them is moved none does: to the right there has to be room
    /// in the last column; to the left, what is one too many is blank in each row or stands there twice.
    /// </summary>
    public static ColumnMove? Of(PrintedGrid grid, ValueList<int> rows, int from, int step)
    {
        var last = grid.Columns - 1;
        if (from > 0 && !rows.All(row => step > 0 ? At(row, last) is null : At(row, from) is null || At(row, from) == At(row, from - 1)))
        {
            return null;
        }

        // From a blank on, the same figures are moved as from the column after it.
        var first = step > 0 ? from : from + 1;
        if (from > 0 && rows.All(row => At(row, first) is null))
        {
            return null;
        }

        var changes = new List<(int, PrintedGrid.Figure?)>();
        foreach (var row in rows)
        {
            for (var column = from; column <= last; column++)
            {
                changes.Add(((row * grid.Columns) + column, column == (step > 0 ? from : last) ? PrintedGrid.Figure.Unknown : At(row, column - step)));
            }
        }

        return new(rows, from, step, changes);

        PrintedGrid.Figure? At(int row, int column) => grid[(row * grid.Columns) + column];
    }

    /// <summary>Whether a relation speaks of a figure that is moved, or of a place that one is moved from.</summary>
    public bool Touches(Equation equation) => equation.Terms.Any(term => _places.Contains(term.Place));

    /// <summary>Whether a relation speaks of a place where nothing is known after the move.</summary>
    public bool Vacates(Equation equation) => equation.Terms.Any(term => _vacated.Contains(term.Place));
}
