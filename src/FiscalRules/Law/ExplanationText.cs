using System.Text;

namespace FiscalRules.Law;

/// <summary>An explanation as aligned text.</summary>
internal static class ExplanationText
{
    public static string Render(Explanation explanation, Language language, AmountUnit unit)
    {
        var rows = ExplanationRow.Of(explanation).SelectMany(row => Shown(row, language, unit)).ToList();
        var labels = rows.Select(static row => row.Value.Length > 0 ? row.Label.Length : 0).DefaultIfEmpty().Max();
        var values = rows.Select(static row => row.Value.Length).DefaultIfEmpty().Max();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var line = row.Value.Length > 0 ? $"{row.Label.PadRight(labels)}  {row.Value.PadLeft(values)}  {row.Citation}" : row.Label;
            text.Append(line.TrimEnd(' ')).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(string Label, string Value, string Citation)> Shown(ExplanationRow row, Language language, AmountUnit unit)
    {
        var indent = new string(' ', 4 * row.Depth);
        if (row.Heading is { } heading)
        {
            yield return (indent + VisibleText.OneLine(heading.Title(language)) + (row.Depth == 0 ? $" ({unit.Name(language)})" : ""), "", "");
        }

        if (row.Line is { } line)
        {
            yield return ($"{indent}  {VisibleText.OneLine(line.Label(language))}", line.Value.Show(language, unit), VisibleText.OneLine(line.Provision.Citation(language)));
            if (row.Rounding is { } step)
            {
                yield return ($"{indent}    {RoundingText.Describe(step, language)}: {VisibleText.OneLine(step.Provision.Citation(language))}", "", "");
            }
        }
    }
}
