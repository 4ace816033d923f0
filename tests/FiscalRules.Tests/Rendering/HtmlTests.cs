using System.Globalization;
using System.Xml.Linq;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Rendering;

public sealed class HtmlTests
{
    private static readonly HashSet<string> Elements =
        ["div", "style", "table", "caption", "thead", "tbody", "tr", "th", "td", "small", "details", "summary"];

    private static readonly HashSet<string> Attributes = ["class", "lang", "scope", "colspan", "open"];

    public static TheoryData<string> Labels => new(Samples.Hostile);

    [Theory]
    [InlineData(Language.Swedish, "html-table.sv.html")]
    [InlineData(Language.English, "html-table.en.html")]
    public void A_table_is_a_fragment_of_HTML(Language language, string approved) => Approved.Match(Samples.Table.ToHtml(language), approved);

    [Theory]
    [InlineData(Language.Swedish, "html-explanation.sv.html")]
    [InlineData(Language.English, "html-explanation.en.html")]
    public void An_explanation_is_a_fragment_of_HTML(Language language, string approved) => Approved.Match(Samples.Explanation.ToHtml(language), approved);

    [Theory]
    [InlineData(Language.Swedish, "html-findings.sv.html")]
    [InlineData(Language.English, "html-findings.en.html")]
    public void Findings_are_a_fragment_of_HTML(Language language, string approved) => Approved.Match(Samples.Findings.ToHtml(language), approved);

    [Fact]
    public void Every_header_says_what_it_heads_and_every_table_has_a_caption_or_a_summary_above_it()
    {
        foreach (var fragment in Fragments())
        {
            var root = XElement.Parse(fragment);
            Assert.All(root.Descendants("th"), static header => Assert.Contains(header.Attribute("scope")?.Value, (string[])["row", "col"]));
            Assert.All(root.Descendants("tbody").Elements("tr").Where(static row => row.Attribute("class")?.Value != "inner"), static row => Assert.Equal("row", row.Elements().First().Attribute("scope")?.Value));
            Assert.All(root.Descendants("table"), static table => Assert.True(table.Element("caption") is not null || table.Parent!.Element("summary") is not null));
        }
    }

