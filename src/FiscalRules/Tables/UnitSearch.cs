namespace FiscalRules.Tables;

/// <summary>Whether a table, or a column of it, fits the figures outside it better in another unit. A sum within it fits in every unit, and so tells nothing.</summary>
internal static class UnitSearch
{
    private const int Thousand = 1_000;

    // Two figures may well both be whole thousands; four are so by chance once in a million million tables.
    private const int LeastFigures = 4;

    public static ValueList<UnitReading> Of(PrintedGrid grid, IReadOnlyList<Equation> equations)
    {
        var readings = new List<UnitReading>();
        foreach (var scope in new int?[] { null }.Concat(Enumerable.Range(0, grid.Columns).Select(static column => (int?)column)))
        {
            var tried = equations.Where(equation => equation.IsTried(grid) && Tells(grid, equation, scope)).ToList();
            var stated = tried.Count(equation => equation.Evaluate(grid).IsPossible);
            foreach (var larger in new[] { true, false })
            {
                if (stated < tried.Count && grid.Scaled(place => IsInside(grid, place, scope), larger) is { } changes)
                {
                    var scaled = grid.With(changes.AsSpan());
                    var possible = tried.Count(equation => equation.Evaluate(scaled).IsPossible);
                    if (possible > stated)
                    {
                        readings.Add(new(scope, larger, tried.Count, stated, possible));
                    }
                }
            }
        }

        return [.. readings];
    }

    /// <summary>Whether every figure of the table is a whole number of thousands of its unit, and there are enough of them to say so.</summary>
    public static bool IsCoarser(PrintedGrid grid)
    {
        var figures = Enumerable.Range(0, grid.Cells).Select(place => grid[place]).OfType<PrintedGrid.Figure>().Where(static figure => figure.Ore != 0).ToList();
        return figures.Count >= LeastFigures && figures.TrueForAll(static figure => figure.Ore % (Thousand * figure.Unit) == 0);
    }

    /// <summary>Whether a relation has figures that aren't zero both within the scope and outside it.</summary>
    private static bool Tells(PrintedGrid grid, Equation equation, int? scope)
    {
        var inside = equation.Terms.Where(term => grid[term.Place] is { Ore: var ore } && ore != 0).Select(term => IsInside(grid, term.Place, scope)).ToList();
        return inside.Contains(true) && inside.Contains(false);
    }

    private static bool IsInside(PrintedGrid grid, int place, int? scope) => !grid.IsText(place) && (scope is null || grid.Column(place) == scope);
}
