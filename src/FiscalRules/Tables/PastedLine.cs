namespace FiscalRules.Tables;

/// <summary>A pasted line where a space stands both between thousands and between columns: every way to read it.</summary>
/// <remarks>
/// The figures are the words at the end of the line that can be parts of figures. If the columns can be filled with equally many words each, that is the reading: columns of one
/// table have figures of one size. Otherwise every way is kept, and also those that leave columns blank, for the sums of the table to choose among.
/// </remarks>
internal static class PastedLine
{
    private const int MostReadings = 5_000;

    /// <summary>The line's words with the character each begins at, from 1. A no-break space joins.</summary>
    public static List<(string Text, int Column)> Words(string line)
    {
        var words = new List<(string, int)>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is ' ' or '\t')
            {
                continue;
            }

            var start = i;
            while (i < line.Length && line[i] is not (' ' or '\t'))
            {
                i++;
            }

            words.Add((line[start..i], start + 1));
        }

        return words;
    }

    /// <summary>The cells of a line that is cut by tabs or by two spaces or more; null where it isn't, or where they are more than the columns.</summary>
    public static List<(string Text, int Column)>? Cells(string line)
    {
        var (cells, start) = (new List<(string, int)>(), 0);
        for (var i = 0; i <= line.Length; i++)
        {
            var cut = i == line.Length ? 0 : line[i] == '\t' ? 1 : line.AsSpan(i).StartsWith("  ") ? line.AsSpan(i).IndexOfAnyExcept(' ') is var end and >= 0 ? end : line.Length - i : -1;
            if (cut < 0)
            {
                continue;
            }

            cells.Add((line[start..i], start + 1));
            (start, i) = (i + cut, i + Math.Max(cut, 1) - 1);
        }

        return cells.Count > 1 ? cells : null;
    }

    /// <summary>How many words at the end can be parts of figures.</summary>
    public static int Figures(List<(string Text, int Column)> words)
    {
        var count = 0;
        while (count < words.Count && IsPart(words[^(count + 1)].Text))
        {
            count++;
        }

        return count;
    }

    /// <summary>Every reading of the last words as figures for so many columns, and how many words at the front are left to the label.</summary>
    public static (int LabelWords, List<ValueList<PrintedLine.Cell>> Readings, bool IsEven) Read(List<(string Text, int Column)> words, int columns, int line)
    {
        var first = Math.Max(1, words.Count - Figures(words));
        if (Even(words, first, columns) is { } even)
        {
            return (first, [even], Ways(words, first, columns, line).Count > 1 || Ways(words, first, columns - 1, line).Count > 0);
        }

        for (var start = first; start < words.Count; start++)
        {
            var full = Ways(words, start, columns, line);
            if (full.Count == 0)
            {
                continue;
            }

            // Columns may have been blank as well, and what is left then have figures of one size.
            var partly = Enumerable.Range(1, columns - 1).SelectMany(count => Even(words, start, count) is { } figures ? Placed(figures, columns) : []);
            return (start, start == first ? [.. full, .. partly] : full, false);
        }

        var fewer = Enumerable.Range(1, Math.Min(columns, words.Count - first)).SelectMany(count => Ways(words, first, count, line)).SelectMany(figures => Placed(figures, columns)).ToList();
        return (first, fewer, false);
    }

    private static bool IsPart(string word) =>
        SwedishFigure.TryParse(word, out _, out var problem)
        || (problem == SwedishFigure.LeadingZero && !word.Contains(',', StringComparison.Ordinal) && word.Length >= 3)
        || IsEnd(word);

    /// <summary>The last group of a figure that begins with a zero and has decimals or a mark: <c>073,5</c>.</summary>
    private static bool IsEnd(string word) => SwedishFigure.TryParse($"1 {word}", out var figure, out _) && !figure.IsNothing;

    private static ValueList<PrintedLine.Cell>? Even(List<(string Text, int Column)> words, int first, int columns)
    {
        var count = words.Count - first;
        if (count == 0 || count % columns != 0)
        {
            return null;
        }

        var cells = new List<PrintedLine.Cell>();
        for (var start = first; start < words.Count; start += count / columns)
        {
            if (Figure(words, start, count / columns) is not { } cell)
            {
                return null;
            }

            cells.Add(cell);
        }

        return [.. cells];
    }

    /// <summary>Every way to cut the words from one on into so many figures.</summary>
    private static List<ValueList<PrintedLine.Cell>> Ways(List<(string Text, int Column)> words, int start, int count, int line)
    {
        var ways = new List<ValueList<PrintedLine.Cell>>();
        Cut(start, []);
        return ways;

        void Cut(int from, List<PrintedLine.Cell> cells)
        {
            var (left, wanted) = (words.Count - from, count - cells.Count);
            if (wanted == 0 || left < wanted)
            {
                if (wanted == 0 && left == 0)
                {
                    ways.Add([.. cells]);
                }

                return;
            }

            if (ways.Count > MostReadings)
            {
                throw new TableFormatException("the figures can be read in too many ways; separate them with tabs, or write thousands with no-break spaces.", line, words[start].Column);
            }

            for (var length = 1; length <= left - wanted + 1; length++)
            {
                if (Figure(words, from, length) is { } cell)
                {
                    Cut(from + length, [.. cells, cell]);
                }
            }
        }
    }

    /// <summary>Every way to put figures in order in more columns, blank where none falls.</summary>
    private static IEnumerable<ValueList<PrintedLine.Cell>> Placed(ValueList<PrintedLine.Cell> figures, int columns)
    {
        foreach (var places in Choose(figures.Count, 0, columns))
        {
            var cells = Enumerable.Repeat(PrintedLine.Cell.Blank, columns).ToArray();
            for (var i = 0; i < places.Count; i++)
            {
                cells[places[i]] = figures[i];
            }

            yield return [.. cells];
        }
    }

    private static IEnumerable<List<int>> Choose(int count, int from, int columns)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }

        for (var first = from; first <= columns - count; first++)
        {
            foreach (var rest in Choose(count - 1, first + 1, columns))
            {
                yield return [first, .. rest];
            }
        }
    }

    private static PrintedLine.Cell? Figure(List<(string Text, int Column)> words, int start, int length) =>
        SwedishFigure.TryParse(string.Join(' ', words.Skip(start).Take(length).Select(static word => word.Text)), out var figure, out _)
            ? new(figure, words[start].Column)
            : null;
}
