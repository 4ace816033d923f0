using System.Text;

namespace FiscalRules.Tables;

/// <summary>Aligned text: labels to the left, figures to the right, a line under the headings.</summary>
internal static class TextRenderer
{
    private const string Gap = "  ";

    public static string Render(FiscalTable table, Language language)
    {
        var grid = RenderedGrid.Of(table, language);
        var text = new StringBuilder();
        text.Append(VisibleText.OneLine(table.Title(language))).Append('\n').Append('\n');
        Append(text, grid, grid.Headings);
        var rule = new string('─', grid.Width + (Gap.Length * (grid.Widths.Length - 1)));
        text.Append(rule).Append('\n');
        foreach (var line in grid.Lines)
        {
            Append(text, grid, line);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, RenderedGrid grid, RenderedGrid.Line line)
    {
        var start = text.Length;
        text.Append(line.Cells[0].PadRight(grid.Widths[0]));
        for (var column = 1; column < line.Cells.Length; column++)
        {
            text.Append(Gap).Append(line.Cells[column].PadLeft(grid.Widths[column]));
        }

        while (text.Length > start && text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }
}
