using System.Text;

namespace FiscalRules.Tables;

/// <summary>A Markdown table under its heading: figures to the right, totals in bold.</summary>
internal static class MarkdownRenderer
{
    public static string Render(FiscalTable table, Language language)
    {
        var grid = RenderedGrid.Of(table, language);
        var text = new StringBuilder();
        text.Append("**").Append(MarkdownText.Escaped(table.Title(language))).Append("**\n\n");
        Append(text, grid.Headings);
        text.Append("|---|");
        text.Insert(text.Length, "---:|", table.Columns.Count);
        text.Append('\n');
        foreach (var line in grid.Lines)
        {
            Append(text, line);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, RenderedGrid.Line line)
    {
        var cells = Array.ConvertAll(line.Cells, MarkdownText.Escaped);
        text.AppendRow(line.IsTotal ? Array.ConvertAll(cells, static cell => cell.Length > 0 ? $"**{cell}**" : cell) : cells);
    }
}
