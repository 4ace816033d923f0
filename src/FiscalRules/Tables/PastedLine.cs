namespace FiscalRules.Tables;

/// <summary>A pasted line where a space stands both between thousands and between columns: every way to read it.</summary>
/// <remarks>
/// The figures are the words at the end of the line that can be parts of figures. If the columns can be filled with equally many words each, that is the reading: columns of one
/// table have figures of one size. A year right before the figures, which may belong to the label or be the first of them, is refused. Otherwise every way is kept, and also those that leave columns blank, for the sums of the table to choose among. Ways are counted before they
/// are written down: a line with more of them than can be looked through is refused.
/// </remarks>
internal static class PastedLine
{
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
        var ways = new PastedWays(words);
        var first = Math.Max(1, words.Count - Figures(words));
        if (first == words.Count)
        {
            return (first, [], false);
        }

        var full = Enumerable.Range(first, words.Count - first).FirstOrDefault(start => ways.Count(start, columns) > 0, first);
        if (PrintedHeading.IsYear(words[full].Text))
        {
            throw new TableFormatException($"“{words[full].Text}” may be a figure, or a year that ends the label. Separate the label from its figures, and these from each other, with tabs or two spaces; leave out a line that is no row.", line, words[full].Column);
        }

        if (ways.Even(first, columns) is { } even)
        {
            return (first, [even], ways.Count(first, columns) > 1 || (columns > 1 && ways.Count(first, columns - 1) > 0));
        }

        for (var start = Math.Max(first, words.Count - (columns * PastedWays.MostWords)); start < words.Count; start++)
        {
            if (ways.Count(start, columns) == 0)
            {
                continue;
            }

            // Columns may have been blank as well, and what is left then have figures of one size.
            var partly = start > first ? [] : Enumerable.Range(1, columns - 1).Select(count => ways.Even(start, count)).OfType<ValueList<PrintedLine.Cell>>().ToList();
            ThrowIfMany(ways.Count(start, columns) + partly.Sum(figures => Placings(figures.Count, columns)), words[start].Column, line);
            return (start, [.. ways.All(start, columns), .. partly.SelectMany(figures => Placed(figures, columns))], false);
        }

        var counts = Enumerable.Range(1, Math.Min(columns, words.Count - first));
        ThrowIfMany(counts.Sum(count => (long)ways.Count(first, count) * Placings(count, columns)), words[first].Column, line);
        return (first, [.. counts.SelectMany(count => ways.All(first, count)).SelectMany(figures => Placed(figures, columns))], false);
    }

    private static void ThrowIfMany(long readings, int column, int line)
    {
        if (readings > PastedWays.Most)
        {
            throw new TableFormatException("the figures can be read in too many ways; separate them with tabs, or write thousands with no-break spaces.", line, column);
        }
    }

    private static bool IsPart(string word) =>
        SwedishFigure.TryParse(word, out _, out var problem)
        || (problem == SwedishFigure.LeadingZero && !word.Contains(',', StringComparison.Ordinal) && word.Length >= 3)
        || IsEnd(word);

    /// <summary>The last group of a figure that begins with a zero and has decimals or a mark: <c>073,5</c>.</summary>
    private static bool IsEnd(string word) => SwedishFigure.TryParse($"1 {word}", out var figure, out _) && !figure.IsNothing;

    /// <summary>How many ways there are to put figures in order in columns, counted no further than what is too many.</summary>
    private static long Placings(int figures, int columns)
    {
        var ways = 1L;
        for (var i = 1; i <= Math.Min(figures, columns - figures) && ways <= PastedWays.Most; i++)
        {
            ways = ways * (columns - i + 1) / i;
        }

        return ways;
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
}
