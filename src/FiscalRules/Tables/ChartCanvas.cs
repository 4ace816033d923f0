using System.Globalization;

namespace FiscalRules.Tables;

/// <summary>An image in the making: title, legend and axes in the same place on every chart. All lengths are whole hundredths.</summary>
internal sealed class ChartCanvas
{
    public const long Width = 72_000;
    public const long PlotHeight = 26_000;
    private const long Edge = 1_600;
    private const int TitleLetters = 76;
    private const int LegendLetters = 60;

    // Colours that can be told apart by those who don't see red or green, each of them clear of its ground; the classes are kept inside the image's own.
    private const string Style =
        """
        <style>
        .fiscal-chart .paper { fill: #ffffff } .fiscal-chart text { fill: #1f2328 } .fiscal-chart .quiet { fill: #59636e } .fiscal-chart .title { font-size: 16px; font-weight: bold }
        .fiscal-chart .grid { stroke: #d8dee4 } .fiscal-chart .axis { stroke: #59636e } .fiscal-chart .band { fill: #0969da; opacity: 0.12 }
        .fiscal-chart .bar { stroke: #ffffff } .fiscal-chart .expected { fill-opacity: 0.5 } .fiscal-chart .line { fill: none; stroke-width: 2.5 } .fiscal-chart .mark { stroke: #ffffff }
        .fiscal-chart .c0 { fill: #0969da } .fiscal-chart .c1 { fill: #bf8700 } .fiscal-chart .c2 { fill: #8250df } .fiscal-chart .c3 { fill: #1a7f37 }
        .fiscal-chart .c4 { fill: #57606a } .fiscal-chart .c5 { fill: #0a7f86 } .fiscal-chart .c6 { fill: #bc4c00 } .fiscal-chart .c7 { fill: #bf3989 }
        .fiscal-chart .l0 { stroke: #0969da } .fiscal-chart .l1 { stroke: #9a6700; stroke-dasharray: 7 4 } .fiscal-chart .ink { stroke: #1f2328 } .fiscal-chart .dot { fill: #1f2328 }
        .fiscal-chart .level { stroke: #cf222e; stroke-width: 3 } .fiscal-chart .point { fill: #cf222e }
        @media (prefers-color-scheme: dark) {
        .fiscal-chart .paper { fill: #0d1117 } .fiscal-chart text { fill: #e6edf3 } .fiscal-chart .quiet { fill: #9198a1 }
        .fiscal-chart .grid { stroke: #30363d } .fiscal-chart .axis { stroke: #9198a1 } .fiscal-chart .band { fill: #58a6ff; opacity: 0.18 }
        .fiscal-chart .bar, .fiscal-chart .mark { stroke: #0d1117 }
        .fiscal-chart .c0 { fill: #58a6ff } .fiscal-chart .c1 { fill: #d29922 } .fiscal-chart .c2 { fill: #bc8cff } .fiscal-chart .c3 { fill: #3fb950 }
        .fiscal-chart .c4 { fill: #9198a1 } .fiscal-chart .c5 { fill: #39c5cf } .fiscal-chart .c6 { fill: #f0883e } .fiscal-chart .c7 { fill: #f778ba }
        .fiscal-chart .l0 { stroke: #58a6ff } .fiscal-chart .l1 { stroke: #d29922 } .fiscal-chart .ink { stroke: #e6edf3 } .fiscal-chart .dot { fill: #e6edf3 }
        .fiscal-chart .level { stroke: #ff7b72 } .fiscal-chart .point { fill: #ff7b72 }
        }
        </style>

        """;

    private readonly Language _language;
    private readonly string _title;
    private readonly string _description;
    private readonly ChartScale _up;

