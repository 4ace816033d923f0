using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>Lines of a document on their way to be a table: what may be a footnote or the beginning of a label waits for what comes after it.</summary>
internal sealed class PastedAssembly
{
    private readonly TableAssembly _assembly;
    private readonly Stage _stage;
    private readonly WrappedLabels _pending = new();
    private readonly List<(int Line, string Text)> _waiting = [];

    public PastedAssembly(TableReading reading) => (_assembly, _stage) = (new(reading), reading.StageOfYears);

    /// <summary>A line of a document. What may be a footnote waits for a row after it: then it is a row too.</summary>
    public void Line(int line, string text)
    {
        var words = PastedLine.Words(text);
        if (_assembly.HasRows && Cells(text) is null && (FootnoteLine.IsLike(words, _assembly.Columns) || (_waiting.Count > 0 && PastedLine.Figures(words) == 0)))
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

    public ReadTable Table()
    {
        foreach (var (line, text) in _waiting)
        {
            if (FootnoteLine.IsLike(PastedLine.Words(text), _assembly.Columns))
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
            _assembly.Add(line, column, text);
        }

        return _assembly.Table();
    }

    private void Read(int line, string text)
    {
        var words = PastedLine.Words(text);
        if (FootnoteLine.IsMarked(words) && PastedLine.Figures(words) == 0)
        {
            Footnote(line, text);
            return;
        }

        if (!(_assembly.HasRows || !_pending.IsEmpty) && PrintedHeading.Columns(text, _stage) is { Count: > 0 } years)
        {
            _assembly.Years(line, text.Trim(), years);
            return;
        }

        if (!_assembly.HasColumns)
        {
            var heads = PastedLine.Cells(text);
            _assembly.Head(line, (heads?[0].Text ?? text).Trim(), [.. (heads ?? []).Skip(1).Select(static head => (head.Text.Trim(), head.Column))]);
            if (_assembly.HasColumns && !text.Contains('\t', StringComparison.Ordinal))
            {
                _assembly.Note(line, 1, $"rubrikerna är lästa ur ”{text.Trim()}”", $"the headings are read from “{text.Trim()}”");
            }

            return;
        }

        if (_assembly.IsHeadedBy(PrintedHeading.Columns(text, _stage)))
        {
            _assembly.Note(line, 1, "raden med rubriker kommer igen och är ingen rad", "the line of headings comes again and is no row");
            return;
        }

        if (Cells(text) is { } cells)
        {
            _assembly.Row(line, words[0].Column, Labelled(line, cells[0].Text.Trim()), [.. cells.Skip(1).Select(cell => (cell.Text.Trim(), line, cell.Column))]);
            return;
        }

        if (PastedLine.Figures(words) == 0)
        {
            Unlabelled(line, text.Trim(), words[0].Column);
            return;
        }

        var (labels, readings, isEven) = PastedLine.Read(words, _assembly.Columns, line);
        var label = string.Join(' ', words.Take(labels).Select(static word => word.Text));
        if (readings.Count == 0)
        {
            throw new TableFormatException(Invariant($"the figures can't be read for {_assembly.Columns} columns; was “{text.Trim()}”."), line, words[Math.Min(labels, words.Count - 1)].Column);
        }

        if (isEven)
        {
            _assembly.Note(line, words[labels].Column, $"beloppen i ”{label}” är lästa som lika långa", $"the figures of “{label}” are read as equally long");
        }

        for (var i = Math.Max(1, words.Count - PastedLine.Figures(words)); i < labels; i++)
        {
            _assembly.Note(line, words[i].Column, $"”{words[i].Text}” är läst som en del av etiketten ”{label}”", $"“{words[i].Text}” is read as a part of the label “{label}”");
        }

        _assembly.Add(line, words[0].Column, Labelled(line, label), [.. readings]);
    }

    /// <summary>A line without figures: the beginning of a label that goes on, or a heading among the rows; before the first row a title.</summary>
    private void Unlabelled(int line, string text, int column)
    {
        _assembly.Unit(text, line, column);
        if (!_assembly.HasRows && !WrappedLabels.GoesOn(text))
        {
            _assembly.Note(line, column, $"rubriken ”{text}” är ingen rad", $"the heading “{text}” is no row");
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
            _assembly.Note(line, 1, $"”{whole}” står på flera rader", $"“{whole}” stands on several lines");
        }

        foreach (var (text, at, column) in headings)
        {
            _assembly.Add(at, column, text);
        }

        return whole;
    }

    private void Footnote(int line, string text) => _assembly.Note(line, text.Length - text.TrimStart().Length + 1, $"fotnot: {text.Trim()}", $"a footnote: {text.Trim()}");

    /// <summary>
    /// The cells of a line that is a row of them: as many as the columns and a label, or cut by tabs, which say where the figures are, so that a blank cell is blank. A label that wraps
    /// has no figure after it.
    /// </summary>
    private List<(string Text, int Column)>? Cells(string text) =>
        PastedLine.Cells(text) is { } cells
        && cells[0].Text.Trim().Length > 0
        && (cells.Count == _assembly.Columns + 1 || (text.Contains('\t', StringComparison.Ordinal) && cells.Skip(1).Any(static cell => cell.Text.Trim().Length > 0)))
            ? cells
            : null;
}
