namespace FiscalRules.Tables;

/// <summary>A chart of one amount against another: curves, a band to see them against, and marks.</summary>
/// <param name="Title">The title.</param>
/// <param name="Across">What the horizontal axis measures.</param>
/// <param name="Up">What the vertical axis measures.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="Curves">The curves, at least one; two are told apart.</param>
/// <param name="Band">From where to where the band goes, what it is, and what its ends are called if they are.</param>
/// <param name="Marks">Points of their own, with what they say.</param>
internal sealed record CurveChart(
    ChartText Title,
    ChartText Across,
    ChartText Up,
    AmountUnit Unit,
    ValueList<ChartCurve> Curves,
    (Kronor From, Kronor To, ChartText Label) Band,
    ValueList<(Kronor X, Kronor Y, ChartText Label)> Marks)
{
    /// <summary>An amount on the horizontal axis: zero or more, and no more than an amount holds.</summary>
    public static Kronor Cost(Int128 ore) => Kronor.FromOre((long)Int128.Clamp(ore, 0, Kronor.MaxValue.Ore));

    public string ToSvg(Language language)
    {
        var points = Curves.SelectMany(static curve => curve.Points).Concat(Marks.Select(static mark => (mark.X, mark.Y))).ToList();
        var across = new ChartScale(Int128.Min(points.Min(static point => point.X.Ore), Band.From.Ore), Int128.Max(points.Max(static point => point.X.Ore), Band.To.Ore), Unit);
        var up = new ChartScale(Int128.Min(0, points.Min(static point => point.Y.Ore)), Int128.Max(0, points.Max(static point => point.Y.Ore)), Unit);
        var canvas = new ChartCanvas(Title.In(language), Description(language), up, Legend(language), language);
        long X(Int128 ore) => canvas.Left + across.Along(ore, ChartCanvas.Right - canvas.Left);

        AddBand(canvas, X(Band.From.Ore), X(Band.To.Ore), language);
        canvas.AddGrid($"{Up.In(language)}, {Unit.Name(language)}");
        canvas.AddZero();
        foreach (var tick in across.Ticks())
        {
            canvas.Stroke("axis", X(tick), canvas.Bottom, X(tick), canvas.Bottom + 500);
            canvas.Text(X(tick), canvas.Bottom + 2_000, "middle", across.Figure(tick, language), "label");
        }

        canvas.Text(ChartCanvas.Right, canvas.Bottom + 3_900, "end", $"{Across.In(language)}, {Unit.Name(language)}", "quiet");
        for (var i = Curves.Count - 1; i >= 0; i--)
        {
            canvas.Body.Add($"<polyline class=\"line l{i % 2}\" points=\"{string.Join(' ', Curves[i].Points.Select(point => $"{ChartCanvas.Number(X(point.X.Ore))},{ChartCanvas.Number(canvas.Y(point.Y.Ore))}"))}\"><title>{Curves[i].Label.In(language)}</title></polyline>\n");
        }

        foreach (var mark in Marks)
        {
            AddMark(canvas, X(mark.X.Ore), canvas.Y(mark.Y.Ore), Said(mark, language));
        }

        return canvas.ToSvg(below: 5_400);
    }

    private void AddBand(ChartCanvas canvas, long from, long to, Language language)
    {
        canvas.Body.Add($"<rect class=\"band\" x=\"{ChartCanvas.Number(from)}\" y=\"{ChartCanvas.Number(canvas.Top)}\" width=\"{ChartCanvas.Number(to - from)}\" height=\"{ChartCanvas.Number(ChartCanvas.PlotHeight)}\"/>\n");
        canvas.Text(from, canvas.Top - 700, "end", ChartText.Exact(Band.From, Unit, language), "label");
        canvas.Text(to, canvas.Top - 700, "start", ChartText.Exact(Band.To, Unit, language), "label");
    }

    /// <summary>A point with what it says on the side where there is room.</summary>
    private static void AddMark(ChartCanvas canvas, long x, long y, string said)
    {
        var (anchor, aside) = x > (canvas.Left + ChartCanvas.Right) / 2 ? ("end", -1_000) : ("start", 1_000);
        canvas.Body.Add($"<circle class=\"mark point\" cx=\"{ChartCanvas.Number(x)}\" cy=\"{ChartCanvas.Number(y)}\" r=\"5\"/>\n");
        canvas.Text(x + aside, y - (y - canvas.Top < 2_000 ? -1_800 : 900), anchor, said, "label");
    }

    private IEnumerable<(string Label, string Sign)> Legend(Language language)
    {
        for (var i = 0; i < Curves.Count; i++)
        {
            yield return (Curves[i].Label.In(language), FormattableString.Invariant($"<line class=\"line l{i % 2}\" y1=\"6\" x2=\"24\" y2=\"6\"/>"));
        }

        yield return (Band.Label.In(language), "<rect class=\"band\" width=\"24\" height=\"12\"/>");
    }

    private string Description(Language language)
    {
        var name = Unit.Name(language);
        var curves = Curves.Select(curve => $"{curve.Label.In(language)}: {string.Join("; ", curve.Points.Select(point => $"{ChartText.Exact(point.X, Unit, language)} → {ChartText.Exact(point.Y, Unit, language)}"))}.");
        var band = $"{Band.Label.In(language)}: {ChartText.Exact(Band.From, Unit, language)}–{ChartText.Exact(Band.To, Unit, language)}.";
        var marks = Marks.Select(mark => $"{Said(mark, language)}.");
        return $"{Across.In(language)} → {Up.In(language)}, {name}. {string.Join(' ', curves.Append(band).Concat(marks))}";
    }

    private string Said((Kronor X, Kronor Y, ChartText Label) mark, Language language) =>
        $"{mark.Label.In(language)}: {ChartText.Exact(mark.X, Unit, language)} → {ChartText.Exact(mark.Y, Unit, language)}";
}
