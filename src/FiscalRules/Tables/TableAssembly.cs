using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>A table while it is read, line by line.</summary>
internal sealed class TableAssembly
{
    private readonly TableReading _reading;
    private readonly List<TableColumn> _columns;
    private readonly List<PrintedLine> _lines = [];
    private readonly List<ReadingNote> _notes = [];
    private readonly List<HeadingLine> _headings = [];
    private readonly NamedUnits _units = new();

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

    /// <summary>Whether these are the columns.</summary>
    public bool IsHeadedBy(ValueList<TableColumn> columns) => columns.SequenceEqual(_columns);

    /// <summary>
    /// A line of years, which is no row. Without columns it heads them. Right below headings without years it goes on from them, <c>Utfall</c> and <c>2023</c>, if it has a year for each; else
    /// those weren't headings: a caption that two spaces cut.
    /// </summary>
    public void Years(int line, string text, ValueList<TableColumn> years)
    {
        if (PrintedHeading.Mark(text) is { Length: > 0 } mark)
        {
            Mark(line, 1, mark);
        }

        var above = Heading;
        if (HasColumns && (_reading.Columns is not null || above is null || !HasNoYears))
        {
            Note(line, 1, $"rubriken ”{text}” är ingen rad", $"the heading “{text}” is no row");
        }
        else if (above is not null && (above.Cells.Count != years.Count || text.Any(char.IsLetter)))
        {
            Note(above.Line, 1, $"rubriken ”{above.Label}” är ingen rad", $"the heading “{above.Label}” is no row");
            _columns.Clear();
            _columns.AddRange(years);
        }
        else if (HasColumns)
        {
            GoOn(line, 1, years.Select(static year => Invariant($"{year.Year}")));
        }
        else
        {
            _columns.AddRange(years);
        }
    }

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

        var stated = new HeadingLine(line, label, HeadingLine.Stated(headings.Select(static heading => heading.Text)));
        _headings.Add(stated);
        if (HeadingLine.AreFigures(stated.Cells))
        {
            throw new TableFormatException($"a column has a heading, a year or words; “{headings[0].Text}” is a figure, and no line above it has headings. Put a line with headings there, separated as the row is, or say what the columns are.", line, headings[0].Column);
        }

        foreach (var (text, column) in headings.Take(last + 1))
        {
            if (text.Length == 0)
            {
                throw new TableFormatException("a column has a heading.", line, column);
            }

            if (PrintedHeading.IsPercent(text))
            {
                throw new TableFormatException($"a column has amounts; “{text}” has percentages. Leave the column out.", line, column);
            }

            Unit(text, line, column);
            if (PrintedHeading.Mark(text) is { Length: > 0 } mark)
            {
                Mark(line, column, mark);
            }

            _columns.Add(PrintedHeading.Column(text, _reading.StageOfYears));
        }
    }

    /// <summary>A label or a heading with a blank where its lines were parted, in quotes.</summary>
    public static string OnOneLine(string text) => text.Replace('\n', ' ');

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

        var label = OnOneLine(cells[0].Text);
        if (last == 0 && WrappedLabels.GoesOn(label))
        {
            Note(cells[0].Line, cells[0].Column, $"”{label}” ser ut att gå vidare på nästa rad; etiketter i celler läggs inte ihop", $"“{label}” looks as if it went on in the next row; labels in cells aren't joined");
        }

        Row(cells[0].Line, cells[0].Column, label, [.. cells.Skip(1).Select(static cell => (cell.Text, cell.Line, cell.Column))]);
    }

    /// <summary>A row in cells, one for each column; those that are missing at its end are blank.</summary>
    public void Row(int line, int start, string label, List<(string Text, int Line, int Column)> cells)
    {
        if (IsHeading(line, start, label, cells))
        {
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

        return TableChoice.Of(_reading, _units.Of(_reading.Unit, _notes), [.. _columns], _lines, _notes);
    }

    /// <summary>The first line of headings in cells.</summary>
    private HeadingLine? Heading => _headings.Count > 0 ? _headings[0] : null;

    /// <summary>Whether no column has a heading with a year.</summary>
    private bool HasNoYears => _columns.TrueForAll(static column => column.Year is null && PrintedHeading.YearIn(column.Swedish) is null);

    /// <summary>Whether a line in cells is of headings: those of columns that the reading has given, those above once more, or years that go on from those above.</summary>
    private bool IsHeading(int line, int start, string label, List<(string Text, int Line, int Column)> cells)
    {
        var stated = HeadingLine.Stated(cells.Select(static cell => cell.Text));
        var isLabelled = HeadingLine.IsLabel(label, Heading);
        if (!HasRows && _reading.Columns is not null && stated.Count > 0 && stated.All(text => text.Length == 0 || PrintedHeading.Column(text, _reading.StageOfYears).Year is not null))
        {
            _headings.Add(new(line, label, stated));
            Unit(label, line, start);
            Note(line, start, "raden med rubriker är ingen rad", "the line of headings is no row");
            return true;
        }

        var areYears = stated.Count == _columns.Count && HeadingLine.AreYears(stated);
        var isRepeated = stated.Count > 0 && (stated == Heading?.Cells || (areYears && stated.Zip(_columns).All(static pair => PrintedHeading.YearIn(pair.First) == pair.Second.Year?.Number)));
        if (isRepeated && isLabelled)
        {
            Note(line, start, "raden med rubriker kommer igen och är ingen rad", "the line of headings comes again and is no row");
            return true;
        }

        var mayGoOn = areYears && !HasRows && _reading.Columns is null && HasNoYears;
        if (mayGoOn && isLabelled)
        {
            GoOn(line, start, stated);
            return true;
        }

        return (mayGoOn || (isRepeated && areYears)) && stated.Count > 1
            ? throw new TableFormatException($"“{label}” may be years that head the columns, or figures. Years stand beside “År”, or above every row; figures have a space between thousands.", cells[0].Line, cells[0].Column)
            : false;
    }

    /// <summary>Headings that go on in a line below.</summary>
    private void GoOn(int line, int start, IEnumerable<string> years)
    {
        var headings = Heading!.Cells.Zip(years, static (above, year) => $"{PrintedHeading.Unmarked(above)} {PrintedHeading.Unmarked(year)}").ToList();
        _columns.Clear();
        _columns.AddRange(headings.Select(heading => PrintedHeading.Column(heading, _reading.StageOfYears)));
        Note(line, start, $"rubrikerna står på två rader: {string.Join("; ", headings)}", $"the headings stand on two lines: {string.Join("; ", headings)}");
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
    public void Unit(string text, int line, int column) => _units.Add(text, line, column);

    /// <summary>A footnote mark, which is no part of what it stands after.</summary>
    public void Mark(int line, int column, string mark) => Note(line, column, $"fotnotstecken {mark}", $"a footnote mark {mark}");

    /// <summary>Something to say of the reading.</summary>
    public void Note(int line, int column, string swedish, string english) => _notes.Add(new(line, column, swedish, english));
}
