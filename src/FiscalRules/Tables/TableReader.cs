using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>Reads published tables as they are (<c>inläsning</c>): Swedish figures, dashes and blanks for nothing, footnote marks, percentages, rows with fewer figures than columns; in pasted lines also labels that wrap.</summary>
/// <remarks>Whatever can be read in only one way is read; whatever can't is refused with line and column, or read in the way that is likeliest and noted. Nothing is mended: what is printed is what is read.</remarks>
public static class TableReader
{
    /// <summary>Reads cells separated by tabs, semicolons or commas, as from a spreadsheet: what stands in most lines, and equally often. The first cell of a row is its label; the first row with more than one cell has the headings, unless the reading has columns.</summary>
    /// <remarks>Where commas separate, figures with decimals stand in quotes. A row with digits on both sides of a comma and without a cell for each column is refused: the comma may be a decimal comma.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="reading">What the text doesn't say.</param>
    /// <exception cref="TableFormatException">A cell is no figure, a row has no label or too many cells, a comma may be a decimal comma, headings may be figures or the reverse, or no unit that a table can have is named.</exception>
    /// <exception cref="ArgumentException">A relation names a row that isn't there.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadTable Csv(string text, TableReading reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reading);
        var lines = Lines(text);
        var assembly = new TableAssembly(reading);
        foreach (var record in DelimitedText.Records(lines))
        {
            if (record.TrueForAll(static cell => cell.Text.Length == 0))
            {
                continue;
            }

            if (!assembly.HasColumns)
            {
                assembly.Head(record[0].Line, TableAssembly.OnOneLine(record[0].Text), [.. record.Skip(1).Select(static cell => (TableAssembly.OnOneLine(cell.Text), cell.Column))]);
            }
            else
            {
                assembly.Record(record);
            }
        }

        return assembly.Table();
    }

    /// <summary>Reads lines as they come when a table is copied from a document: columns by tabs, by two spaces or more, or by single spaces, as thousands are.</summary>
    /// <param name="text">The text. Thousands with no-break spaces, or columns with tabs, leave no doubt; otherwise see the remarks of <see cref="TableReader"/>.</param>
    /// <param name="reading">What the text doesn't say. With its relations, a row that could be read in several ways is read in the only one that leaves them all tried and possible, or else in the only one that has a figure in every column; it is noted.</param>
    /// <exception cref="TableFormatException">A row can be read in no way or in several, a label may end with a year or not at all, there are no headings, or no unit that a table can have is named.</exception>
    /// <exception cref="ArgumentException">A relation names a row that isn't there.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadTable Pasted(string text, TableReading reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reading);
        var lines = Lines(text);
        var assembly = new PastedAssembly(reading);
        var number = 0;
        foreach (var line in lines.Split('\n'))
        {
            number++;
            if (line.Trim().Length > 0)
            {
                // A tab at the end of a row is a blank cell.
                assembly.Line(number, line.TrimEnd(' '));
            }
        }

        return assembly.Table();
    }

    /// <summary>The code of a row with a label, in kebab case: <c>IB lån i Riksgälden</c> is <c>ib-lan-i-riksgalden</c>. A repeated label has <c>-2</c>, <c>-3</c> and so on after it.</summary>
    /// <param name="label">The label as printed.</param>
    /// <exception cref="ArgumentException">The label is null or blank, or has half of a character.</exception>
    public static string CodeOf(string label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        if (Cut(label) >= 0)
        {
            throw new ArgumentException("A label has whole characters; one has lost its half of two.", nameof(label));
        }

        var code = new StringBuilder(label.Length);
        foreach (var letter in label.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                code.Append(char.ToLower(letter, CultureInfo.InvariantCulture));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && code.Length > 0 && code[^1] != '-')
            {
                code.Append('-');
            }
        }

        var trimmed = code.ToString().TrimEnd('-');
        return trimmed.Length > 0 ? trimmed : Invariant($"row-{string.Join('-', label.Trim().Select(static letter => (int)letter))}");
    }

    /// <summary>Where a character that is written as two has lost one of them; −1 where none has.</summary>
    private static int Cut(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The text with an LF at the end of each line, whatever ended it: CR, LF or both, a next line, a form feed, or a line or paragraph separator.</summary>
    private static string Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        if (Cut(lines) is var at and >= 0)
        {
            throw new TableFormatException("a character is cut in half.", lines.AsSpan(0, at).Count('\n') + 1, at - lines.LastIndexOf('\n', at));
        }

        return lines.TrimStart('\uFEFF');
    }
}
