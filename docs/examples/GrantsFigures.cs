#:project ../../src/FiscalRules

// Draws the two figures of docs/grants.md from the rules themselves, as SVG, and prints what each file hashes to: run it again after a change, and look at the difference.
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using FiscalRules;
using FiscalRules.Grants;

var agreement = Agreements.Of2021;
var corridor = new AgreedAmounts(agreement).Corridor("benefit");
Kronor[] costs = [.. Enumerable.Range(0, 81).Select(step => Kronor.Mkr(29_400 + (50 * step))).Append(corridor.Lower).Append(corridor.Upper).Order()];
Write(
    "corridor.svg",
    new Figure("The corridor of 2021", "What the state pays (+) or takes back (−), by the regions' cost of the benefits. SEK million.", 29_400, 33_400, -600, 600)
        .Band(Mkr(corridor.Lower), Mkr(corridor.Upper), "30,458", "32,342")
        .Axes([29_400, 30_400, 31_400, 32_400, 33_400], [-600, -400, -200, 0, 200, 400, 600], "cost", "shared")
        .Line("curve", costs.Select(cost => (Mkr(cost), Mkr(corridor.Adjustment(cost)))))
        .Mark(33_000, Mkr(corridor.Adjustment(Kronor.Mkr(33_000))), "33,000 → +329"));

// A nation with a mean of 80 kronor; the second level of 180 is an assumption, since no agreement prints it.
var terms = agreement.Solidarity!.With(secondLevel: Kronor.Of(180)) with { Rounding = Rounding.ToOre };
var fromMean = new Staircase(terms, Kronor.Of(80_000), 1_000);
var fromLimit = new Staircase(terms with { Start = StaircaseStart.EntryLimit }, Kronor.Of(80_000), 1_000);
Kronor[] perInhabitant = [.. Enumerable.Range(0, 261).Select(kronor => Kronor.Of(kronor)), Kronor.Of(110.01m)];
Write(
    "staircase.svg",
    new Figure("The solidarity staircase", "Compensation by the cost of the decided diseases. SEK per inhabitant; mean 80, second level 180 assumed.", 0, 260, 0, 180)
        .Band(110, 180, "mean + 30", "second level")
        .Axes([0, 40, 80, 120, 160, 200, 240], [0, 30, 60, 90, 120, 150, 180], "cost", "paid")
        .Line("other", Curve(fromLimit))
        .Line("curve", Curve(fromMean))
        .Mark(110.01m, fromMean.Compensation(Kronor.Of(110.01m), 1).ToDecimal(), "the cliff: from 0 to 25.50"));

IEnumerable<(decimal, decimal)> Curve(Staircase staircase) => perInhabitant.Order().Select(cost => (cost.ToDecimal(), staircase.Compensation(cost, 1).ToDecimal()));

static decimal Mkr(Kronor amount) => amount.ToDecimal() / 1_000_000;

static void Write(string name, Figure figure, [CallerFilePath] string source = "")
{
    var folder = Path.Combine(Path.GetDirectoryName(source)!, "..", "figures");
    Directory.CreateDirectory(folder);
    var text = figure.ToString();
    File.WriteAllText(Path.Combine(folder, name), text);
    Console.WriteLine($"docs/figures/{name} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}");
}

/// <summary>A plot in text: axes, a shaded band, curves and a mark. Colours follow the reader's light or dark scheme.</summary>
internal sealed class Figure(string title, string description, decimal left, decimal right, decimal bottom, decimal top)
{
    private const decimal Width = 640, Height = 360, Margin = 56;
    private readonly StringBuilder _body = new();

    public Figure Band(decimal from, decimal to, string first, string last)
    {
        _body.Append($"  <rect class=\"band\" x=\"{X(from)}\" y=\"{Y(top)}\" width=\"{Text((to - from) / (right - left) * (Width - (2 * Margin)))}\" height=\"{Text(Height - (2 * Margin))}\"/>\n");
        _body.Append($"  <text x=\"{X(from)}\" y=\"{Text(Margin - 8)}\" text-anchor=\"middle\">{first}</text>\n");
        _body.Append($"  <text x=\"{X(to)}\" y=\"{Text(Margin - 8)}\" text-anchor=\"middle\">{last}</text>\n");
        return this;
    }

    public Figure Axes(decimal[] across, decimal[] up, string xName, string yName)
    {
        foreach (var y in up)
        {
            _body.Append($"  <line class=\"{(y == 0 ? "axis" : "grid")}\" x1=\"{X(left)}\" y1=\"{Y(y)}\" x2=\"{X(right)}\" y2=\"{Y(y)}\"/>\n");
            _body.Append($"  <text x=\"{Text(Margin - 8)}\" y=\"{Y(y)}\" dy=\"4\" text-anchor=\"end\">{Number(y)}</text>\n");
        }

        foreach (var x in across)
        {
            _body.Append($"  <text x=\"{X(x)}\" y=\"{Text(Height - Margin + 18)}\" text-anchor=\"middle\">{Number(x)}</text>\n");
        }

        _body.Append($"  <text x=\"{Text(Width - Margin)}\" y=\"{Text(Height - Margin + 36)}\" text-anchor=\"end\">{xName}</text>\n");
        _body.Append($"  <text x=\"{Text(Margin - 8)}\" y=\"{Text(Margin - 24)}\" text-anchor=\"end\">{yName}</text>\n");
        return this;
    }

    public Figure Line(string kind, IEnumerable<(decimal X, decimal Y)> points)
    {
        _body.Append($"  <polyline class=\"{kind}\" points=\"{string.Join(' ', points.Select(point => $"{X(point.X)},{Y(point.Y)}"))}\"/>\n");
        return this;
    }

    public Figure Mark(decimal x, decimal y, string label)
    {
        _body.Append($"  <circle class=\"mark\" cx=\"{X(x)}\" cy=\"{Y(y)}\" r=\"4\"/>\n");
        _body.Append($"  <text x=\"{X(x)}\" y=\"{Y(y)}\" dx=\"-8\" dy=\"-8\" text-anchor=\"end\">{label}</text>\n");
        return this;
    }

    public override string ToString() =>
        $$"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{Text(Width)}} {{Text(Height)}}" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="12">
          <title id="title">{{title}}</title>
          <desc id="description">{{description}}</desc>
          <style>
            text { fill: #24292f } .band { fill: #54aeff; opacity: .15 } .grid { stroke: #d0d7de } .axis { stroke: #57606a }
            .curve { fill: none; stroke: #0969da; stroke-width: 2.5 } .other { fill: none; stroke: #bf8700; stroke-width: 2; stroke-dasharray: 6 4 } .mark { fill: #cf222e }
            @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .grid { stroke: #30363d } .axis { stroke: #8b949e } .curve { stroke: #58a6ff } .other { stroke: #d29922 } .mark { fill: #ff7b72 } }
          </style>

        """.ReplaceLineEndings("\n") + _body + "</svg>\n";

    private string X(decimal value) => Text(Margin + ((value - left) / (right - left) * (Width - (2 * Margin))));

    private string Y(decimal value) => Text(Height - Margin - ((value - bottom) / (top - bottom) * (Height - (2 * Margin))));

    private static string Text(decimal value) => decimal.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Number(decimal value) => value.ToString("#,0", CultureInfo.InvariantCulture).Replace('-', '−');
}
