using System.Text;

namespace FiscalRules;

/// <summary>A label on one line that shows what it holds, so that it can't break the grid or the file it stands in.</summary>
internal static class VisibleText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with line ends and tabs as spaces, control characters as their pictures (U+2400 and on), and as U+FFFD what isn't a character, and what turns the direction of the text about it.</summary>
    public static string OneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        StringBuilder? changed = null;
        for (var i = 0; i < line.Length; i++)
        {
            var isPair = i + 1 < line.Length && char.IsSurrogatePair(line[i], line[i + 1]);
            var shown = isPair ? line[i] : Shown(line[i]);
            if (shown != line[i])
            {
                changed ??= new StringBuilder(line, 0, i, line.Length);
            }

            changed?.Append(shown);
            if (isPair)
            {
                i++;
                changed?.Append(line[i]);
            }
        }

        return changed?.ToString() ?? line;
    }

    private static char Shown(char letter) => letter switch
    {
        '\t' => ' ',
        < ' ' => (char)('\u2400' + letter),
        '\u007F' => '\u2421',
        >= '\u0080' and <= '\u009F' or '\uFFFE' or '\uFFFF' => Replacement,
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => Replacement,
        _ => char.IsSurrogate(letter) ? Replacement : letter,
    };
}
