using System.Text;

namespace FiscalRules.Tables;

/// <summary>Text in cells: separated by tabs, semicolons or commas, in double quotes where a cell holds one of them.</summary>
internal static class DelimitedText
{
    /// <summary>The cells of a text, record by record, each with its line and character from 1.</summary>
    public static List<List<(string Text, int Line, int Column)>> Records(string text)
    {
        var separator = Separator(text);
        var (records, record, cell) = (new List<List<(string, int, int)>>(), new List<(string, int, int)>(), new StringBuilder());
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
            else if (wasQuoted && letter != '\r' && !char.IsWhiteSpace(letter))
            {
                throw new TableFormatException("A cell in quotes ends at its last quote.", line, column);
            }
            else if (letter != '\r' && !wasQuoted)
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
            record.Add((cell.ToString(), startLine, start));
            cell.Clear();
            wasQuoted = false;
        }
    }

    /// <summary>The first of tab, semicolon and comma that stands outside quotes.</summary>
    private static char Separator(string text)
    {
        var outside = string.Concat(text.Split('"').Where(static (_, i) => i % 2 == 0));
        return outside.Contains('\t', StringComparison.Ordinal) ? '\t' : outside.Contains(';', StringComparison.Ordinal) ? ';' : ',';
    }
}
