namespace FiscalRules.Tables;

/// <summary>Every single slip that would make a relation, or a sum of relations, possible. Each candidate is tried on a copy of what was printed.</summary>
internal sealed class RepairSearch
{
    private readonly PrintedGrid _grid;
    private readonly IReadOnlyList<Equation> _all;
    private readonly Equation _equation;
    private readonly IReadOnlyList<Equation> _together;
    private readonly RepairText _text;

    private RepairSearch(PrintedGrid grid, IReadOnlyList<Equation> all, Equation equation, IReadOnlyList<Equation> together) =>
        (_grid, _all, _equation, _together, _text) = (grid, all, equation, together, new(grid));

    /// <summary>The repairs of a relation that is impossible alone.</summary>
    public static ValueList<Repair> Of(PrintedGrid grid, IReadOnlyList<Equation> all, Equation equation)
    {
        var search = new RepairSearch(grid, all, equation, [equation]);
        return [.. search.Figures(), .. search.Rows(), .. search.Units(), .. search.Shifts()];
    }

    /// <summary>The repairs of relations that are impossible together, by what is left of their sum.</summary>
    public static ValueList<Repair> Of(PrintedGrid grid, IReadOnlyList<Equation> all, Equation sum, IReadOnlyList<Equation> together)
    {
        var search = new RepairSearch(grid, all, sum, together);
        return [.. search.Figures(), .. search.Units()];
    }

    private IEnumerable<Repair> Figures()
    {
        foreach (var (term, figure) in Stated())
        {
            foreach (var amount in Closing(term, figure).Distinct())
            {
                if (Try(RepairKind.Figure, term.Place, amount, figure.Unit) is { } repair)
                {
                    yield return repair;
                    break;
                }
            }
        }

        foreach (var (term, figure) in Stated())
        {
            if (figure.Ore != 0 && Try(RepairKind.Sign, term.Place, -figure.Ore, figure.Unit) is { } repair)
            {
                yield return repair;
            }
        }

        foreach (var (term, figure) in Stated())
        {
            foreach (var count in PrintedDigits.Transpositions(figure.Ore / figure.Unit))
            {
                if (Try(RepairKind.Digits, term.Place, count * figure.Unit, figure.Unit) is { } repair)
                {
                    yield return repair;
                }
            }
        }
    }

    private IEnumerable<Repair> Rows()
    {
        var residual = _equation.Evaluate(_grid).Residual;
        foreach (var (place, factor) in _equation.Terms)
        {
            var unit = _grid.Table.Unit.Rounding.Unit.Ore;
            if (_grid[place] is null && Try(RepairKind.MissingFigure, place, PrintedDigits.Nearest(-residual, factor, unit), unit) is { } missing)
            {
                yield return missing;
            }
        }

        if (_equation.IsCarryForward)
        {
            yield break;
        }

        yield return new(RepairKind.MissingRow, null, _text.MissingRow(residual, Language.Swedish), _text.MissingRow(residual, Language.English), null, Amount(residual), Kronor.Zero, Impossible(_grid) - 1);
        foreach (var (term, figure) in Stated())
        {
            if (term.Place == _equation.Total || figure.Ore == 0)
            {
                continue;
            }

            // The figure stays where it is for every other relation.
            var without = _equation with { Terms = [.. _equation.Terms.Where(other => other.Place != term.Place)] };
            var outcome = without.Evaluate(_grid);
            if (without.Terms.Count > 1 && outcome.IsPossible)
            {
                yield return new(
                    RepairKind.LeftOut, _grid.Cell(term.Place), _text.LeftOut(term.Place, outcome.Residual, Language.Swedish), _text.LeftOut(term.Place, outcome.Residual, Language.English),
                    Amount(figure.Ore), null, Amount(outcome.Residual), Impossible(_grid) - 1);
            }
        }
    }

    private IEnumerable<Repair> Units()
    {
        foreach (var larger in new[] { true, false })
        {
            foreach (var (term, figure) in Stated())
            {
                if (figure.Ore != 0 && PrintedDigits.Scale(figure, larger) is { } scaled && Try(RepairKind.FigureUnit, term.Place, scaled.Ore, scaled.Unit, larger) is { } repair)
                {
                    yield return repair;
                }
            }

            var columns = Stated().Select(stated => _grid.Column(stated.Term.Place)).Distinct().ToList();
            if (columns.Count > 1)
            {
                foreach (var column in columns.OfType<int>())
                {
                    if (TryScaled(RepairKind.ColumnUnit, place => _grid.Column(place) == column, larger, column) is { } repair)
                    {
                        yield return repair;
                    }
                }
            }

            if (columns.Contains(null) && TryScaled(RepairKind.TableUnit, place => !_grid.IsText(place), larger, 0) is { } table)
            {
                yield return table;
            }
        }
    }

