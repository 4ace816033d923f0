namespace FiscalRules.Tables;

/// <summary>An HTML table with its heading as caption, headers that say what they head, and totals set apart.</summary>
internal static class HtmlRenderer
{
    public static string Render(FiscalTable table, Language language) => HtmlFragment.Of(language, html => Add(html, table, language));

    private static void Add(MarkupText html, FiscalTable table, Language language)
    {
        var grid = RenderedGrid.Of(table, language);
        html.Add($"<table>\n<caption>{table.Title(language)}</caption>\n<thead>\n<tr><th scope=\"col\">{grid.Headings.Cells[0]}</th>");
        foreach (var heading in grid.Headings.Cells.AsSpan(1))
        {
            html.Add($"<th scope=\"col\" class=\"figure\">{heading}</th>");
        }

        html.Raw("</tr>\n</thead>\n<tbody>\n");
        foreach (var line in grid.Lines)
        {
            html.Raw(line.IsTotal ? "<tr class=\"total\">" : "<tr>").Add($"<th scope=\"row\">{line.Cells[0]}</th>");
            foreach (var cell in line.Cells.AsSpan(1))
            {
                html.Add($"<td class=\"figure\">{cell}</td>");
            }

            html.Raw("</tr>\n");
        }

        html.Raw("</tbody>\n</table>\n");
    }
}
