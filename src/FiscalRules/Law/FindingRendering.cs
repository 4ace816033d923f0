using System.Text;
using static System.FormattableString;

namespace FiscalRules.Law;

/// <summary>A result's findings (<c>iakttagelser</c>) laid out for reading. The text of each says its amounts; lists without findings give an empty text, and CSV its headings.</summary>
public static class FindingRendering
{
    /// <summary>A line for each finding: how severe, its code, its text and its provision. Lines end with LF.</summary>
    /// <param name="findings">The findings of a result.</param>
    /// <param name="language">The language of texts and citations.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static string ToText(this ValueList<Finding> findings, Language language = Language.Swedish)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            var line = $"{ExplanationWords.Name(finding.Severity, language)} {finding.Code}: {finding.Text(language)} [{finding.Provision.Citation(language)}]";
            text.Append(VisibleText.OneLine(line)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A Markdown table with a row for each finding. Lines end with LF.</summary>
    /// <inheritdoc cref="ToText"/>
    public static string ToMarkdown(this ValueList<Finding> findings, Language language = Language.Swedish)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var text = new StringBuilder();
        if (findings.Count > 0)
        {
            text.AppendRow([.. Headings(language)]);
            text.Append("|---|---|---|---|\n");
        }

        foreach (var finding in findings)
        {
            text.AppendRow([.. Cells(finding, language).Select(MarkdownText.Escaped)]);
        }

        return text.ToString();
    }

    /// <summary>An HTML fragment that stands on its own, with a row for each finding. Well-formed XML; lines end with LF.</summary>
    /// <inheritdoc cref="ToText"/>
    public static string ToHtml(this ValueList<Finding> findings, Language language = Language.Swedish)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return findings.Count == 0
            ? ""
            : HtmlFragment.Of(language, html =>
            {
                html.Add($"<table class=\"findings\">\n<caption>{ExplanationWords.Say(language, "Iakttagelser", "Findings")}</caption>\n<thead>\n<tr>");
                foreach (var heading in Headings(language))
                {
                    html.Add($"<th scope=\"col\">{heading}</th>");
                }

                html.Raw("</tr>\n</thead>\n<tbody>\n");
                foreach (var finding in findings)
                {
                    var cells = Cells(finding, language);
                    html.Raw(finding.Severity == Severity.Breach ? "<tr class=\"breach\">" : "<tr>").Add($"<th scope=\"row\">{cells[0]}</th>");
                    foreach (var cell in cells.AsSpan(1))
                    {
                        html.Add($"<td>{cell}</td>");
                    }

                    html.Raw("</tr>\n");
                }

                html.Raw("</tbody>\n</table>\n");
            });
    }

    /// <summary>Comma-separated values by RFC 4180: severity, code, year, amount in kronor, stage, text, provision. Lines end with CRLF; separators as in <see cref="Explanation.ToCsv(Language)"/>.</summary>
    /// <inheritdoc cref="ToText"/>
    public static string ToCsv(this ValueList<Finding> findings, Language language = Language.Swedish)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var csv = new CsvText(language);
        if (language == Language.English)
        {
            csv.Line("severity", "code", "year", "amount (SEK)", "stage", "finding", "provision");
        }
        else
        {
            csv.Line("allvar", "kod", "år", "belopp (kr)", "skede", "iakttagelse", "lagrum");
        }

        foreach (var finding in findings)
        {
            csv.Line(
                ExplanationWords.Name(finding.Severity, language),
                CsvText.Label(finding.Code),
                finding.Year is { } year ? Invariant($"{year}") : "",
                finding.Amount is { } amount ? csv.Figure(AmountUnit.KronorAndOre.Show(amount, language)) : "",
                finding.Stage.Name(language),
                CsvText.Label(finding.Text(language)),
                CsvText.Label(finding.Provision.Citation(language)));
        }

        return csv.ToString();
    }

    private static string[] Headings(Language language) => language == Language.English
        ? ["Severity", "Finding", "Provision", "Code"]
        : ["Allvar", "Iakttagelse", "Lagrum", "Kod"];

    private static string[] Cells(Finding finding, Language language) =>
        [ExplanationWords.Name(finding.Severity, language), finding.Text(language), finding.Provision.Citation(language), finding.Code];
}
