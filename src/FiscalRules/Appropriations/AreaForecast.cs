using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>What an agency's items in an expenditure area are forecast to cost (<c>prognos inom utgiftsområde</c>), with the sums of its budget request.</summary>
public sealed partial record AreaForecast : IFindings, IExplained, ITabled
{
    /// <summary>A forecast.</summary>
    /// <param name="area">The number of the expenditure area in the state's budget (<c>utgiftsområde</c>), at least 1.</param>
    /// <param name="years">The columns, at least one, each year the one after the one before.</param>
    /// <param name="rows">The items, each designation once, with an amount for each year.</param>
    /// <param name="unit">The unit the table is printed in; null for tkr.</param>
    /// <exception cref="ArgumentOutOfRangeException">The area is below 1.</exception>
    /// <exception cref="ArgumentNullException">The list of rows is null.</exception>
    /// <exception cref="ArgumentException">There is no year, years aren't consecutive, a designation comes twice, or a row has another number of amounts than there are years.</exception>
    /// <exception cref="OverflowException">A sum is beyond what <see cref="Kronor"/> holds.</exception>
    public AreaForecast(int area, ReadOnlySpan<ForecastYear> years, ValueList<ForecastRow> rows, AmountUnit? unit = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(area, 1);
        ArgumentNullException.ThrowIfNull(rows);
        if (years.IsEmpty)
        {
            throw new ArgumentException("A forecast has at least one year.", nameof(years));
        }

        for (var i = 1; i < years.Length; i++)
        {
            if (years[i].Year - years[i - 1].Year != 1)
            {
                throw new ArgumentException(Invariant($"Years are consecutive; {years[i].Year} comes after {years[i - 1].Year}."), nameof(years));
            }
        }

        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!codes.Add(row.Post.Code))
            {
                throw new ArgumentException($"Each item comes once; '{row.Post.Code}' comes twice.", nameof(rows));
            }

            if (row.Amounts.Count != years.Length)
            {
                throw new ArgumentException(Invariant($"A row has an amount for each of the {years.Length} years; '{row.Post.Code}' has {row.Amounts.Count}."), nameof(rows));
            }
        }

        (Area, Years, Rows, Unit) = (area, ValueList.Create(years), rows, unit ?? AmountUnit.Tkr);
        Totals = Years.Select((year, i) => new PrintedTotal(rows.Sum(row => row.Amounts[i] ?? Kronor.Zero), year.Printed)).ToValueList();
    }

    /// <summary>The number of the expenditure area.</summary>
    public int Area { get; }

    /// <summary>The columns.</summary>
    public ValueList<ForecastYear> Years { get; }

    /// <summary>The items.</summary>
    public ValueList<ForecastRow> Rows { get; }

    /// <summary>The unit the table is printed in.</summary>
    public AmountUnit Unit { get; }

    /// <summary>The total of each year, computed beside printed.</summary>
    public ValueList<PrintedTotal> Totals { get; }

    /// <summary>A printed total that differs from the sum of its parts, and whether rounding can explain it.</summary>
    public ValueList<Finding> Findings() => Years
        .Select((year, i) => Totals[i].Find(
            Invariant($"Utgiftsområde {Area}, {year.Year}"),
            Invariant($"Expenditure area {Area}, {year.Year}"),
            Unit,
            Rows.Count(row => row.Amounts[i] is not null),
            year.Year,
            year.Stage))
        .OfType<Finding>()
        .ToValueList();

    /// <summary>The sum of each year, with the items beneath.</summary>
    public Explanation Explain() => new(
        Invariant($"Prognos inom utgiftsområde {Area}"),
        Invariant($"Forecast in expenditure area {Area}"),
        Years.Select((year, i) => new ExplanationLine(
            Invariant($"total-{year.Year}"),
            Invariant($"Summa {year.Year}"),
            Invariant($"Total {year.Year}"),
            Totals[i].Computed,
            AppropriationLaw.BudgetRequest,
            details: new("Varav", "Of which", Stated(i)))).ToValueList());

    /// <summary>The official table. The sum is the computed one; a printed one that differs has a row of its own.</summary>
    public FiscalTable ToTable()
    {
        var rows = Rows.Select((row, i) => new TableRow(Code(i), row.Post.Name(Language.Swedish), row.Post.Name(Language.English), row.Amounts)).ToList();
        var parts = rows.Select(static row => row.Code).ToValueList();
        rows.Add(new("total", "Summa", "Total", Totals.Select(static total => (Kronor?)total.Computed).ToValueList()));
        if (Totals.Any(static total => total.Difference != Kronor.Zero))
        {
            rows.Add(new("printed-total", "Summa enligt tryck", "Total as printed", Totals.Select(static total => total.Printed).ToValueList()));
        }

        return new(
            Invariant($"Prognos inom utgiftsområde {Area}"),
            Invariant($"Forecast in expenditure area {Area}"),
            Unit,
            Years.Select(static year => new TableColumn(year.Stage, year.Year)).ToValueList(),
            rows.ToValueList(),
            [new TableRelation.Sum("total", parts)]);
    }

    /// <summary>The area, the years and the last total on one line.</summary>
    public override string ToString() =>
        Invariant($"Utgiftsområde {Area}, {Years[0].Year}–{Years[^1].Year}: {Totals[^1].Computed.InSwedish()} kr");

    private static string Code(int row) => Invariant($"item-{row + 1}");

    private ValueList<ExplanationLine> Stated(int column)
    {
        var lines = new List<ExplanationLine>();
        for (var i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].Amounts[column] is { } amount)
            {
                lines.Add(new(Code(i), Rows[i].Post.Name(Language.Swedish), Rows[i].Post.Name(Language.English), amount, AppropriationLaw.BudgetRequest));
            }
        }

        return lines.ToValueList();
    }
}
