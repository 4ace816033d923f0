using FiscalRules.Law;

namespace FiscalRules.Tables;

/// <summary>A whole HTML document of tables, explanations, findings and charts, in one file that fetches nothing; legible in light and dark.</summary>
public sealed record HtmlPage
{
    private readonly ValueList<string> _parts = [];

    /// <summary>A page without parts.</summary>
    /// <param name="title">The title of the page, in its language.</param>
    /// <param name="language">The language of all that is put on it.</param>
    /// <exception cref="ArgumentException">The title is null or blank.</exception>
    public HtmlPage(string title, Language language = Language.Swedish)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        (Title, Language) = (title, language);
    }

    private HtmlPage(HtmlPage before, string part)
        : this(before.Title, before.Language) => _parts = [.. before._parts, part];

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The language of all that is on the page.</summary>
    public Language Language { get; }

    /// <summary>The page with a table at its end.</summary>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public HtmlPage Add(FiscalTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(this, table.ToHtml(Language));
    }

    /// <summary>The page with an explanation at its end, amounts in kronor and öre.</summary>
    /// <exception cref="ArgumentNullException">The explanation is null.</exception>
    public HtmlPage Add(Explanation explanation) => Add(explanation, AmountUnit.KronorAndOre);

    /// <summary>The page with an explanation at its end.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="unit">The unit of its amounts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public HtmlPage Add(Explanation explanation, AmountUnit unit)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return new(this, explanation.ToHtml(Language, unit));
    }

    /// <summary>The page with findings at its end.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public HtmlPage Add(ValueList<Finding> findings) => new(this, findings.ToHtml(Language));

    /// <summary>The page with a result's chart at its end.</summary>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public HtmlPage Add(ICharted result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(this, result.ToSvg(Language));
    }

    /// <summary>The document. Well-formed XML but for its doctype's being HTML's; lines end with LF.</summary>
    public string ToHtml()
    {
        var html = new MarkupText();
        html.Add($"<!DOCTYPE html>\n<html lang=\"{HtmlFragment.Code(Language)}\">\n<head>\n<meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width\" />\n")
            .Add($"<meta name=\"color-scheme\" content=\"light dark\" />\n<title>{Title}</title>\n")
            .Raw("<style>body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; font-family: system-ui, sans-serif } svg { max-width: 100%; height: auto }</style>\n")
            .Add($"</head>\n<body>\n<h1>{Title}</h1>\n");
        foreach (var part in _parts)
        {
            html.Raw(part);
        }

        return html.Raw("</body>\n</html>\n").ToString();
    }

    /// <summary>The document.</summary>
    public override string ToString() => ToHtml();
}
