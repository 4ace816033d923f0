using System.Text;

namespace FiscalRules;

/// <summary>Text in Markdown that stands as it is: what would be read as markup is escaped.</summary>
internal static class MarkdownText
{
    /// <summary>The text on one line, fit for a cell, a heading and a line of its own.</summary>
    public static string Escaped(string text)
    {
        var line = VisibleText.OneLine(text);
        var mark = ListMark(line);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (i == mark || line[i] is '\\' or '`' or '*' or '_' or '~' or '[' or ']' or '<' or '>' or '|' or '#' or '&' or '$')
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Where the sign stands that would make an item of a list, or a rule, of the line: a first hyphen or plus, or what ends a first number before a space; −1 where there is none.</summary>
    private static int ListMark(string line)
    {
        var first = line.AsSpan().IndexOfAnyExcept(' ');
        if (first < 0 || line[first] is '-' or '+')
        {
            return first;
        }

        var end = first;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        return end > first && end < line.Length && line[end] is '.' or ')' && (end + 1 == line.Length || line[end + 1] == ' ') ? end : -1;
    }

    /// <summary>A row of a table from cells that are Markdown already.</summary>
    public static void AppendRow(this StringBuilder text, params ReadOnlySpan<string> cells)
    {
        text.Append('|');
        foreach (var cell in cells)
        {
            text.Append(' ').Append(cell).Append(" |");
        }

        text.Append('\n');
    }
}
