namespace FiscalRules.Tables;

/// <summary>Every way to cut the words of a pasted line, from one on, into so many figures. Each figure is read once, and ways are counted before they are made.</summary>
internal sealed class PastedWays
{
    /// <summary>More readings of a line than this aren't made.</summary>
    public const int Most = 5_000;

    /// <summary>A sign and seven groups of digits are beyond what an amount holds; a per cent sign and a mark may follow.</summary>
    public const int MostWords = 10;

    private readonly List<(string Text, int Column)> _words;
    private readonly Dictionary<(int Start, int Length), PrintedLine.Cell?> _figures = [];
    private readonly Dictionary<(int Start, int Figures), int> _counts = [];

    public PastedWays(List<(string Text, int Column)> words) => _words = words;

    /// <summary>The figures if each has equally many words; null where that can't be.</summary>
    public ValueList<PrintedLine.Cell>? Even(int first, int figures)
    {
        var left = _words.Count - first;
        if (left == 0 || left % figures != 0 || left / figures > MostWords)
        {
            return null;
        }

        var cells = new List<PrintedLine.Cell>();
        for (var start = first; start < _words.Count; start += left / figures)
        {
            if (Figure(start, left / figures) is not { } cell)
            {
                return null;
            }

            cells.Add(cell);
        }

        return [.. cells];
    }

    /// <summary>How many ways there are, counted no further than what is too many.</summary>
    public int Count(int start, int figures)
    {
        var left = _words.Count - start;
        if (figures == 0 || left < figures || left > figures * MostWords)
        {
            return figures == 0 && left == 0 ? 1 : 0;
        }

        if (_counts.TryGetValue((start, figures), out var count))
        {
            return count;
        }

        for (var length = 1; length <= MostWords && length <= left && count <= Most; length++)
        {
            count += Figure(start, length) is null ? 0 : Count(start + length, figures - 1);
        }

        count = Math.Min(count, Most + 1);
        _counts.Add((start, figures), count);
        return count;
    }

    /// <summary>The ways, of which there are to be no more than <see cref="Most"/>.</summary>
    public IEnumerable<ValueList<PrintedLine.Cell>> All(int start, int figures)
    {
        if (figures == 0)
        {
            return start == _words.Count ? [[]] : [];
        }

        return
            from length in Enumerable.Range(1, Math.Min(MostWords, _words.Count - start))
            where Figure(start, length) is not null && Count(start + length, figures - 1) > 0
            from rest in All(start + length, figures - 1)
            select new ValueList<PrintedLine.Cell>([Figure(start, length)!.Value, .. rest]);
    }

    private PrintedLine.Cell? Figure(int start, int length)
    {
        if (!_figures.TryGetValue((start, length), out var cell))
        {
            cell = Parsed(start, length);
            _figures.Add((start, length), cell);
        }

        return cell;
    }

    private PrintedLine.Cell? Parsed(int start, int length) =>
        SwedishFigure.TryParse(string.Join(' ', _words.GetRange(start, length).Select(static word => word.Text)), out var figure, out _) ? new(figure, _words[start].Column) : null;
}
