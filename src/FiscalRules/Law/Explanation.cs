namespace FiscalRules.Law;

/// <summary>How a result arose (<c>redogörelse</c>): its steps in the order of the law.</summary>
public sealed record Explanation
{
    /// <summary>An explanation.</summary>
    /// <param name="swedish">The heading in Swedish.</param>
    /// <param name="english">The heading in English.</param>
    /// <param name="lines">The steps, in the order of the law.</param>
    /// <exception cref="ArgumentException">Two lines have the same code.</exception>
    /// <exception cref="ArgumentNullException">A heading or the list is null.</exception>
    public Explanation(string swedish, string english, ValueList<ExplanationLine> lines)
    {
        ArgumentNullException.ThrowIfNull(swedish);
        ArgumentNullException.ThrowIfNull(english);
        ArgumentNullException.ThrowIfNull(lines);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (!codes.Add(line.Code))
            {
                throw new ArgumentException($"Each line has a code of its own; '{line.Code}' comes twice.", nameof(lines));
            }
        }

        (Swedish, English, Lines) = (swedish, english, lines);
    }

    /// <summary>No steps: what a result's default value has.</summary>
    public static Explanation Empty { get; } = new("", "", []);

    /// <summary>The heading in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>The heading in English.</summary>
    public string English { get; }

    /// <summary>The steps.</summary>
    public ValueList<ExplanationLine> Lines { get; }

    /// <summary>The step with a code.</summary>
    /// <param name="code">The code of a line.</param>
    /// <exception cref="ArgumentException">No line has that code.</exception>
    public ExplanationLine this[string code]
    {
        get
        {
            foreach (var line in Lines)
            {
                if (string.Equals(line.Code, code, StringComparison.Ordinal))
                {
                    return line;
                }
            }

            throw new ArgumentException($"No line has the code '{code}'.", nameof(code));
        }
    }

    /// <summary>The heading in a language.</summary>
    public string Title(Language language) => language == Language.English ? English : Swedish;

    /// <summary>The steps as aligned text, amounts in kronor and öre.</summary>
    public string ToText(Language language = Language.Swedish) => ToText(language, AmountUnit.KronorAndOre);

    /// <summary>The steps as aligned text: label, value, provision; roundings that moved it and details on lines of their own beneath. Lines end with LF.</summary>
    /// <param name="language">The language of labels and citations.</param>
    /// <param name="unit">The unit of amounts; a figure may be rounded for display.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public string ToText(Language language, AmountUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return ExplanationText.Render(this, language, unit);
    }

    /// <summary>The steps as one Markdown table, amounts in kronor and öre.</summary>
    public string ToMarkdown(Language language = Language.Swedish) => ToMarkdown(language, AmountUnit.KronorAndOre);

    /// <summary>The steps as one Markdown table under its heading; what stands within a step, and a rounding that moved it, is indented beneath. Lines end with LF.</summary>
    /// <inheritdoc cref="ToText(Language, AmountUnit)"/>
    public string ToMarkdown(Language language, AmountUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return ExplanationMarkdown.Render(this, language, unit);
    }

    /// <summary>The steps as an HTML fragment, amounts in kronor and öre.</summary>
    public string ToHtml(Language language = Language.Swedish) => ToHtml(language, AmountUnit.KronorAndOre);

    /// <summary>
    /// The steps as an HTML fragment that stands on its own, its style inside it: headers with a scope, labels escaped, colours from where it stands; what stands within
    /// a step folds out beneath it, without script. Well-formed XML; lines end with LF.
    /// </summary>
    /// <inheritdoc cref="ToText(Language, AmountUnit)"/>
    public string ToHtml(Language language, AmountUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return ExplanationHtml.Render(this, language, unit);
    }

    /// <summary>The steps as comma-separated values, amounts in kronor and öre.</summary>
    public string ToCsv(Language language = Language.Swedish) => ToCsv(language, AmountUnit.KronorAndOre);

    /// <summary>
    /// The steps as comma-separated values by RFC 4180, a line for each: how deep it stands, the codes that lead to it, its label, value, unit and provision, and its rounding.
    /// Lines end with CRLF. In Swedish fields are parted by semicolons and decimals follow a comma, in English by commas and a point; a label that a spreadsheet would compute has an apostrophe before it.
    /// </summary>
    /// <inheritdoc cref="ToText(Language, AmountUnit)"/>
    public string ToCsv(Language language, AmountUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return ExplanationCsv.Render(this, language, unit);
    }

    /// <summary>The steps as Swedish text.</summary>
    public override string ToString() => ToText();
}
