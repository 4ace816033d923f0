using System.Numerics;
using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>Makes a table of printed lines. Where a line can be read in several ways, the sums of the table choose; where they can't, it is refused.</summary>
internal static class TableChoice
{
    private const int MostChoices = 20_000;

    public static ReadTable Of(TableReading reading, AmountUnit unit, ValueList<TableColumn> columns, List<PrintedLine> lines, List<ReadingNote> notes)
    {
        var codes = Codes(lines, notes);
        var amounts = Enumerable.Range(0, lines.Count).Where(i => !IsRate(lines[i])).ToList();
        var printed = Printed(unit, amounts.Select(i => lines[i]), notes);
        var first = amounts.Select(i => Row(lines[i], codes[i], lines[i].Readings[0], printed)).ToList();
        var table = new FiscalTable(reading.Swedish, reading.English, printed, columns, [.. first], reading.Relations);
        var open = Enumerable.Range(0, amounts.Count).Where(row => lines[amounts[row]].Readings.Count > 1).ToList();
        if (open.Count > 0)
        {
            var chosen = Choose(table, open.ConvertAll(row => (row, lines[amounts[row]])), printed);
            foreach (var (row, cells) in chosen)
            {
                var line = lines[amounts[row]];
                first[row] = Row(line, codes[amounts[row]], cells, printed);
                notes.Add(new(line.Line, line.Start, $"beloppen i ”{line.Label}” är lästa så att tabellens summor går ihop", $"the figures of “{line.Label}” are read so that the table's sums add up"));
            }

            table = new(reading.Swedish, reading.English, printed, columns, [.. first], reading.Relations);
        }

        var rates = Enumerable.Range(0, lines.Count).Where(i => IsRate(lines[i])).Select(i => new RateRow(codes[i], lines[i].Label, Rates(lines[i])));
        return new(table, [.. rates], [.. notes.OrderBy(static note => note.Line).ThenBy(static note => note.Column)]);
    }

    private static List<string> Codes(List<PrintedLine> lines, List<ReadingNote> notes)
    {
        var (codes, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in lines)
        {
            var code = TableReader.CodeOf(line.Label);
            var whole = code;
            for (var times = 2; !seen.Add(whole); times++)
            {
                whole = Invariant($"{code}-{times}");
            }

            if (whole != code)
            {
                notes.Add(new(line.Line, line.Start, $"”{line.Label}” kommer igen och har koden {whole}", $"“{line.Label}” comes again and has the code {whole}"));
            }

            codes.Add(whole);
        }

        return codes;
    }

    private static bool IsRate(PrintedLine line) => line.Readings[0].Any(static cell => cell.Figure.IsPercent);

    private static ValueList<Ratio?> Rates(PrintedLine line)
    {
        if (line.Readings.Count > 1)
        {
            throw Ambiguous(line, "the percentages can be read in several ways");
        }

        return
        [
            .. line.Readings[0].Select(cell => cell.Figure.IsNothing ? (Ratio?)null : cell.Figure.IsPercent
                ? Ratio.Of(cell.Figure.Digits, 100 * BigInteger.Pow(10, cell.Figure.Decimals))
                : throw new TableFormatException("a row has percentages or amounts, not both.", line.Line, cell.Column)),
        ];
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

    /// <summary>The only choice of readings that the table's relations allow.</summary>
    private static List<(int Row, ValueList<PrintedLine.Cell> Cells)> Choose(FiscalTable table, List<(int Row, PrintedLine Line)> open, AmountUnit unit)
    {
        var choices = open.Aggregate(BigInteger.One, static (product, row) => product * row.Line.Readings.Count);
        if (choices > MostChoices)
        {
            throw Ambiguous(open[0].Line, Invariant($"it can be read in {open[0].Line.Readings.Count} ways, and the rows together in {choices}"));
        }

        var grid = PrintedGrid.Of(table, []);
        var rows = open.Select(row => row.Row).ToHashSet();
        var equations = EquationList.Of(table, []).FindAll(equation => equation.Terms.Any(term => rows.Contains(term.Place / grid.Columns)));
        var figures = open.ConvertAll(row => row.Line.Readings.Select(cells => Figures(row.Row * grid.Columns, cells, unit, row.Line.Line)).ToList());
        var (found, ways) = (new List<(int, ValueList<PrintedLine.Cell>)>(), 0);
        for (var choice = 0; choice < (int)choices; choice++)
        {
            var picked = Pick(choice, open);
            var tried = grid.With([.. figures.SelectMany((readings, i) => readings[picked[i]])]);
            if (equations.TrueForAll(equation => !equation.IsTried(tried) || equation.Evaluate(tried).IsPossible))
            {
                (found, ways) = ([.. open.Select((row, i) => (row.Row, row.Line.Readings[picked[i]]))], ways + 1);
            }
        }

        return ways == 1 ? found : throw Ambiguous(open[0].Line, Invariant($"it can be read in {open[0].Line.Readings.Count} ways, and the sums of the table allow {(ways == 0 ? "none of them" : "several")}"));
    }

    /// <summary>Which reading of each row a choice is: its digits, if every row were a digit with as many values as it has readings.</summary>
    private static List<int> Pick(int choice, List<(int Row, PrintedLine Line)> open)
    {
        var picked = new List<int>();
        foreach (var (_, line) in open)
        {
            picked.Add(choice % line.Readings.Count);
            choice /= line.Readings.Count;
        }

        return picked;
    }

    private static List<(int Place, PrintedGrid.Figure? Figure)> Figures(int place, ValueList<PrintedLine.Cell> cells, AmountUnit unit, int line) =>
        [.. cells.Select((cell, column) => (place + column, Amount(cell, unit, line) is { } amount ? new PrintedGrid.Figure(amount.Ore, unit.Rounding.Unit.Ore) : (PrintedGrid.Figure?)null))];

    private static TableFormatException Ambiguous(PrintedLine line, string why) =>
        new($"“{line.Label}”: {why}; separate its figures with tabs, or write thousands with no-break spaces.", line.Line, line.Start);
}
