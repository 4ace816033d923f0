using System.Globalization;
using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>What was printed, figure by figure: the cells of a table row by row, then the figures in running text. Null where nothing is stated.</summary>
internal sealed class PrintedGrid
{
    private readonly Figure?[] _figures;

    private PrintedGrid(FiscalTable table, ValueList<TextFigure> texts, Figure?[] figures) =>
        (Table, Texts, _figures) = (table, texts, figures);

    public FiscalTable Table { get; }

    public ValueList<TextFigure> Texts { get; }

    public int Columns => Table.Columns.Count;

    /// <summary>How many places there are in the table; the figures in running text come after.</summary>
    public int Cells => Table.Rows.Count * Columns;

    public int Count => _figures.Length;

    public Figure? this[int place] => _figures[place];

    public static PrintedGrid Of(FiscalTable table, ValueList<TextFigure> texts)
    {
        var (unit, columns) = (table.Unit.Rounding.Unit.Ore, table.Columns.Count);
        var figures = new Figure?[(table.Rows.Count * columns) + texts.Count];
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (table.Rows[row].Cells[column] is not { } amount)
                {
                    continue;
                }

                if (amount.Ore % unit != 0)
                {
                    throw new ArgumentException(
                        Invariant($"A printed figure is a whole number of what its table is rounded to, {table.Unit.Rounding.Unit.InEnglish()} kronor; {table.Rows[row].Code} in column {column + 1} is {amount.InEnglish()} kronor. A computed table is exact in kronor and öre: In(AmountUnit.KronorAndOre)."),
                        nameof(table));
                }

                figures[(row * columns) + column] = new(amount.Ore, unit);
            }
        }

        for (var text = 0; text < texts.Count; text++)
        {
            figures[(table.Rows.Count * columns) + text] = new(texts[text].Amount.Ore, texts[text].Unit.Ore);
        }

        return new(table, texts, figures);
    }

    public bool IsText(int place) => place >= Cells;

    public TableCell? Cell(int place) => IsText(place) ? null : new(Table.Rows[place / Columns].Code, place % Columns);

    public int? Column(int place) => IsText(place) ? null : place % Columns;

    public string Label(int place, Language language) => IsText(place)
        ? Texts[place - Cells].Label(language)
        : $"{Table.Rows[place / Columns].Label(language)}, {Table.Columns[place % Columns].Label(language)}";

    /// <summary>What would have been printed if some figures were others. Nothing printed is changed.</summary>
    public PrintedGrid With(params ReadOnlySpan<(int Place, Figure? Figure)> changes)
    {
        var figures = (Figure?[])_figures.Clone();
        foreach (var (place, figure) in changes)
        {
            figures[place] = figure;
        }

        return new(Table, Texts, figures);
    }

    /// <summary>What some figures would be in a unit a thousand times larger or smaller; null where one of them can't be.</summary>
    public ValueList<(int Place, Figure? Figure)>? Scaled(Func<int, bool> isScaled, bool larger)
    {
        var changes = new List<(int, Figure?)>();
        for (var place = 0; place < Count; place++)
        {
            if (isScaled(place) && this[place] is { } figure)
            {
                if (PrintedDigits.Scale(figure, larger) is not { } scaled)
                {
                    return null;
                }

                changes.Add((place, scaled));
            }
        }

        return [.. changes];
    }

    /// <summary>A printed figure: its amount and one of its last digit, in öre. The true amount is within half of that, both ends included.</summary>
    public readonly record struct Figure(Int128 Ore, Int128 Unit)
    {
        /// <summary>A figure that stood there before what is printed was moved: it may have been any.</summary>
        public static Figure Unknown { get; } = new(0, Int128.Parse("1000000000000000000000000000000", CultureInfo.InvariantCulture));
    }
}
