namespace FiscalRules;

/// <summary>A piece of HTML that stands on its own, its style inside it: in a page, in a mail, in the cell of a notebook.</summary>
internal static class HtmlFragment
{
    /// <summary>
    /// The style of every fragment. It names no colour but a grey with transparency, so that a fragment takes text and ground from where it stands and
    /// is as legible in a dark notebook as on a white page; all of it is kept inside the fragment's class.
    /// </summary>
    private const string Style =
        """
        <style>
        .fiscal-rules { overflow-x: auto; margin: 1em 0; line-height: 1.4 }
        .fiscal-rules table { border-collapse: collapse; border: 0; margin: 0; font-size: 0.9em; table-layout: auto }
        .fiscal-rules table th, .fiscal-rules table td { padding: 0.2em 0.7em; border: 0; text-align: left; vertical-align: top; font-weight: normal; background: none }
        .fiscal-rules table caption { caption-side: top; padding: 0.2em 0.7em 0.5em; text-align: left; font-size: 1.1em; font-weight: bold; color: inherit }
        .fiscal-rules table thead th { border-bottom: 1px solid rgba(128, 128, 128, 0.8); font-weight: bold; vertical-align: bottom }
        .fiscal-rules table tbody tr + tr > * { border-top: 1px solid rgba(128, 128, 128, 0.25) }
        .fiscal-rules table .figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
        .fiscal-rules table tbody .total > * { font-weight: bold; border-top: 1px solid rgba(128, 128, 128, 0.8) }
        .fiscal-rules table.steps { width: 100%; min-width: 46em }
        .fiscal-rules table.steps table { min-width: 0; font-size: 1em }
        .fiscal-rules table.steps table th { padding-left: 1.1em }
        .fiscal-rules table.steps .value { width: 13em }
        .fiscal-rules table.steps .law { width: 21em }
        .fiscal-rules table.steps small { display: block; opacity: 0.8 }
        .fiscal-rules table.steps tbody tr.inner > td { padding: 0 0 0.4em 1.4em; border-top: 0 }
        .fiscal-rules table.steps summary { padding: 0.2em 0; font-style: italic; cursor: pointer }
        .fiscal-rules table.findings .breach > :first-child { font-weight: bold }
        </style>

        """;

    /// <summary>The code of a language in a <c>lang</c> attribute.</summary>
    public static string Code(Language language) => language == Language.English ? "en" : "sv";

    /// <summary>A fragment of what <paramref name="add"/> puts in it.</summary>
    public static string Of(Language language, Action<MarkupText> add)
    {
        var html = new MarkupText();
        html.Add($"<div class=\"fiscal-rules\" lang=\"{Code(language)}\">\n").Raw(Style.ReplaceLineEndings("\n"));
        add(html);
        return html.Raw("</div>\n").ToString();
    }
}
