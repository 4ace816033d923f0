using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Rendering;

public sealed class TextAndMarkdownTests
{
    [Theory]
    [InlineData(Language.Swedish, "explanation.sv.md")]
    [InlineData(Language.English, "explanation.en.md")]
    public void An_explanation_is_one_Markdown_table_with_its_details_indented(Language language, string approved) =>
        Approved.Match(Samples.Explanation.ToMarkdown(language), approved);

    [Theory]
    [InlineData(Language.Swedish, "findings.sv.txt")]
    [InlineData(Language.English, "findings.en.txt")]
    public void Findings_are_text_a_line_for_each_and_a_Markdown_table(Language language, string approved) =>
        Approved.Match($"{Samples.Findings.ToText(language)}\n{Samples.Findings.ToMarkdown(language)}", approved);

    [Fact]
    public void Any_label_keeps_the_rows_and_columns_of_Markdown() =>
        Holds.ForAll(
            Samples.AnyLabel,
            static label =>
            {
                AssertRows(Samples.TableWith(label).ToMarkdown(), title: 2, rows: 4, columns: 2);
                AssertRows(Samples.ExplanationWith(label).ToMarkdown(), title: 2, rows: 6, columns: 3);
                AssertRows(Samples.FindingsWith(label).ToMarkdown(), title: 0, rows: 3, columns: 4);
            },
            200);

    /// <summary>A cell may be moved to a line of its own, and what begins a list, a quotation, a heading or a formula there is text here.</summary>
    [Theory]
    [InlineData("1. Avgifter", @"1\. Avgifter")]
    [InlineData("2024) Avgifter", @"2024\) Avgifter")]
    [InlineData("1.", @"1\.")]
    [InlineData("  7. Avgifter", @"  7\. Avgifter")]
    [InlineData("- Avgifter", @"\- Avgifter")]
    [InlineData("+ Avgifter", @"\+ Avgifter")]
    [InlineData("---", @"\---")]
    [InlineData("# Avgifter", @"\# Avgifter")]
    [InlineData("> Avgifter", @"\> Avgifter")]
    [InlineData("$a$", @"\$a\$")]
    [InlineData("1.5 procent", "1.5 procent")]
    [InlineData("2024", "2024")]
    [InlineData("2 kap. 1. Avgifter", "2 kap. 1. Avgifter")]
    [InlineData("a - b + c", "a - b + c")]
    [InlineData("1-3 år", "1-3 år")]
    public void What_would_begin_a_list_or_a_heading_is_text(string label, string escaped)
    {
        Assert.StartsWith($"**{escaped}**\n", Samples.TableWith(label).ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains($"\n| {escaped} |", Samples.TableWith(label).ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains($"\n| {escaped} |", Samples.ExplanationWith(label).ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains($" | {escaped} | ", Samples.FindingsWith(label).ToMarkdown(), StringComparison.Ordinal);
    }

    /// <summary>A mark of direction turns what comes after it, figures too, and isn't seen itself.</summary>
    [Fact]
    public void A_mark_of_direction_is_shown_and_turns_nothing()
    {
        const string Marks = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
        var label = $"a{Marks}b";
        foreach (var text in (string[])
            [
                Samples.TableWith(label).ToText(), Samples.TableWith(label).ToMarkdown(), Samples.TableWith(label).ToCsv(), Samples.TableWith(label).ToHtml(),
                Samples.ExplanationWith(label).ToText(), Samples.ExplanationWith(label).ToMarkdown(), Samples.ExplanationWith(label).ToCsv(), Samples.ExplanationWith(label).ToHtml(),
                Samples.FindingsWith(label).ToText(), Samples.FindingsWith(label).ToMarkdown(), Samples.FindingsWith(label).ToCsv(), Samples.FindingsWith(label).ToHtml(),
            ])
        {
            Assert.DoesNotContain(text, static letter => Marks.Contains(letter, StringComparison.Ordinal));
            Assert.Contains($"a{new string('\uFFFD', Marks.Length)}b", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_label_keeps_the_lines_of_text() =>
        Holds.ForAll(
            Samples.AnyLabel,
            static label =>
            {
                Assert.Equal(6, Lines(Samples.TableWith(label).ToText()).Length);
                Assert.Equal(5, Lines(Samples.ExplanationWith(label).ToText()).Length);
                Assert.Single(Lines(Samples.FindingsWith(label).ToText()));
            },
            200);

    [Fact]
    public void Nothing_to_say_is_an_empty_text()
    {
        Assert.Equal("", Explanation.Empty.ToMarkdown());
        Assert.Equal(("", ""), (Samples.None.ToText(), Samples.None.ToMarkdown()));
        Assert.Throws<ArgumentNullException>("unit", () => Samples.Explanation.ToMarkdown(Language.Swedish, null!));
        Assert.Throws<ArgumentNullException>("findings", () => ((ValueList<Finding>)null!).ToText());
        Assert.Throws<ArgumentNullException>("findings", () => ((ValueList<Finding>)null!).ToMarkdown());
    }

    private static void AssertRows(string markdown, int title, int rows, int columns)
    {
        var lines = Lines(markdown);
        Assert.Equal(title + rows, lines.Length);
        Assert.All(lines[title..], line => Assert.Equal(columns + 1, Bars(line)));
        Assert.DoesNotContain("<script>", markdown.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string[] Lines(string text)
    {
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain(text, static letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
        return text[..^1].Split('\n');
    }

    private static int Bars(string line) => line.Where((letter, i) => letter == '|' && !IsEscaped(line, i)).Count();

    private static bool IsEscaped(string line, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && line[at - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }
}
