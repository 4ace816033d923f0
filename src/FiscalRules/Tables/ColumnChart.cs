using FiscalRules.Law;

namespace FiscalRules.Tables;

/// <summary>A chart with a column for each year: amounts stacked above and below zero, and lines and levels to see them against. What isn't an outcome is fainter.</summary>
/// <param name="Title">The title.</param>
/// <param name="Columns">The columns, at least one.</param>
/// <param name="Series">The rows, each with a cell for each column, in the order they are stacked.</param>
internal sealed record ColumnChart(ChartText Title, ValueList<TableColumn> Columns, ValueList<ChartSeries> Series)
{
    private const int Colours = 8;

    /// <summary>The unit of its figures.</summary>
    public AmountUnit Unit { get; } = ChartText.UnitFor(Series.SelectMany(static series => series.Cells).Select(static cell => Int128.Abs(cell?.Ore ?? 0)).DefaultIfEmpty().Max());

    public string ToSvg(Language language)
    {
        var canvas = new ChartCanvas(Title.In(language), Description(language), Scale(), Legend(language), language);
        canvas.AddGrid(Unit.Name(language));
        AddColumns(canvas, language);
        canvas.AddZero();
        for (var row = 0; row < Series.Count; row++)
        {
            if (Series[row].Shape == ChartShape.Line)
            {
                AddLine(canvas, Series[row], language);
            }
            else if (Series[row].Shape == ChartShape.Level)
            {
                AddLevels(canvas, Series[row], language);
            }
        }

        AddLabels(canvas, language);
        return canvas.ToSvg(below: 5_200);
    }

    private ChartScale Scale()
    {
        var (least, most) = (Int128.Zero, Int128.Zero);
        for (var column = 0; column < Columns.Count; column++)
        {
            var (below, above) = (Int128.Zero, Int128.Zero);
            foreach (var series in Series)
            {
                Int128 ore = series.Cells[column]?.Ore ?? 0;
                (below, above) = series.Shape == ChartShape.Column ? (below + Int128.Min(ore, 0), above + Int128.Max(ore, 0)) : (below, above);
                (least, most) = (Int128.Min(least, Int128.Min(ore, below)), Int128.Max(most, Int128.Max(ore, above)));
            }
        }

        return new(least, most, Unit);
    }

    private void AddColumns(ChartCanvas canvas, Language language)
    {
        for (var column = 0; column < Columns.Count; column++)
        {
            var (below, above) = (Int128.Zero, Int128.Zero);
            for (var row = 0; row < Series.Count; row++)
            {
                if (Series[row] is { Shape: ChartShape.Column } series && series.Cells[column] is { Ore: not 0 } amount)
                {
                    var start = amount.IsNegative ? below : above;
                    (below, above) = amount.IsNegative ? (below + amount.Ore, above) : (below, above + amount.Ore);
                    var (top, bottom) = (canvas.Y(Int128.Max(start, start + amount.Ore)), canvas.Y(Int128.Min(start, start + amount.Ore)));
                    var width = Math.Min(Band(canvas) * 6 / 10, 6_400);
                    canvas.Body.Add($"<rect class=\"bar c{row % Colours}{(IsExpected(column) ? " expected" : "")}\" x=\"{ChartCanvas.Number(Middle(canvas, column) - (width / 2))}\" y=\"{ChartCanvas.Number(top)}\" ")
                        .Add($"width=\"{ChartCanvas.Number(width)}\" height=\"{ChartCanvas.Number(bottom - top)}\"><title>{Said(series, column, language)}</title></rect>\n");
                }
            }
        }
    }

    private void AddLine(ChartCanvas canvas, ChartSeries series, Language language)
    {
        for (var column = 1; column < Columns.Count; column++)
        {
            if (series.Cells[column - 1] is { } before && series.Cells[column] is { } amount)
            {
                canvas.Stroke("line ink", Middle(canvas, column - 1), canvas.Y(before.Ore), Middle(canvas, column), canvas.Y(amount.Ore));
            }
        }

        for (var column = 0; column < Columns.Count; column++)
        {
            if (series.Cells[column] is { } amount)
            {
                canvas.Body.Add($"<circle class=\"mark dot\" cx=\"{ChartCanvas.Number(Middle(canvas, column))}\" cy=\"{ChartCanvas.Number(canvas.Y(amount.Ore))}\" r=\"4\"><title>{Said(series, column, language)}</title></circle>\n");
            }
        }
    }

