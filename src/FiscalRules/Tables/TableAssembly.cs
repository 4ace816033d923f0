using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>A table while it is read, line by line.</summary>
internal sealed class TableAssembly
{
    private readonly TableReading _reading;
    private readonly List<TableColumn> _columns;
    private readonly List<PrintedLine> _lines = [];
    private readonly List<ReadingNote> _notes = [];
    private readonly List<AmountUnit> _units = [];
    private readonly List<(string Words, int Line, int Column)> _unknown = [];

    public TableAssembly(TableReading reading)
    {
        (_reading, _columns) = (reading, [.. reading.Columns ?? []]);
        if (reading.Columns is { Count: 0 })
        {
            throw new ArgumentException("A table has at least one column.", nameof(reading));
        }

        Unit(reading.Swedish, 1, 1);
    }

    public int Columns => _columns.Count;

    public bool HasColumns => _columns.Count > 0;

    public bool HasRows => _lines.Count > 0;

    /// <summary>Columns with headings in a line of their own.</summary>
    public void Head(ValueList<TableColumn> columns) => _columns.AddRange(columns);

    /// <summary>A line above the rows: headings, or a title with one cell.</summary>
    public void Head(int line, string label, List<(string Text, int Column)> headings)
    {
        Unit(label, line, 1);
        var last = headings.FindLastIndex(static heading => heading.Text.Length > 0);
        if (last < 0)
        {
            Note(line, 1, $"rubriken ”{label}” är ingen rad", $"the heading “{label}” is no row");
            return;
        }

        foreach (var (text, column) in headings.Take(last + 1))
        {
            if (text.Length == 0)
            {
                throw new TableFormatException("a column has a heading.", line, column);
            }

            Unit(text, line, column);
            if (PrintedHeading.Mark(text) is { Length: > 0 } mark)
            {
                Mark(line, column, mark);
            }

            _columns.Add(PrintedHeading.Column(text, _reading.StageOfYears));
        }
    }

    /// <summary>A row of a delimited text.</summary>
    public void Record(List<DelimitedText.Cell> cells)
    {
        var last = cells.FindLastIndex(static cell => cell.Text.Length > 0);
        if (Math.Max(last, Math.Min(cells.Count - 1, _columns.Count)) != _columns.Count && cells.FindIndex(static cell => cell.MayBeDecimals) is var at and > 0)
        {
            throw new TableFormatException(
                Invariant($"a comma separates cells, and may be a decimal comma in “{cells[at - 1].Text},{cells[at].Text}”: a row has a cell for each of {_columns.Count} columns. Put figures with decimals in quotes, or separate cells with semicolons or tabs."),
                cells[at].Line, cells[at].Column);
        }

        Row(cells[0].Line, cells[0].Column, cells[0].Text, [.. cells.Skip(1).Select(static cell => (cell.Text, cell.Line, cell.Column))]);
    }

    /// <summary>A row in cells, one for each column; those that are missing at its end are blank.</summary>
    public void Row(int line, int start, string label, List<(string Text, int Line, int Column)> cells)
    {
        if (_lines.Count == 0 && _reading.Columns is not null && AreYears(cells))
        {
            Unit(label, line, start);
            Note(line, start, "raden med rubriker är ingen rad", "the line of headings is no row");
            return;
        }

        var figures = new List<PrintedLine.Cell>();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i >= _columns.Count)
            {
                if (cells[i].Text.Length > 0)
                {
                    throw new TableFormatException(Invariant($"a row has at most a figure for each of {_columns.Count} columns; “{cells[i].Text}” is one more."), cells[i].Line, cells[i].Column);
                }

                continue;
            }

