using System.Text;

namespace FiscalRules;

/// <summary>Text in Markdown that stands as it is: what would be read as markup is escaped.</summary>
internal static class MarkdownText
{
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in VisibleText.OneLine(text))
        {
            if (letter is '\\' or '`' or '*' or '_' or '~' or '[' or ']' or '<' or '>' or '|' or '#' or '&')
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
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
