using FiscalRules.Law;

namespace FiscalRules.Tables;

/// <summary>A comparison laid out as a table.</summary>
public static class ComparisonTable
{
    /// <summary>A row for each figure; before, after, the difference, and what inputs, law and roundings brought of it, which add up to it across the row. In kronor and öre.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static FiscalTable ToTable(this Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new(
            comparison.Title(Language.Swedish),
            comparison.Title(Language.English),
            AmountUnit.KronorAndOre,
            [
                new TableColumn("Före", "Before"),
                new TableColumn("Efter", "After"),
                new TableColumn("Skillnad", "Difference"),
                new TableColumn("varav indata", "of which inputs"),
                new TableColumn("varav regler", "of which law"),
                new TableColumn("varav avrundning", "of which rounding"),
            ],
            comparison.Figures
                .Select(static figure => new TableRow(figure.Code, figure.Swedish, figure.English, [figure.Before, figure.After, figure.Difference, figure.Input, figure.Law, figure.Rounding]))
                .ToValueList(),
            []);
    }
}
