using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>A column of a table: its heading, and the year and stage it stands for if it stands for one.</summary>
public sealed record TableColumn
{
    /// <summary>A column that stands for a year: <c>Utfall 2023</c>, <c>Plan 2026</c>.</summary>
    /// <param name="stage">How far the year has come.</param>
    /// <param name="year">The year.</param>
    public TableColumn(Stage stage, FiscalYear year)
        : this(Invariant($"{stage.Name(Language.Swedish)} {year}"), Invariant($"{stage.Name(Language.English)} {year}")) =>
        (Stage, Year) = (stage, year);

    /// <summary>A column with a heading of its own: <c>Totalt</c>.</summary>
    /// <param name="swedish">The heading in Swedish.</param>
    /// <param name="english">The heading in English.</param>
    /// <exception cref="ArgumentException">A heading is null or blank.</exception>
    public TableColumn(string swedish, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        (Swedish, English) = (swedish, english);
    }

    /// <summary>The heading in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>The heading in English.</summary>
    public string English { get; }

    /// <summary>How far the year has come, or null where the column stands for none.</summary>
    public Stage? Stage { get; }

    /// <summary>The year, or null where the column stands for none.</summary>
    public FiscalYear? Year { get; }

    /// <summary>The heading in a language.</summary>
    public string Label(Language language) => language == Language.English ? English : Swedish;
}
