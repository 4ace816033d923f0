namespace FiscalRules.Law;

/// <summary>An explanation as an HTML table; what stands within a step folds out beneath it, without script.</summary>
internal static class ExplanationHtml
{
    // A longer list, such as a loan's every payment, is folded until it is asked for.
    private const int MostLinesUnfolded = 12;

    public static string Render(Explanation explanation, Language language, AmountUnit unit) => explanation == Explanation.Empty
        ? ""
        : HtmlFragment.Of(language, html =>
        {
            html.Add($"<table class=\"steps\">\n<caption>{explanation.Title(language)}</caption>\n<thead>\n<tr><th scope=\"col\">{ExplanationWords.Step(language)}</th>");
            html.Add($"<th scope=\"col\" class=\"figure value\">{ExplanationWords.Value(language)} ({unit.Name(language)})</th>");
            html.Add($"<th scope=\"col\" class=\"law\">{ExplanationWords.Provision(language)}</th></tr>\n</thead>\n");
            AddSteps(html, explanation, language, unit);
            html.Raw("</table>\n");
        });

    private static void AddSteps(MarkupText html, Explanation explanation, Language language, AmountUnit unit)
    {
        html.Raw("<tbody>\n");
        foreach (var line in explanation.Lines)
        {
            html.Add($"<tr><th scope=\"row\">{line.Label(language)}");
            if (ExplanationRow.Moved(line) is { } step)
            {
                html.Add($"<small>{RoundingText.Describe(step, language)}: {step.Provision.Citation(language)}</small>");
            }

            html.Add($"</th><td class=\"figure value\">{line.Value.Show(language, unit)}</td><td class=\"law\">{line.Provision.Citation(language)}</td></tr>\n");
            if (line.Details is { } details && details != Explanation.Empty)
            {
                html.Raw("<tr class=\"inner\"><td colspan=\"3\">").Raw(details.Lines.Count > MostLinesUnfolded ? "<details>" : "<details open=\"open\">");
                html.Add($"<summary>{details.Title(language)}</summary>\n<table class=\"steps\">\n");
                AddSteps(html, details, language, unit);
                html.Raw("</table>\n</details></td></tr>\n");
            }
        }

        html.Raw("</tbody>\n");
    }
}
