using System.Text;

namespace FiscalRules.Tables;

/// <summary>Text in cells: separated by tabs, semicolons or commas, in double quotes where a cell holds one of them.</summary>
internal static class DelimitedText
{
    private const string Separators = "\t;,";

    /// <summary>The cells of a text whose lines end with LF, record by record.</summary>
    public static List<List<Cell>> Records(string text)
    {
        var separator = Separator(text);
        var (records, record, cell) = (new List<List<Cell>>(), new List<Cell>(), new StringBuilder());
        var (line, column, start, startLine, quoted, wasQuoted) = (1, 1, 1, 1, false, false);
        for (var i = 0; i < text.Length; i++, column++)
        {
            var letter = text[i];
            if (quoted)
            {
                if (letter == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    i++;
                    column++;
                    cell.Append(letter);
                }
                else if (letter == '"')
                {
                    quoted = false;
                }
                else
                {
                    cell.Append(letter);
                }
            }
            else if (letter == '"' && cell.Length == 0 && !wasQuoted)
            {
                (quoted, wasQuoted) = (true, true);
            }
            else if (letter == separator || letter == '\n')
            {
                End();
                if (letter == '\n')
                {
                    records.Add(record);
                    record = [];
                }
            }
            else if (wasQuoted && !char.IsWhiteSpace(letter))
            {
                throw new TableFormatException("A cell in quotes ends at its last quote.", line, column);
            }
            else if (!wasQuoted)
            {
                cell.Append(letter);
            }

            if (letter == '\n')
            {
                (line, column) = (line + 1, 0);
            }

            if (!quoted && (letter == separator || letter == '\n'))
            {
                (start, startLine) = (column + 1, line);
            }
        }

        if (quoted)
        {
            throw new TableFormatException("A quote is never closed.", startLine, start);
        }

        End();
        records.Add(record);
        return records;

        void End()
        {
            var mayBeDecimals = separator == ',' && !wasQuoted && record is [.., { IsQuoted: false } before] && before.Text.Length > 0 && char.IsAsciiDigit(before.Text[^1]) && cell.Length > 0 && IsDigits(cell.ToString());
            record.Add(new(cell.ToString().Trim(), startLine, start, wasQuoted, mayBeDecimals));
            cell.Clear();
            wasQuoted = false;
        }
    }

    /// <summary>The one of tab, semicolon and comma that stands in most lines, and equally many times in most of them; the first of these where they are alike. In quotes it separates nothing.</summary>
    private static char Separator(string text)
    {
        var lines = Outside(text).Split('\n');
        return Separators.MaxBy(separator =>
        {
            var counts = lines.Select(line => line.Count(letter => letter == separator)).Where(static count => count > 0).ToList();
            return counts.Count + counts.GroupBy(static count => count).Select(static alike => alike.Count()).DefaultIfEmpty().Max();
        });
    }

    /// <summary>The text without what stands in quotes. A cell is in quotes from its first character, whatever separates it from the one before.</summary>
    private static string Outside(string text)
    {
        var (outside, quoted) = (new StringBuilder(text.Length), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted)
            {
                quoted = text[i] != '"';
            }
            else if (text[i] == '"' && (i == 0 || text[i - 1] is '"' or '\n' || Separators.Contains(text[i - 1], StringComparison.Ordinal)))
            {
                quoted = true;
            }
            else
            {
                outside.Append(text[i]);
            }
        }

        return outside.ToString();
    }

    private static bool IsDigits(string text) => text.All(char.IsAsciiDigit);

    /// <summary>A cell without the blanks around it.</summary>
    /// <param name="Text">What stands in it.</param>
    /// <param name="Line">Its line, from 1.</param>
    /// <param name="Column">Its first character, from 1.</param>
    /// <param name="IsQuoted">Whether it stood in quotes.</param>
    /// <param name="MayBeDecimals">Whether the comma before it may have been a decimal comma: digits stand on both sides of it.</param>
    internal readonly record struct Cell(string Text, int Line, int Column, bool IsQuoted, bool MayBeDecimals);
}
