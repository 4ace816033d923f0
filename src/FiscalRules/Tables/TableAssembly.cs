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
    private readonly WrappedLabels _pending = new();
    private readonly List<(int Line, string Text)> _waiting = [];

    public TableAssembly(TableReading reading)
    {
        (_reading, _columns) = (reading, [.. reading.Columns ?? []]);
        if (reading.Columns is { Count: 0 })
        {
            throw new ArgumentException("A table has at least one column.", nameof(reading));
        }

        Unit(reading.Swedish);
    }

    public bool HasColumns => _columns.Count > 0;

    /// <summary>A line above the rows: headings, or a title with one cell.</summary>
    public void Head(int line, string label, List<(string Text, int Column)> headings)
    {
        Unit(label);
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

            Unit(text);
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
            Unit(label);
            Note(line, start, "raden med rubriker är ingen rad", "the line of headings is no row");
            return;
        }

        if (label.Length == 0)
        {
            throw new TableFormatException("a row has a label.", line, start);
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

    /// <summary>
    /// The cells of a line that is a row of them: as many as the columns and a label, or cut by tabs, which say where the figures are, so that a blank cell is blank. A label that wraps
    /// has no figure after it.
    /// </summary>
    private List<(string Text, int Column)>? Cells(string text) =>
        PastedLine.Cells(text) is { } cells
        && cells[0].Text.Trim().Length > 0
        && (cells.Count == _columns.Count + 1 || (text.Contains('\t', StringComparison.Ordinal) && cells.Skip(1).Any(static cell => cell.Text.Trim().Length > 0)))
            ? cells
            : null;

    /// <summary>A line of a document. What may be a footnote waits for a row after it: then it is a row too.</summary>
    public void Line(int line, string text)
    {
        var words = PastedLine.Words(text);
        if (_lines.Count > 0 && Cells(text) is null && (FootnoteLine.IsLike(words, _columns.Count) || (_waiting.Count > 0 && PastedLine.Figures(words) == 0)))
        {
            _waiting.Add((line, text));
            return;
        }

        foreach (var (before, waiting) in _waiting)
        {
            Read(before, waiting);
        }

        _waiting.Clear();
        Read(line, text);
    }

    private void Read(int line, string text)
    {
        var words = PastedLine.Words(text);
        if (FootnoteLine.IsMarked(words) && PastedLine.Figures(words) == 0)
        {
            Footnote(line, text);
            return;
        }

        if (!HasColumns)
        {
            var headings = PrintedHeading.Columns(text, _reading.StageOfYears);
            _columns.AddRange(headings);
            if (headings.Count == 0 && PastedLine.Cells(text) is { } heads)
            {
                Head(line, heads[0].Text.Trim(), [.. heads.Skip(1).Select(static head => (head.Text.Trim(), head.Column))]);
            }
            else if (headings.Count == 0)
            {
                Head(line, text.Trim(), []);
            }

            return;
        }

        if (Cells(text) is { } cells)
        {
            Row(line, words[0].Column, Labelled(line, cells[0].Text.Trim()), [.. cells.Skip(1).Select(cell => (cell.Text.Trim(), line, cell.Column))]);
            return;
        }

        if (PastedLine.Figures(words) == 0)
        {
            Unlabelled(line, text.Trim(), words[0].Column);
            return;
        }

        var (labels, readings, isEven) = PastedLine.Read(words, _columns.Count, line);
        var label = string.Join(' ', words.Take(labels).Select(static word => word.Text));
        if (_lines.Count == 0 && _pending.IsEmpty && PrintedHeading.Columns(text, _reading.StageOfYears).Count > 0)
        {
            Note(line, 1, $"rubriken ”{text.Trim()}” är ingen rad", $"the heading “{text.Trim()}” is no row");
            return;
        }

        if (readings.Count == 0)
        {
            throw new TableFormatException(Invariant($"the figures can't be read for {_columns.Count} columns; was “{text.Trim()}”."), line, words[Math.Min(labels, words.Count - 1)].Column);
        }

        if (isEven)
        {
            Note(line, words[labels].Column, $"beloppen i ”{label}” är lästa som lika långa", $"the figures of “{label}” are read as equally long");
        }

        Add(line, words[0].Column, Labelled(line, label), [.. readings]);
    }

    public ReadTable Table()
    {
        if (!HasColumns)
        {
            throw new TableFormatException("No line has headings with years; say what the columns are.", 1, 1);
        }

        foreach (var (line, text) in _waiting)
        {
            if (FootnoteLine.IsLike(PastedLine.Words(text), _columns.Count))
            {
                Footnote(line, text);
            }
            else
            {
                Read(line, text);
            }
        }

        foreach (var (text, line, column) in _pending.Rest())
        {
            Add(line, column, text, [Blanks()]);
        }

        return TableChoice.Of(_reading, Unit(), [.. _columns], _lines, _notes);
    }

    /// <summary>The unit of the reading, or the only one that the text names.</summary>
    private AmountUnit Unit()
    {
        if (_reading.Unit is not { } stated)
        {
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

        return stated;
    }

    /// <summary>Whether the cells are the headings of columns that the reading has given: years all, with or without a stage.</summary>
    private bool AreYears(List<(string Text, int Line, int Column)> cells)
    {
        var stated = cells.FindAll(static cell => cell.Text.Length > 0);
        return stated.Count > 0 && stated.TrueForAll(cell => PrintedHeading.Column(cell.Text, _reading.StageOfYears).Year is not null);
    }

    private ValueList<PrintedLine.Cell> Blanks() => Enumerable.Repeat(PrintedLine.Cell.Blank, _columns.Count).ToValueList();

    private void Add(int line, int start, string label, ValueList<ValueList<PrintedLine.Cell>> readings)
    {
        foreach (var cell in readings[0].Where(static cell => cell.Figure.Mark.Length > 0))
        {
            Note(line, cell.Column, $"fotnotstecken {cell.Figure.Mark}", $"a footnote mark {cell.Figure.Mark}");
        }

        _lines.Add(new(line, label, start, readings));
    }

    /// <summary>A line without figures: the beginning of a label that goes on, or a heading among the rows; before the first row a title.</summary>
    private void Unlabelled(int line, string text, int column)
    {
        Unit(text);
        if (_lines.Count == 0 && !WrappedLabels.GoesOn(text))
        {
            Note(line, column, $"rubriken ”{text}” är ingen rad", $"the heading “{text}” is no row");
            return;
        }

        _pending.Add(line, column, text);
    }

    /// <summary>The label of a row, with the lines before that it goes on from; those that don't go on are rows of their own.</summary>
    private string Labelled(int line, string label)
    {
        var (whole, headings) = _pending.Take(label);
        if (whole != label)
        {
            Note(line, 1, $"”{whole}” står på flera rader", $"“{whole}” stands on several lines");
        }

        foreach (var (text, at, column) in headings)
        {
            Add(at, column, text, [Blanks()]);
        }

        return whole;
    }

    private void Unit(string text)
    {
        foreach (var unit in PrintedHeading.UnitsIn(text))
        {
            if (!_units.Contains(unit))
            {
                _units.Add(unit);
            }
        }
    }

    private void Footnote(int line, string text) => Note(line, text.Length - text.TrimStart().Length + 1, $"fotnot: {text.Trim()}", $"a footnote: {text.Trim()}");

    private void Note(int line, int column, string swedish, string english) => _notes.Add(new(line, column, swedish, english));
}
