using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>What a table and its reader say of its figures, place by place.</summary>
internal static class EquationList
{
    public static List<Equation> Of(FiscalTable table, ValueList<StatedSum> stated)
    {
        var rows = table.Rows.Select(static (row, i) => (row.Code, i)).ToDictionary(StringComparer.Ordinal);
        var (columns, equations) = (table.Columns.Count, new List<Equation>());
        for (var i = 0; i < table.Relations.Count; i++)
        {
            if (table.Relations[i] is TableRelation.Sum sum)
            {
                for (var column = 0; column < columns; column++)
                {
                    var at = column;
                    equations.Add(Equation.Of(Invariant($"relation-{i + 1}-column-{column + 1}"), Place(sum.Total, at), sum.Parts.Select(part => Place(part, at)), sum.Less.Select(part => Place(part, at))));
                }
            }
            else if (table.Relations[i] is TableRelation.CarryForward carry)
            {
                foreach (var (opening, closing) in Turns(table))
                {
                    // Where nothing says which column closed it, there is an opening and nothing to try it against.
                    IEnumerable<int> closed = closing is { } column ? [Place(carry.Closing, column)] : [];
                    equations.Add(Equation.Of(Invariant($"relation-{i + 1}-column-{opening + 1}"), Place(carry.Opening, opening), closed, [], isCarryForward: true));
                }
            }
        }

        var texts = Texts(stated);
        for (var i = 0; i < stated.Count; i++)
        {
            var total = stated[i].Total is { } cell ? At(cell) : (table.Rows.Count * columns) + texts.IndexOf(stated[i].Text!);
            equations.Add(Equation.Of(Invariant($"stated-{i + 1}"), total, stated[i].Parts.Select(At), stated[i].Less.Select(At)));
        }

        return equations;

        int Place(string row, int column) => (rows[row] * columns) + column;

        int At(TableCell cell) => cell.Row is not null && rows.TryGetValue(cell.Row, out var row) && cell.Column >= 0 && cell.Column < columns
            ? (row * columns) + cell.Column
            : throw new ArgumentException($"What is said of single figures names places of the table; '{cell}' is none.", nameof(stated));
    }

    /// <summary>The figures outside the table, each once: of one that is said to be several sums there is one true amount.</summary>
    public static List<TextFigure> Texts(ValueList<StatedSum> stated) => [.. stated.Select(static sum => sum.Text).OfType<TextFigure>().Distinct()];

    /// <summary>
    /// Which column opens with what which other closed with: the year before, wherever it stands; the column before, where no heading may be of a year; or nothing, where the headings don't
    /// say. The first year opens with nothing in the table, and isn't listed.
    /// </summary>
    private static IEnumerable<(int Opening, int? Closing)> Turns(FiscalTable table)
    {
        var years = table.Columns.Select(static column => column.Year?.Number ?? PrintedHeading.YearIn(column.Swedish)).ToList();
        if (years.TrueForAll(static year => year is null) && !table.Columns.Any(static column => PrintedHeading.MayHaveYear(column.Swedish)))
        {
            return Enumerable.Range(1, years.Count - 1).Select(static column => (column, (int?)(column - 1)));
        }

        return Enumerable.Range(0, years.Count).Where(column => years[column] is not { } year || year != years.Min()).Select(column => (column, Closing(years, column)));
    }

    /// <summary>The column of the year before. A year that has two columns, budget and outcome, doesn't say which of them the next one opens with.</summary>
    private static int? Closing(List<int?> years, int opening)
    {
        var closing = years.IndexOf(years[opening] - 1);
        return closing >= 0 && years[opening] is not null && years.Count(year => year == years[opening]) == 1 && years.Count(year => year == years[closing]) == 1 ? closing : null;
    }
}
