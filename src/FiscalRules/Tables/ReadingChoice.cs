using System.Numerics;
using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>Which of several readings the rows of a table have. The sums choose, and only among readings that leave all of them to be tried: one that blanks a total would hide what is wrong with it.</summary>
internal sealed class ReadingChoice
{
    // How many choices are looked through, and how many figures in all.
    private const int MostChoices = 20_000;
    private const int MostFigures = 4_000_000;

    private readonly PrintedGrid _grid;
    private readonly Dictionary<int, PrintedLine> _open;
    private readonly Dictionary<int, List<Reading>> _readings;
    private readonly ILookup<int, Equation> _alone;
    private readonly List<Equation> _shared;

    /// <summary>A choice.</summary>
    /// <param name="table">The table; what stands in the open rows makes no difference.</param>
    /// <param name="open">The rows that can be read in several ways.</param>
    /// <param name="amount">What a cell is, in a line.</param>
    public ReadingChoice(FiscalTable table, List<(int Row, PrintedLine Line)> open, Func<PrintedLine.Cell, int, Kronor?> amount)
    {
        _grid = PrintedGrid.Of(table, []);
        _open = open.ToDictionary(static row => row.Row, static row => row.Line);
        _readings = open.ToDictionary(static row => row.Row, row => row.Line.Readings.Select(cells => new Reading(cells, [.. cells.Select(cell => Figure(amount(cell, row.Line.Line)))])).ToList());
        var equations = EquationList.Of(table, []).FindAll(CanBeTried);
        _alone = equations.Where(equation => Open(equation).Count == 1).ToLookup(equation => Open(equation)[0]);
        _shared = equations.FindAll(equation => Open(equation).Count > 1);

        PrintedGrid.Figure? Figure(Kronor? stated) => stated is { } printed ? new(printed.Ore, table.Unit.Rounding.Unit.Ore) : null;
    }

    /// <summary>The only readings with which every sum that can be tried is tried and possible; null where there are none or several, or too many to look through, and why.</summary>
    public (List<(int Row, ValueList<PrintedLine.Cell> Cells)>? Found, string Why) BySums()
    {
        if (_readings.Values.Sum(static readings => (long)readings.Count) * _grid.Count > MostFigures)
        {
            return (null, "the table is too large to try them all");
        }

        var left = _readings.ToDictionary(static row => row.Key, row => row.Value.Where(reading => IsAllowed(row.Key, reading)).ToList());
        var choices = left.Values.Aggregate(BigInteger.One, static (product, readings) => product * readings.Count);
        if (choices > MostChoices || choices * _grid.Count > MostFigures)
        {
            return (null, Invariant($"the rows together in {choices}"));
        }

        List<(int, ValueList<PrintedLine.Cell>)>? found = null;
        foreach (var choice in Choices([.. left]))
        {
            var tried = _grid.With([.. choice.SelectMany(picked => Changes(picked.Row, picked.Reading))]);
            if (_shared.TrueForAll(equation => equation.IsTried(tried) && equation.Evaluate(tried).IsPossible))
            {
                if (found is not null)
                {
                    return (null, "the sums of the table allow several");
                }

                found = [.. choice.Select(static picked => (picked.Row, picked.Reading.Cells))];
            }
        }

        return (found, "the sums of the table allow none of them with every total read");
    }

    /// <summary>The only reading of each row that has a figure in every column.</summary>
    /// <param name="why">Why the sums don't decide.</param>
    /// <exception cref="TableFormatException">A row has none or several.</exception>
    public List<(int Row, ValueList<PrintedLine.Cell> Cells)> Natural(string why) =>
        [.. _open.Select(row => (row.Key, Full(row.Value) ?? throw TableChoice.Ambiguous(row.Value, Invariant($"it can be read in {row.Value.Readings.Count} ways, and {why}"))))];

    private static ValueList<PrintedLine.Cell>? Full(PrintedLine line)
    {
        var full = line.Readings.Where(static cells => !cells.Contains(PrintedLine.Cell.Blank)).ToList();
        return full.Count == 1 ? full[0] : null;
    }

    private static IEnumerable<List<(int Row, Reading Reading)>> Choices(List<KeyValuePair<int, List<Reading>>> rows) => rows.Count == 0
        ? [[]]
        : from rest in Choices(rows[..^1])
          from reading in rows[^1].Value
          select new List<(int, Reading)>([.. rest, (rows[^1].Key, reading)]);

    /// <summary>Whether a reading leaves every sum that speaks of no other open row tried and possible.</summary>
    private bool IsAllowed(int row, Reading reading)
    {
        var changed = _grid.With([.. Changes(row, reading)]);
        return _alone[row].All(equation => equation.IsTried(changed) && equation.Evaluate(changed).IsPossible);
    }

    /// <summary>Whether there are readings that state the total and some part.</summary>
    private bool CanBeTried(Equation equation) => equation.Terms.Any(term => term.Place == equation.Total && CanBeStated(term.Place)) && equation.Terms.Any(term => term.Place != equation.Total && CanBeStated(term.Place));

    private bool CanBeStated(int place) => _readings.TryGetValue(place / _grid.Columns, out var readings) ? readings.Exists(reading => reading.Figures[place % _grid.Columns] is not null) : _grid[place] is not null;

    private List<int> Open(Equation equation) => [.. equation.Terms.Select(term => term.Place / _grid.Columns).Where(_open.ContainsKey).Distinct()];

    private IEnumerable<(int Place, PrintedGrid.Figure? Figure)> Changes(int row, Reading reading) => reading.Figures.Select((figure, column) => ((row * _grid.Columns) + column, figure));

    private sealed record Reading(ValueList<PrintedLine.Cell> Cells, ValueList<PrintedGrid.Figure?> Figures);
}
