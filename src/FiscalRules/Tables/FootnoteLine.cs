namespace FiscalRules.Tables;

/// <summary>Whether a line is a footnote of a table: it begins with a mark, and no figure of it is for a column.</summary>
internal static class FootnoteLine
{
    private const string Marks = "*†‡⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Whether a line begins with a mark that no label begins with by itself: an asterisk, a dagger or a small raised digit.</summary>
    public static bool IsMarked(List<(string Text, int Column)> words) => Marks.Contains(words[0].Text[0], StringComparison.Ordinal);

    /// <summary>
    /// Whether a line after the rows is a footnote: it begins with a mark, also <c>1)</c> or <c>a)</c>, and ends in no figure, or in one and fewer than the columns: <c>* Avser 2023</c>.
    /// Where there is only one column, that one is a year.
    /// </summary>
    public static bool IsLike(List<(string Text, int Column)> words, int columns)
    {
        if (!IsMarked(words) && !(words[0].Text is [_, ')'] or [_, _, ')'] && words[0].Text[..^1].All(char.IsAsciiLetterOrDigit)))
        {
            return false;
        }

        var figures = Math.Min(PastedLine.Figures(words), words.Count - 1);
        return figures == 0
            || (figures < columns && SwedishFigure.TryParse(string.Join(' ', words.TakeLast(figures).Select(static word => word.Text)), out _, out _))
            || (figures == 1 && PrintedHeading.IsYear(words[^1].Text));
    }
}
