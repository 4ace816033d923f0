namespace FiscalRules.Tables;

/// <summary>A row of a text before it is a row of a table: its label, and every way its figures can be read, most often one.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Label">The label.</param>
/// <param name="Start">The character of the label, from 1.</param>
/// <param name="Readings">Each way: a figure for each column.</param>
internal sealed record PrintedLine(int Line, string Label, int Start, ValueList<ValueList<PrintedLine.Cell>> Readings)
{
    /// <summary>A figure and where it stood.</summary>
    internal readonly record struct Cell(SwedishFigure Figure, int Column)
    {
        public static Cell Blank { get; } = new(new(true, false, 0, 0, ""), 0);
    }
}
