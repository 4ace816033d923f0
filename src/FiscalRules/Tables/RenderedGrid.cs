namespace FiscalRules.Tables;

/// <summary>A table turned into text cell by cell, each figure rounded on its own, before a renderer lays it out.</summary>
internal sealed class RenderedGrid
{
    private RenderedGrid(Line headings, Line[] lines)
    {
        (Headings, Lines, Widths) = (headings, lines, new int[headings.Cells.Length]);
        foreach (var line in lines.Prepend(headings))
        {
            for (var column = 0; column < Widths.Length; column++)
            {
                Widths[column] = Math.Max(Widths[column], line.Cells[column].Length);
            }
        }
    }

    public Line Headings { get; }

    public Line[] Lines { get; }

    public int[] Widths { get; }

    public int Width => Widths.Sum();

    public static RenderedGrid Of(FiscalTable table, Language language)
    {
        var totals = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relation in table.Relations)
        {
            if (relation is TableRelation.Sum sum)
            {
                totals.Add(sum.Total);
            }
        }

        var headings = new string[table.Columns.Count + 1];
        headings[0] = table.Unit.Name(language);
        for (var column = 1; column < headings.Length; column++)
        {
            headings[column] = VisibleText.OneLine(table.Columns[column - 1].Label(language));
        }

        var lines = new Line[table.Rows.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            var row = table.Rows[i];
            var cells = new string[headings.Length];
            cells[0] = VisibleText.OneLine(row.Label(language));
            for (var column = 1; column < cells.Length; column++)
            {
                cells[column] = row.Cells[column - 1] is { } amount ? table.Unit.Show(amount, language) : "";
            }

            lines[i] = new(cells, totals.Contains(row.Code));
        }

        return new(new(headings, IsTotal: false), lines);
    }

    public readonly record struct Line(string[] Cells, bool IsTotal);
}