    /// <summary>A row whose figures all belong one column further on, or one back. It has to mend, and mend in every column that can be tried.</summary>
    private IEnumerable<Repair> Shifts()
    {
        foreach (var row in _equation.Terms.Where(term => !_grid.IsText(term.Place)).Select(term => term.Place / _grid.Columns).Distinct())
        {
            foreach (var step in new[] { 1, -1 })
            {
                var places = Enumerable.Range(row * _grid.Columns, _grid.Columns).ToList();
                var vacated = step > 0 ? places[0] : places[^1];
                var shifted = _grid.With(places.Select(place => (place, place == vacated ? null : _grid[place - step])));
                var tried = _all.Where(equation => !equation.Terms.Any(term => term.Place == vacated)).ToList();
                var touched = tried.Where(equation => equation.Terms.Any(term => term.Place >= places[0] && term.Place <= places[^1]) && equation.IsTried(shifted)).ToList();
                if (touched.Contains(_equation) && touched.TrueForAll(equation => equation.Evaluate(shifted).IsPossible))
                {
                    yield return new(
                        RepairKind.RowShift, _grid.Cell(places[0]), _text.Shift(row, step, Language.Swedish), _text.Shift(row, step, Language.English), null, null,
                        Amount(_equation.Evaluate(shifted).Residual), tried.Count(equation => equation.IsTried(shifted) && !equation.Evaluate(shifted).IsPossible));
                }
            }
        }
    }

    private IEnumerable<(Equation.Term Term, PrintedGrid.Figure Figure)> Stated()
    {
        foreach (var term in _equation.Terms)
        {
            if (_grid[term.Place] is { } figure)
            {
                yield return (term, figure);
            }
        }
    }

    /// <summary>What a figure would be for nothing to differ; and where relations are impossible only together, the nearest that rounding could explain.</summary>
    private IEnumerable<Int128> Closing(Equation.Term term, PrintedGrid.Figure figure)
    {
        var (residual, units) = _equation.Evaluate(_grid);
        yield return PrintedDigits.Nearest((term.Factor * figure.Ore) - residual, term.Factor, figure.Unit);
        var step = 2 * Math.Abs(term.Factor) * figure.Unit;
        var steps = ((2 * Int128.Abs(residual)) - units + step - 1) / step;
        yield return figure.Ore - (Int128.Sign(residual) * Math.Sign(term.Factor) * steps * figure.Unit);
    }

    private Repair? Try(RepairKind kind, int place, Int128 ore, Int128 unit, bool larger = false)
    {
        var before = _grid[place];
        var changed = _grid.With(place, new(ore, unit));
        return before?.Ore == ore || !IsPossible(changed)
            ? null
            : new(
                kind, _grid.Cell(place), _text.Change(kind, place, ore, larger, Residual(changed), Language.Swedish), _text.Change(kind, place, ore, larger, Residual(changed), Language.English),
                before is { } figure ? Amount(figure.Ore) : null, Amount(ore), Amount(Residual(changed)), Impossible(changed), before is { } old && old.Unit == unit && PrintedDigits.IsOne(old.Ore / unit, ore / unit));
    }

    private Repair? TryScaled(RepairKind kind, Func<int, bool> isScaled, bool larger, int column)
    {
        var changes = new List<(int Place, PrintedGrid.Figure? Figure)>();
        foreach (var place in Enumerable.Range(0, _grid.Count))
        {
            if (isScaled(place) && _grid[place] is { } figure)
            {
                if (PrintedDigits.Scale(figure, larger) is not { } scaled)
                {
                    return null;
                }

                changes.Add((place, scaled));
            }
        }

        var changed = _grid.With(changes);
        return Stated().All(stated => stated.Figure.Ore == 0 || !isScaled(stated.Term.Place)) || !IsPossible(changed)
            ? null
            : new(
                kind, kind == RepairKind.ColumnUnit ? _grid.Cell(column) : null, _text.Scaled(kind, column, larger, Language.Swedish), _text.Scaled(kind, column, larger, Language.English),
                null, null, Amount(Residual(changed)), Impossible(changed));
    }

    private bool IsPossible(PrintedGrid changed) =>
        _together.All(equation => equation.Evaluate(changed).IsPossible) && (_together.Count == 1 || JointSystem.Solve(_together, changed).Conflict is null);

    private Int128 Residual(PrintedGrid changed) => _equation.Evaluate(changed).Residual;

    private int Impossible(PrintedGrid changed) => _all.Count(equation => equation.IsTried(changed) && !equation.Evaluate(changed).IsPossible);

    private static Kronor Amount(Int128 ore) => Kronor.FromOre(checked((long)ore));
}
