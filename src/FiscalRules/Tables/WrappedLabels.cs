using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>Lines without figures that stand before a row: the beginnings of its label, or rows of their own.</summary>
internal sealed class WrappedLabels
{
    // No label stands on so many lines; a parenthesis that is never closed would take in the rest of the table.
    private const int MostLines = 20;

    private readonly List<(string Text, int Line, int Column)> _lines = [];

    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Whether a label is visibly not at its end: an open parenthesis, a comma, a hyphen or a small joining word.</summary>
    public static bool GoesOn(string text) =>
        text.Count(static letter => letter == '(') > text.Count(static letter => letter == ')')
        || text[^1] is ',' or '-'
        || text.EndsWith(" och", StringComparison.Ordinal)
        || text.EndsWith(" av", StringComparison.Ordinal);

    public void Add(int line, int column, string text)
    {
        if (!IsEmpty && GoesOn(_lines[^1].Text))
        {
            if (line - _lines[^1].Line >= MostLines)
            {
                throw new TableFormatException(Invariant($"a label stands on at most {MostLines} lines; this one goes on. Close its parenthesis, or put it on one line."), _lines[^1].Line, _lines[^1].Column);
            }

            _lines[^1] = (Join(_lines[^1].Text, text), _lines[^1].Line, _lines[^1].Column);
        }
        else
        {
            _lines.Add((text, line, column));
        }
    }

    /// <summary>The whole label of a row, and the lines before it that don't go on into it. None is left.</summary>
    public (string Label, List<(string Text, int Line, int Column)> Headings) Take(string label)
    {
        var goesOn = !IsEmpty && GoesOn(_lines[^1].Text);
        var whole = goesOn ? Join(_lines[^1].Text, label) : label;
        if (goesOn)
        {
            _lines.RemoveAt(_lines.Count - 1);
        }

        return (whole, Rest());
    }

    /// <summary>The lines that are left. None is left after.</summary>
    public List<(string Text, int Line, int Column)> Rest()
    {
        List<(string, int, int)> rest = [.. _lines];
        _lines.Clear();
        return rest;
    }

    private static string Join(string first, string second) => first[^1] == '-' ? first[..^1] + second : $"{first} {second}";
}
