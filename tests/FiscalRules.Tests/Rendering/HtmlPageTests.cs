using System.Xml.Linq;
using FiscalRules.Fees;
using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Tests.Rendering;

public sealed class HtmlPageTests
{
    private static readonly FeeAccount Account = new(new FeeArea("Ett område", "An area"), Kronor.Zero, [new(2023, Stage.Outcome, Kronor.Mkr(10), Kronor.Mkr(9.5m))]);

    [Fact]
    public void A_page_is_one_document_of_all_that_was_put_on_it_in_order()
    {
        var html = new HtmlPage("Avgifter & annat").Add(Account).Add(Account.ToTable()).Add(Account.Explain(), AmountUnit.Tkr).Add(Samples.Findings).ToHtml();
        var root = XDocument.Parse(html).Root!;

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"sv\">", html, StringComparison.Ordinal);
        Assert.Equal("Avgifter & annat", root.Element("head")!.Element("title")!.Value);
        Assert.Equal("light dark", root.Descendants("meta").Single(static meta => meta.Attribute("name")?.Value == "color-scheme").Attribute("content")!.Value);
        Assert.Equal(["h1", "svg", "div", "div", "div"], root.Element("body")!.Elements().Select(static part => part.Name.LocalName));
        Assert.Equal(["Ett område", "Ett område", "Iakttagelser"], root.Descendants("caption").Select(static caption => caption.Value));
        Assert.Contains("Värde (tkr)", root.Descendants("th").Select(static header => header.Value));
    }

    [Fact]
    public void A_page_is_in_one_language()
    {
        var root = XDocument.Parse(new HtmlPage("Fees", Language.English).Add(Account).Add(Account.Explain()).Add(Samples.Findings).ToHtml()).Root!;

        Assert.All(root.DescendantsAndSelf().Attributes("lang"), static language => Assert.Equal("en", language.Value));
        Assert.Contains("Value (SEK)", root.Descendants("th").Select(static header => header.Value));
    }

    [Fact]
    public void Adding_to_a_page_leaves_the_page_before_as_it_was()
    {
        var page = new HtmlPage("Avgifter");
        var before = page.ToHtml();
        _ = page.Add(Account);

        Assert.Equal(before, page.ToString());
        Assert.Equal(page.Add(Account), page.Add(Account));
    }

    [Fact]
    public void A_page_fetches_nothing()
    {
        var root = XDocument.Parse(new HtmlPage("<script>alert(1)</script>").Add(Account).Add(Samples.ExplanationWith("<img src=x>")).ToHtml()).Root!;

        Assert.DoesNotContain(root.Descendants(), static element => element.Name.LocalName is "script" or "img" or "link" or "iframe");
        Assert.DoesNotContain(root.Descendants().Attributes(), static attribute => attribute.Name.LocalName is "src" or "href");
    }

    [Fact]
    public void A_title_or_a_part_that_is_missing_is_refused()
    {
        Assert.Throws<ArgumentException>("title", () => new HtmlPage(" "));
        Assert.Throws<ArgumentNullException>("table", () => new HtmlPage("a").Add((FiscalTable)null!));
        Assert.Throws<ArgumentNullException>("explanation", () => new HtmlPage("a").Add((Explanation)null!));
        Assert.Throws<ArgumentNullException>("unit", () => new HtmlPage("a").Add(Samples.Explanation, null!));
        Assert.Throws<ArgumentNullException>("findings", () => new HtmlPage("a").Add((ValueList<Finding>)null!));
        Assert.Throws<ArgumentNullException>("result", () => new HtmlPage("a").Add((ICharted)null!));
    }
}