    private void AddLevels(ChartCanvas canvas, ChartSeries series, Language language)
    {
        for (var column = 0; column < Columns.Count; column++)
        {
            if (series.Cells[column] is { } amount)
            {
                var (half, y) = (Band(canvas) * 44 / 100, ChartCanvas.Number(canvas.Y(amount.Ore)));
                canvas.Body.Add($"<line class=\"level\" x1=\"{ChartCanvas.Number(Middle(canvas, column) - half)}\" y1=\"{y}\" x2=\"{ChartCanvas.Number(Middle(canvas, column) + half)}\" y2=\"{y}\"><title>{Said(series, column, language)}</title></line>\n");
            }
        }
    }

    /// <summary>The year beneath its column, as often as there is room, and the stage beneath the first year of each.</summary>
    private void AddLabels(ChartCanvas canvas, Language language)
    {
        var room = (int)Math.Max(1, Band(canvas) / ChartText.Letter);
        var longest = Columns.Max(column => Heading(column, language).Length);
        var apart = (longest + room) / room;
        var free = long.MinValue;
        for (var column = 0; column < Columns.Count; column++)
        {
            if (column % apart == 0)
            {
                canvas.Text(Middle(canvas, column), canvas.Bottom + 2_000, "middle", ChartText.Shortened(Heading(Columns[column], language), Math.Max(room * apart, 4)), "label");
            }

            if (Columns[column].Stage is { } stage && (column == 0 || Columns[column - 1].Stage != stage))
            {
                var (name, run) = (stage.Name(language), Columns.Skip(column).TakeWhile(other => other.Stage == stage).Count());
                var middle = (Middle(canvas, column) + Middle(canvas, column + run - 1)) / 2;
                if (middle - (name.Length * ChartText.Letter / 2) >= free)
                {
                    canvas.Text(middle, canvas.Bottom + 3_700, "middle", name, "quiet");
                    free = middle + (name.Length * ChartText.Letter / 2) + ChartText.Letter;
                }
            }
        }
    }

    private IEnumerable<(string Label, string Sign)> Legend(Language language)
    {
        for (var row = 0; row < Series.Count; row++)
        {
            yield return (Series[row].Label.In(language), Series[row].Shape switch
            {
                ChartShape.Column => FormattableString.Invariant($"<rect class=\"bar c{row % Colours}\" x=\"6\" width=\"14\" height=\"12\"/>"),
                ChartShape.Line => "<line class=\"line ink\" y1=\"6\" x2=\"24\" y2=\"6\"/><circle class=\"mark dot\" cx=\"12\" cy=\"6\" r=\"4\"/>",
                _ => "<line class=\"level\" y1=\"6\" x2=\"24\" y2=\"6\"/>",
            });
        }

        if (Series.Any(static series => series.Shape == ChartShape.Column) && Enumerable.Range(0, Columns.Count).Any(IsExpected))
        {
            yield return (language == Language.English ? "fainter: not yet an outcome" : "svagare: ännu inte utfall", "<rect class=\"bar c0 expected\" x=\"6\" width=\"14\" height=\"12\"/>");
        }
    }

    private string Description(Language language) =>
        $"{Unit.Name(language)}. " + string.Join(' ', Columns.Select((column, i) =>
            $"{column.Label(language)}: {string.Join("; ", Series.Where(series => series.Cells[i] is not null).Select(series => $"{series.Label.In(language)} {ChartText.Exact(series.Cells[i]!.Value, Unit, language)}"))}."));

    private string Said(ChartSeries series, int column, Language language) =>
        $"{Columns[column].Label(language)}, {series.Label.In(language)}: {ChartText.Exact(series.Cells[column]!.Value, Unit, language)} {Unit.Name(language)}";

    private static string Heading(TableColumn column, Language language) =>
        column.Year is { } year ? FormattableString.Invariant($"{year}") : column.Label(language);

    private bool IsExpected(int column) => Columns[column].Stage is { } stage && stage != Stage.Outcome;

    private long Band(ChartCanvas canvas) => (ChartCanvas.Right - canvas.Left) / Columns.Count;

    private long Middle(ChartCanvas canvas, int column) => canvas.Left + (Band(canvas) * column) + (Band(canvas) / 2);
}
