namespace FiscalRules.Tables;

/// <summary>A line of headings in cells, for what comes again or goes on below it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Label">What stands above the labels.</param>
/// <param name="Cells">The headings.</param>
internal sealed record HeadingLine(int Line, string Label, ValueList<string> Cells)
{
    /// <summary>The cells of a line but for the blank ones at its end.</summary>
    public static ValueList<string> Stated(IEnumerable<string> cells)
    {
        List<string> stated = [.. cells];
        return [.. stated.Take(stated.FindLastIndex(static text => text.Length > 0) + 1)];
    }

    /// <summary>Whether every cell is a year and nothing else, but for a footnote mark.</summary>
    public static bool AreYears(ValueList<string> cells) => cells.Count > 0 && cells.All(static text => PrintedHeading.IsYear(PrintedHeading.Unmarked(text)));

    /// <summary>Whether the cells are figures, as in a row: no heading is a number, unless it is a year.</summary>
    public static bool AreFigures(ValueList<string> cells)
    {
        var isFigure = false;
        foreach (var text in cells)
        {
            if (!SwedishFigure.TryParse(text, out var figure, out _))
            {
                return false;
            }

            isFigure |= !figure.IsNothing && !PrintedHeading.IsYear(PrintedHeading.Unmarked(text));
        }

        return isFigure;
    }

    /// <summary>Whether a label is one that stands beside headings: none, <c>År</c>, or the one beside these.</summary>
    public static bool IsLabel(string label, HeadingLine? above) =>
        label.Length == 0 || string.Equals(label, "år", StringComparison.OrdinalIgnoreCase) || string.Equals(label, above?.Label, StringComparison.OrdinalIgnoreCase);
}
