using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>A table of amounts in the layout people know: labelled rows, columns for years, a unit, and what the table says of its own figures.</summary>
/// <remarks>
/// The cells are exact; only a rendering rounds, each figure on its own, so that printed parts need not add up to a printed total. The table doesn't
/// require its relations to hold: a published one that breaks them is kept as it was printed.
/// </remarks>
public sealed record FiscalTable
{
    /// <summary>A table.</summary>
    /// <param name="swedish">The heading in Swedish.</param>
    /// <param name="english">The heading in English.</param>
    /// <param name="unit">The unit in which it is shown.</param>
    /// <param name="columns">The columns, at least one.</param>
    /// <param name="rows">The rows, each with a cell for each column and a code that no other has.</param>
    /// <param name="relations">Which rows are totals or carry-forwards of which.</param>
    /// <exception cref="ArgumentException">A heading is blank, there is no column, a row has another number of cells or another's code, or a relation names a row that isn't there.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FiscalTable(
        string swedish,
        string english,
        AmountUnit unit,
        ValueList<TableColumn> columns,
        ValueList<TableRow> rows,
        ValueList<TableRelation> relations)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(relations);
        if (columns.Count == 0)
        {
            throw new ArgumentException("A table has at least one column.", nameof(columns));
        }

        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Cells.Count != columns.Count)
            {
                throw new ArgumentException(Invariant($"A row has a cell for each of the {columns.Count} columns; '{row.Code}' has {row.Cells.Count}."), nameof(rows));
            }

            if (!codes.Add(row.Code))
            {
                throw new ArgumentException($"Each row has a code of its own; '{row.Code}' comes twice.", nameof(rows));
            }
        }

        foreach (var relation in relations)
        {
            foreach (var code in relation.Rows)
            {
                if (!codes.Contains(code))
                {
                    throw new ArgumentException($"A relation names rows of the table; '{code}' is none.", nameof(relations));
                }
            }
        }

        (Swedish, English, Unit, Columns, Rows, Relations) = (swedish, english, unit, columns, rows, relations);
    }

    /// <summary>The heading in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>The heading in English.</summary>
    public string English { get; }

    /// <summary>The unit in which the table is shown.</summary>
    public AmountUnit Unit { get; private init; }

    /// <summary>The columns.</summary>
    public ValueList<TableColumn> Columns { get; }

    /// <summary>The rows.</summary>
    public ValueList<TableRow> Rows { get; }

    /// <summary>Which rows are totals or carry-forwards of which.</summary>
    public ValueList<TableRelation> Relations { get; }

    /// <summary>The row with a code.</summary>
    /// <param name="code">The code of a row.</param>
    /// <exception cref="ArgumentException">No row has that code.</exception>
    public TableRow this[string code]
    {
        get
        {
            foreach (var row in Rows)
            {
                if (string.Equals(row.Code, code, StringComparison.Ordinal))
                {
                    return row;
                }
            }

            throw new ArgumentException($"No row has the code '{code}'.", nameof(code));
        }
    }

    /// <summary>The heading in a language.</summary>
    public string Title(Language language) => language == Language.English ? English : Swedish;

    /// <summary>The same table shown in another unit.</summary>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public FiscalTable In(AmountUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return this with { Unit = unit };
    }

    /// <summary>The table as aligned text, for a screen with fixed width. Lines end with LF.</summary>
    /// <param name="language">The language of headings and labels.</param>
    public string ToText(Language language = Language.Swedish) => TextRenderer.Render(this, language);

    /// <summary>The table as Markdown, totals in bold. Lines end with LF.</summary>
    /// <param name="language">The language of headings and labels.</param>
    public string ToMarkdown(Language language = Language.Swedish) => MarkdownRenderer.Render(this, language);

    /// <summary>The table as an HTML fragment that stands on its own, its style inside it: headers with a scope, labels escaped, colours from where it stands. Well-formed XML; lines end with LF.</summary>
    /// <param name="language">The language of headings and labels.</param>
    public string ToHtml(Language language = Language.Swedish) => HtmlRenderer.Render(this, language);

    /// <summary>The table as comma-separated values by RFC 4180, in the unit it is shown in. Lines end with CRLF.</summary>
    /// <remarks>
    /// In Swedish fields are parted by semicolons and decimals follow a comma, in English by commas and a point: what a spreadsheet in that language opens.
    /// Figures have no thousands separator. A label that a spreadsheet would compute has an apostrophe before it. Written to a file for Excel, it needs a byte order mark.
    /// </remarks>
    /// <param name="language">The language of headings and labels, and which separators.</param>
    public string ToCsv(Language language = Language.Swedish) => CsvRenderer.Render(this, language);

    /// <summary>The table as Swedish text.</summary>
    public override string ToString() => ToText();
}