    [Fact]
    public void A_fragment_says_its_language_and_names_no_colour_of_text_or_ground()
    {
        Assert.Equal("sv", XElement.Parse(Samples.Table.ToHtml()).Attribute("lang")!.Value);
        Assert.Equal("en", XElement.Parse(Samples.Table.ToHtml(Language.English)).Attribute("lang")!.Value);
        Assert.All(Fragments(), static fragment =>
        {
            var style = XElement.Parse(fragment).Element("style")!.Value;
            Assert.DoesNotContain('#', style);
            Assert.DoesNotContain("rgb(", style, StringComparison.Ordinal);
            Assert.All(style.Split('\n', StringSplitOptions.RemoveEmptyEntries), static rule => Assert.StartsWith(".fiscal-rules ", rule, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_fragment_fetches_nothing_and_runs_nothing() =>
        Assert.All(Fragments(), static fragment =>
        {
            var root = XElement.Parse(fragment);
            Assert.Subset(Elements, root.DescendantsAndSelf().Select(static element => element.Name.LocalName).ToHashSet());
            Assert.Subset(Attributes, root.DescendantsAndSelf().Attributes().Select(static attribute => attribute.Name.LocalName).ToHashSet());
            Assert.DoesNotContain("url(", fragment, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("@import", fragment, StringComparison.OrdinalIgnoreCase);
        });

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_label_is_text_and_nothing_else(string label) => Escaped(label);

    [Fact]
    public void Any_label_is_text_and_nothing_else() => Holds.ForAll(Samples.AnyLabel, Escaped, 200);

    [Fact]
    public void A_control_character_is_shown_as_its_picture_and_what_is_no_character_as_the_replacement()
    {
        var label = XElement.Parse(Samples.TableWith("a\0b\u001Bc\u007Fd\u0085e\uD800f\uFFFFg\uD83D\uDE00").ToHtml()).Descendants("caption").Single().Value;
        Assert.Equal("a\u2400b\u241Bc\u2421d e\uFFFDf\uFFFDg\uD83D\uDE00", label);
    }

    [Fact]
    public void A_total_is_set_apart()
    {
        var rows = XElement.Parse(Samples.Table.ToHtml()).Descendants("tbody").Single().Elements("tr").Where(static row => row.Attribute("class")?.Value == "total");
        Assert.Equal(["Årets resultat", "Utgående över- eller underuttag"], rows.Select(static row => row.Element("th")!.Value));
    }

    [Fact]
    public void The_figures_of_a_fragment_are_those_of_the_text()
    {
        var cells = XElement.Parse(Samples.Table.ToHtml()).Descendants("td").Select(static cell => cell.Value);
        Assert.Equal(Samples.Table.Rows.SelectMany(static row => row.Cells).Select(static cell => cell is { } amount ? AmountUnit.Tkr.Show(amount, Language.Swedish) : ""), cells);
        var values = XElement.Parse(Samples.Explanation.ToHtml(Language.Swedish, AmountUnit.Mkr)).Descendants("td").Where(static cell => cell.Attribute("class")?.Value == "figure value").Select(static cell => cell.Value);
        Assert.Equal(Lines(Samples.Explanation).Select(static line => line.Value.Show(Language.Swedish, AmountUnit.Mkr)), values);
    }

    [Fact]
    public void A_rounding_is_said_beneath_the_step_it_moved_and_nowhere_else() =>
        Assert.StartsWith("avrundat från −409915975 öre", XElement.Parse(Samples.Explanation.ToHtml()).Descendants("small").Single().Value, StringComparison.Ordinal);

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void More_than_twelve_inner_steps_are_folded(int steps, bool open)
    {
        var inner = new Explanation("Inre", "Inner", Enumerable.Range(0, steps).Select(static i => new ExplanationLine($"a{i}", "Steg", "Step", Kronor.Of(i), Samples.Section)).ToValueList());
        var outer = new Explanation("Yttre", "Outer", [new("a", "Summa", "Sum", Kronor.Zero, Samples.Section, details: inner)]);
        var details = XElement.Parse(outer.ToHtml()).Descendants("details").Single();
        Assert.Equal(open, details.Attribute("open") is not null);
        Assert.Equal(steps, details.Descendants("tr").Count());
    }

    [Fact]
    public void Nothing_to_say_is_an_empty_text()
    {
        Assert.Equal("", Explanation.Empty.ToHtml());
        Assert.Equal("", Samples.None.ToHtml());
        Assert.Empty(XElement.Parse(new Explanation("a", "b", [new("c", "d", "e", Kronor.Zero, Samples.Section, details: Explanation.Empty)]).ToHtml()).Descendants("details"));
    }

    [Fact]
    public void A_fragment_reads_the_same_in_every_culture()
    {
        var expected = Fragments();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(expected, Fragments());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_end_with_a_line_feed() => Assert.All(Fragments(), static fragment =>
    {
        Assert.DoesNotContain('\r', fragment);
        Assert.EndsWith("</div>\n", fragment, StringComparison.Ordinal);
    });

    [Fact]
    public void A_unit_or_a_list_that_is_missing_is_refused()
    {
        Assert.Throws<ArgumentNullException>("unit", () => Samples.Explanation.ToHtml(Language.Swedish, null!));
        Assert.Throws<ArgumentNullException>("findings", () => ((ValueList<Finding>)null!).ToHtml());
    }

    private static void Escaped(string label)
    {
        foreach (var fragment in (string[])[Samples.TableWith(label).ToHtml(), Samples.ExplanationWith(label).ToHtml(), Samples.FindingsWith(label).ToHtml()])
        {
            var root = XElement.Parse(fragment, LoadOptions.PreserveWhitespace);
            Assert.Subset(Elements, root.DescendantsAndSelf().Select(static element => element.Name.LocalName).ToHashSet());
            Assert.Contains(root.Descendants("th"), header => header.FirstNode is XText { Value: var text } && (text == "Avvikelse" || Samples.IsShown(label, text)));
        }
    }

    private static List<string> Fragments() => [.. from language in (Language[])[Language.Swedish, Language.English] from fragment in (string[])[Samples.Table.ToHtml(language), Samples.Explanation.ToHtml(language), Samples.Findings.ToHtml(language)] select fragment];

    private static IEnumerable<ExplanationLine> Lines(Explanation explanation) => explanation.Lines.SelectMany(static line => Lines(line.Details ?? Explanation.Empty).Prepend(line));
}
