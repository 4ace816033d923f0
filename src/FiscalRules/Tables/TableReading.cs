using FiscalRules.Law;

namespace FiscalRules.Tables;

/// <summary>How a published table is to be read (<c>läsanvisning</c>): what the text itself doesn't say.</summary>
public sealed record TableReading
{
    /// <summary>A reading.</summary>
    /// <param name="swedish">The heading of the table in Swedish; a unit in it, such as <c>tusentals kronor</c>, is understood.</param>
    /// <param name="english">The heading in English.</param>
    /// <exception cref="ArgumentException">A heading is null or blank.</exception>
    public TableReading(string swedish, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        (Swedish, English) = (swedish, english);
    }

    /// <summary>The heading in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>The heading in English.</summary>
    public string English { get; }

    /// <summary>The unit that the figures are in; null where the heading or the text says it. How many decimals they have is read from the figures.</summary>
    public AmountUnit? Unit { get; init; }

    /// <summary>The columns; null where the text has a line with their headings.</summary>
    public ValueList<TableColumn>? Columns { get; init; }

    /// <summary>How far a year has come whose heading is only the year.</summary>
    public Stage StageOfYears { get; init; }

    /// <summary>What the table says of its own figures, by the codes of rows: see <see cref="TableReader.CodeOf"/>.</summary>
    public ValueList<TableRelation> Relations { get; init; } = [];
}