            figures.Add(SwedishFigure.TryParse(cells[i].Text, out var figure, out var problem)
                ? new(figure, cells[i].Column)
                : throw new TableFormatException($"{problem}; was “{cells[i].Text}”.", cells[i].Line, cells[i].Column));
        }

        if (figures.Count > 0 && figures.Count < _columns.Count)
        {
            Note(line, start, Invariant($"”{label}” har {figures.Count} belopp för {_columns.Count} kolumner; resten är tomma"), Invariant($"“{label}” has {figures.Count} figures for {_columns.Count} columns; the rest are blank"));
        }

        figures.AddRange(Enumerable.Repeat(PrintedLine.Cell.Blank, _columns.Count - figures.Count));
        Add(line, start, label, [[.. figures]]);
    }

    public ReadTable Table()
    {
        if (!HasColumns)
        {
            throw new TableFormatException("No line has headings with years; say what the columns are.", 1, 1);
        }

        return TableChoice.Of(_reading, Unit(), [.. _columns], _lines, _notes);
    }

    /// <summary>The unit of the reading, or the only one that the text names.</summary>
    private AmountUnit Unit()
    {
        if (_reading.Unit is not { } stated)
        {
            foreach (var (words, line, column) in _unknown)
            {
                throw new TableFormatException($"a table is in kronor (kr), tusentals kronor (tkr) or miljoner kronor (mkr); “{words}” is none of them. Say which unit it is, or write the figures in one of these.", line, column);
            }

            return _units.Count == 1
                ? _units[0]
                : throw new TableFormatException(
                    _units.Count == 0
                        ? "No unit is named, such as tkr or miljoner kronor; say which it is."
                        : $"Several units are named, {string.Join(" and ", _units.Select(static unit => unit.Swedish))}; say which it is.",
                    1,
                    1);
        }

        foreach (var other in _units.Where(other => other.Size != stated.Size))
        {
            Note(1, 1, $"texten säger {other.Swedish}; läst i {stated.Swedish}", $"the text says {other.English}; read in {stated.English}");
        }

        foreach (var (words, line, column) in _unknown)
        {
            Note(line, column, $"texten säger {words}; läst i {stated.Swedish}", $"the text says {words}; read in {stated.English}");
        }

        return stated;
    }

    /// <summary>Whether the cells are the headings of columns that the reading has given: years all, with or without a stage.</summary>
    private bool AreYears(List<(string Text, int Line, int Column)> cells)
    {
        var stated = cells.FindAll(static cell => cell.Text.Length > 0);
        return stated.Count > 0 && stated.TrueForAll(cell => PrintedHeading.Column(cell.Text, _reading.StageOfYears).Year is not null);
    }

    /// <summary>A row in which nothing is stated.</summary>
    public void Add(int line, int start, string label) => Add(line, start, label, [Enumerable.Repeat(PrintedLine.Cell.Blank, _columns.Count).ToValueList()]);

    /// <summary>A row with every way to read it.</summary>
    public void Add(int line, int start, string label, ValueList<ValueList<PrintedLine.Cell>> readings)
    {
        if (string.IsNullOrWhiteSpace(label))
        {
            throw new TableFormatException("a row has a label.", line, start);
        }

        foreach (var cell in readings[0].Where(static cell => cell.Figure.Mark.Length > 0))
        {
            Mark(line, cell.Column, cell.Figure.Mark);
        }

        _lines.Add(new(line, label, start, readings));
    }

    /// <summary>Takes in the units that a text names.</summary>
    public void Unit(string text, int line, int column)
    {
        foreach (var (unit, words) in PrintedUnit.In(text))
        {
            if (unit is null)
            {
                _unknown.Add((words, line, column));
            }
            else if (!_units.Contains(unit))
            {
                _units.Add(unit);
            }
        }
    }

    /// <summary>A footnote mark, which is no part of what it stands after.</summary>
    public void Mark(int line, int column, string mark) => Note(line, column, $"fotnotstecken {mark}", $"a footnote mark {mark}");

    /// <summary>Something to say of the reading.</summary>
    public void Note(int line, int column, string swedish, string english) => _notes.Add(new(line, column, swedish, english));
}
