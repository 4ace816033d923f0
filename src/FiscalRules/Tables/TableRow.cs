namespace FiscalRules.Tables;

/// <summary>A row of a table: a code, a label in both languages, and a figure for each column.</summary>
public sealed record TableRow
{
    /// <summary>A row.</summary>
    /// <param name="code">A stable name in kebab case, unique in its table.</param>
    /// <param name="swedish">The label in Swedish, as in the official layout.</param>
    /// <param name="english">The label in English.</param>
    /// <param name="cells">The amounts, signed as in the official layout, one for each column; null where nothing is stated.</param>
    /// <exception cref="ArgumentException">The code or a label is null or blank.</exception>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public TableRow(string code, string swedish, string english, ValueList<Kronor?> cells)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        ArgumentNullException.ThrowIfNull(cells);
        (Code, Swedish, English, Cells) = (code, swedish, english, cells);
    }

    /// <summary>A stable name in kebab case.</summary>
    public string Code { get; }

    /// <summary>The label in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>The label in English.</summary>
    public string English { get; }

    /// <summary>The amounts, one for each column; null where nothing is stated.</summary>
    public ValueList<Kronor?> Cells { get; }

    /// <summary>The label in a language.</summary>
    public string Label(Language language) => language == Language.English ? English : Swedish;
}
