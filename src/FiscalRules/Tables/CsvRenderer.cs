namespace FiscalRules.Tables;

/// <summary>A table as comma-separated values: the unit and the headings, then a line for each row.</summary>
internal static class CsvRenderer
{
    public static string Render(FiscalTable table, Language language)
    {
        var (grid, csv) = (RenderedGrid.Of(table, language), new CsvText(language));
        csv.Line(Array.ConvertAll(grid.Headings.Cells, CsvText.Label));
        foreach (var line in grid.Lines)
        {
            csv.Line([CsvText.Label(line.Cells[0]), .. line.Cells[1..].Select(csv.Figure)]);
        }

        return csv.ToString();
    }
}
