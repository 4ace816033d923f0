using System.Text;

namespace FiscalRules.Law;

/// <summary>An explanation as one Markdown table: what stands within a step is indented beneath it.</summary>
internal static class ExplanationMarkdown
{
    private const string Indent = "&emsp;";

    public static string Render(Explanation explanation, Language language, AmountUnit unit)
    {
        var text = new StringBuilder();
        foreach (var row in ExplanationRow.Of(explanation))
        {
            Append(text, row, language, unit);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ExplanationRow row, Language language, AmountUnit unit)
    {
        var indent = string.Concat(Enumerable.Repeat(Indent, row.Depth));
        if (row.Heading is { } heading)
        {
            var title = MarkdownText.Escaped(heading.Title(language));
            if (row.Depth == 0)
            {
                text.Append("**").Append(title).Append("**\n\n");
                text.AppendRow(ExplanationWords.Step(language), $"{ExplanationWords.Value(language)} ({unit.Name(language)})", ExplanationWords.Provision(language));
                text.Append("|---|---:|---|\n");
            }
            else
            {
                text.AppendRow($"{indent}*{title}*", "", "");
            }
        }

        if (row.Line is { } line)
        {
            text.AppendRow(indent + MarkdownText.Escaped(line.Label(language)), line.Value.Show(language, unit), MarkdownText.Escaped(line.Provision.Citation(language)));
            if (row.Rounding is { } step)
            {
                text.AppendRow($"{indent}{Indent}*{RoundingText.Describe(step, language)}*", "", MarkdownText.Escaped(step.Provision.Citation(language)));
            }
        }
    }
}
