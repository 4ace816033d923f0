using System.Numerics;
using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>Makes a table of printed lines. Where a line can be read in several ways, the sums of the table choose; where they can't, it is read with a figure in each column if there is one way to, and otherwise refused.</summary>
internal static class TableChoice
{
    public static ReadTable Of(TableReading reading, AmountUnit unit, ValueList<TableColumn> columns, List<PrintedLine> lines, List<ReadingNote> notes)
    {
        var codes = Codes(lines, notes);
        foreach (var line in lines.Where(static line => IsRateByLabel(line) && !line.Readings[0].Any(static cell => cell.Figure.IsPercent)))
        {
            notes.Add(new(line.Line, line.Start, $"siffrorna i ”{line.Label}” är lästa som procent", $"the figures of “{line.Label}” are read as percentages"));
        }

        var amounts = Enumerable.Range(0, lines.Count).Where(i => !IsRate(lines[i])).ToList();
        var printed = Printed(unit, amounts.Select(i => lines[i]), notes);
        var first = amounts.Select(i => Row(lines[i], codes[i], lines[i].Readings[0], printed)).ToList();
        var table = new FiscalTable(reading.Swedish, reading.English, printed, columns, [.. first], reading.Relations);
        var open = Enumerable.Range(0, amounts.Count).Where(row => lines[amounts[row]].Readings.Count > 1).ToList();
        if (open.Count > 0)
        {
            var choice = new ReadingChoice(table, open.ConvertAll(row => (row, lines[amounts[row]])), (cell, line) => Amount(cell, printed, line));
            var (bySums, why) = choice.BySums();
            foreach (var (row, cells) in bySums ?? choice.Natural(why))
            {
                var line = lines[amounts[row]];
                first[row] = Row(line, codes[amounts[row]], cells, printed);
                notes.Add(bySums is not null
                    ? new(line.Line, line.Start, $"beloppen i ”{line.Label}” är lästa så att tabellens summor går ihop", $"the figures of “{line.Label}” are read so that the table's sums add up")
                    : new(line.Line, line.Start, $"beloppen i ”{line.Label}” är lästa med ett i varje kolumn; summorna avgör det inte", $"the figures of “{line.Label}” are read with one in each column; the sums don't decide it"));
            }

            table = new(reading.Swedish, reading.English, printed, columns, [.. first], reading.Relations);
        }

        var rates = Enumerable.Range(0, lines.Count).Where(i => IsRate(lines[i])).Select(i => new RateRow(codes[i], lines[i].Label, Rates(lines[i])));
        return new(table, [.. rates], [.. notes.OrderBy(static note => note.Line).ThenBy(static note => note.Column)]);
    }

    private static List<string> Codes(List<PrintedLine> lines, List<ReadingNote> notes)
    {
        var (codes, seen) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var line in lines)
        {
            var code = TableReader.CodeOf(line.Label);
            var whole = code;
            while (!seen.TryAdd(whole, 1))
            {
                // The next number of this label; another row may be called that already.
                whole = Invariant($"{code}-{++seen[code]}");
            }

            if (whole != code)
            {
                notes.Add(new(line.Line, line.Start, $"”{line.Label}” kommer igen och har koden {whole}", $"“{line.Label}” comes again and has the code {whole}"));
            }

            codes.Add(whole);
        }

        return codes;
    }

    private static bool IsRate(PrintedLine line) => line.Readings[0].Any(static cell => cell.Figure.IsPercent) || IsRateByLabel(line);

    /// <summary>Whether the label says that the figures are percentages: <c>Soliditet, %</c>. In <c>Avgift 31,42 %</c> it says a rate, and the figures may be amounts.</summary>
    private static bool IsRateByLabel(PrintedLine line) => line.Readings[0].Any(static cell => !cell.Figure.IsNothing) && PrintedHeading.IsPercent(line.Label);

    private static ValueList<Ratio?> Rates(PrintedLine line)
    {
        if (line.Readings.Count > 1)
        {
            throw Ambiguous(line, "the percentages can be read in several ways");
        }

        return [.. line.Readings[0].Select(cell => Rate(cell, line))];
    }

    private static Ratio? Rate(PrintedLine.Cell cell, PrintedLine line)
    {
        if (cell.Figure.IsNothing)
        {
            return null;
        }

        if (!cell.Figure.IsPercent && !IsRateByLabel(line))
        {
            throw new TableFormatException("a row has percentages or amounts, not both.", line.Line, cell.Column);
        }

        try
        {
            return Ratio.Of(cell.Figure.Digits, 100 * BigInteger.Pow(10, cell.Figure.Decimals));
        }
        catch (OverflowException)
        {
            throw new TableFormatException("the percentage is beyond what a ratio holds.", line.Line, cell.Column);
        }
    }

    /// <summary>The unit with as many decimals as the figures have; those with fewer are noted, since it isn't known what they were rounded to.</summary>
    private static AmountUnit Printed(AmountUnit unit, IEnumerable<PrintedLine> lines, List<ReadingNote> notes)
    {
        var cells = lines.SelectMany(static line => line.Readings[0].Select(cell => (line.Line, cell.Column, cell.Figure))).Where(static cell => !cell.Figure.IsNothing).ToList();
        var decimals = cells.Select(static cell => cell.Figure.Decimals).DefaultIfEmpty().Max();
        AmountUnit printed;
        try
        {
            printed = unit.WithDecimals(decimals);
        }
        catch (ArgumentOutOfRangeException)
        {
            var (line, column, figure) = cells.First(cell => cell.Figure.Decimals == decimals);
            throw new TableFormatException(Invariant($"a figure in {unit.Swedish} has no decimals beyond the öre; this has {figure.Decimals}."), line, column);
        }

        foreach (var (line, column, figure) in cells)
        {
            if (figure.Decimals < decimals && !figure.Digits.IsZero)
            {
                notes.Add(new(line, column, Invariant($"{figure.Decimals} decimaler där tabellen har {decimals}"), Invariant($"{figure.Decimals} decimals where the table has {decimals}")));
            }
        }

        return printed;
    }

    private static TableRow Row(PrintedLine line, string code, ValueList<PrintedLine.Cell> cells, AmountUnit unit) =>
        new(code, line.Label, line.Label, [.. cells.Select(cell => Amount(cell, unit, line.Line))]);

    private static Kronor? Amount(PrintedLine.Cell cell, AmountUnit unit, int line)
    {
        if (cell.Figure.IsNothing)
        {
            return null;
        }

        // The unit has at least as many decimals as the figure, and its last is a whole number of öre.
        var ore = cell.Figure.Digits * unit.Size.Ore / BigInteger.Pow(10, cell.Figure.Decimals);
        return ore >= long.MinValue && ore <= long.MaxValue
            ? Kronor.FromOre((long)ore)
            : throw new TableFormatException("the figure is beyond what an amount holds.", line, cell.Column);
    }

    /// <summary>A row that can be read in several ways, of which none is the one.</summary>
    public static TableFormatException Ambiguous(PrintedLine line, string why) =>
        new($"“{line.Label}”: {why}; separate its figures with tabs, or write thousands with no-break spaces.", line.Line, line.Start);
}
