using System.Text;

namespace FiscalRules.Tables;

/// <summary>A Markdown table under its heading: figures to the right, totals in bold.</summary>
internal static class MarkdownRenderer
{
    public static string Render(FiscalTable table, Language language)
    {
        var grid = RenderedGrid.Of(table, language);
        var text = new StringBuilder();
        text.Append("**").Append(Escaped(table.Title(language))).Append("**\n\n");
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
        text.Append('|');
        foreach (var cell in line.Cells)
        {
            var escaped = Escaped(cell);
            text.Append(' ').Append(line.IsTotal && escaped.Length > 0 ? $"**{escaped}**" : escaped).Append(" |");
        }

        text.Append('\n');
    }

    private static string Escaped(string cell)
    {
        var text = new StringBuilder(cell.Length);
        foreach (var letter in cell)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#')
            {
                text.Append('\\');
            }

            text.Append(letter is '\n' or '\r' ? ' ' : letter);
        }

        return text.ToString();
    }
}