    /// <param name="title">The title.</param>
    /// <param name="description">What the image shows, figures included, for those who don't see it.</param>
    /// <param name="up">The vertical axis.</param>
    /// <param name="legend">A label for each thing that is drawn, and the markup of its sign, drawn 24 wide and 12 high.</param>
    /// <param name="language">The language.</param>
    public ChartCanvas(string title, string description, ChartScale up, IEnumerable<(string Label, string Sign)> legend, Language language)
    {
        (_title, _description, _up, _language) = (title, description, up, language);
        Left = Edge + (ChartText.Letter * up.Ticks().Max(tick => up.Figure(tick, language).Length)) + 800;
        var y = 1_200L;
        foreach (var line in ChartText.Lines(title, TitleLetters, mostLines: 3))
        {
            y += 2_000;
            Body.Add($"<text class=\"title\" x=\"{Number(Edge)}\" y=\"{Number(y)}\">{line}</text>\n");
        }

        Top = Legend(legend, y) + 4_800;
    }

    /// <summary>What is drawn on the plot.</summary>
    public MarkupText Body { get; } = new();

    /// <summary>Where the plot begins.</summary>
    public long Left { get; }

    /// <summary>Where it ends.</summary>
    public static long Right => Width - Edge - 800;

    public long Top { get; }

    public long Bottom => Top + PlotHeight;

    /// <summary>A length as it is written: <c>123.45</c>.</summary>
    public static string Number(long hundredths)
    {
        var rest = Math.Abs(hundredths % 100);
        var whole = string.Create(CultureInfo.InvariantCulture, $"{(hundredths < 0 ? "-" : "")}{Math.Abs(hundredths / 100)}");
        return rest == 0 ? whole : (whole + string.Create(CultureInfo.InvariantCulture, $".{rest:00}")).TrimEnd('0');
    }

    /// <summary>The height of an amount in öre.</summary>
    public long Y(Int128 ore) => Bottom - _up.Along(ore, PlotHeight);

    public void Text(long x, long y, string anchor, string text, string kind) =>
        Body.Add($"<text class=\"{kind}\" x=\"{Number(x)}\" y=\"{Number(y)}\" text-anchor=\"{anchor}\">{text}</text>\n");

    public void Stroke(string kind, long x1, long y1, long x2, long y2) =>
        Body.Add($"<line class=\"{kind}\" x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\"/>\n");

    /// <summary>The horizontal lines with their figures, and the name of what they measure above them.</summary>
    public void AddGrid(string name)
    {
        Text(Edge, Top - 2_400, "start", name, "quiet");
        foreach (var tick in _up.Ticks())
        {
            Stroke("grid", Left, Y(tick), Right, Y(tick));
            Text(Left - 800, Y(tick) + 400, "end", _up.Figure(tick, _language), "quiet");
        }
    }

    /// <summary>The line at zero, over what is drawn on it.</summary>
    public void AddZero()
    {
        if (_up.Low <= 0 && _up.High >= 0)
        {
            Stroke("axis", Left, Y(0), Right, Y(0));
        }
    }

    /// <summary>The whole image.</summary>
    /// <param name="below">How much there is beneath the plot.</param>
    public string ToSvg(long below)
    {
        var (width, height) = (Number(Width), Number(Bottom + below));
        return new MarkupText()
            .Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"fiscal-chart\" lang=\"{HtmlFragment.Code(_language)}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" font-family=\"system-ui, sans-serif\" font-size=\"12\">\n")
            .Add($"<title>{_title}</title>\n<desc>{_description}</desc>\n")
            .Raw(Style.ReplaceLineEndings("\n"))
            .Add($"<rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>\n")
            .Raw(Body.ToString())
            .Raw("</svg>\n")
            .ToString();
    }

    /// <summary>The labels in as many rows as they need; gives where the last ends.</summary>
    private long Legend(IEnumerable<(string Label, string Sign)> legend, long y)
    {
        var x = Edge;
        y += 2_400;
        foreach (var (label, sign) in legend)
        {
            var shown = ChartText.Shortened(label, LegendLetters);
            var width = 3_200 + (ChartText.Letter * shown.Length) + 1_600;
            if (x > Edge && x + width > Width - Edge)
            {
                (x, y) = (Edge, y + 2_000);
            }

            Body.Add($"<g transform=\"translate({Number(x)} {Number(y - 1_000)})\">").Raw(sign).Add($"<text x=\"32\" y=\"10\">{shown}</text></g>\n");
            x += width;
        }

        return y;
    }
}
