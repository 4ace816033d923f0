namespace FiscalRules.Tables;

/// <summary>Every single slip that would make a relation possible, or several that are impossible only together. Each candidate is tried on a copy of what was printed.</summary>
internal sealed class RepairSearch
{
    private readonly PrintedGrid _grid;
    private readonly IReadOnlyList<Equation> _all;
    private readonly ShiftSearch _shifts;
    private readonly Contradiction _what;
    private readonly Int128 _unit;
    private readonly RepairText _text;

    private RepairSearch(PrintedGrid grid, IReadOnlyList<Equation> all, ShiftSearch shifts, Contradiction what) =>
        (_grid, _all, _shifts, _what, _unit, _text) = (grid, all, shifts, what, grid.Table.Unit.Rounding.Unit.Ore, new(grid));

    /// <summary>The repairs of what is impossible.</summary>
    /// <param name="grid">What is printed.</param>
    /// <param name="all">All relations.</param>
    /// <param name="shifts">The moves that mend any of them.</param>
    /// <param name="parts">A relation that is impossible alone, or several that are together, with how often each counts in the sum that proves it.</param>
    public static ValueList<Repair> Of(PrintedGrid grid, IReadOnlyList<Equation> all, ShiftSearch shifts, IReadOnlyList<(Equation Equation, int Factor)> parts)
    {
        var search = new RepairSearch(grid, all, shifts, new(grid, parts));
        return [.. search.Figures(), .. search.Missing(), .. search.LeftOut(), .. search.Units(), .. search.Shifts()];
    }

    private IEnumerable<Repair> Figures()
    {
        foreach (var (place, figure) in Stated())
        {
            if (_what.Closing(place, figure.Unit) is { } closing)
            {
                yield return Changed(RepairKind.Figure, place, closing);
            }
        }

        foreach (var (place, figure) in Stated())
        {
            if (figure.Ore != 0 && _what.HoldsWith((place, figure with { Ore = -figure.Ore })))
            {
                yield return Changed(RepairKind.Sign, place, figure with { Ore = -figure.Ore });
            }
        }

        foreach (var (place, figure) in Stated())
        {
            foreach (var (count, isAdjacent) in PrintedDigits.Transpositions(figure.Ore / figure.Unit, _grid.IsText(place) ? 0 : _grid.Table.Unit.Decimals))
            {
                // Of the many pairs of digits in a long sum, some come near by chance: those that aren't beside each other have to leave nothing.
                var swapped = figure with { Ore = count * figure.Unit };
                if (_what.HoldsWith((place, swapped)) && (isAdjacent || _what.Sum.Evaluate(_grid, place, swapped).Residual == 0))
                {
                    yield return Changed(RepairKind.Digits, place, swapped, isAdjacent: isAdjacent);
                }
            }
        }
    }

    private IEnumerable<Repair> Missing()
    {
        foreach (var place in _what.Sum.Terms.Select(static term => term.Place).Where(place => _grid[place] is null))
        {
            if (_what.Closing(place, _unit) is { } missing)
            {
                yield return Changed(RepairKind.MissingFigure, place, missing);
            }
        }

        for (var part = 0; part < _what.Parts.Count; part++)
        {
            var equation = _what.Parts[part].Equation;
            if (!equation.IsCarryForward)
            {
                var row = _what.Lacking(part, _unit);
                var residual = _what.ResidualLacking(part, row.Ore);
                yield return Of(RepairKind.MissingRow, null, language => _text.MissingRow(Named(equation), row.Ore, residual, language), residual, StillImpossible(equation)) with
                {
                    Amount = Amount(row.Ore),
                    Relation = equation.Code,
                };
            }
        }
    }

    private IEnumerable<Repair> LeftOut()
    {
        for (var part = 0; part < _what.Parts.Count; part++)
        {
            var equation = _what.Parts[part].Equation;
            foreach (var place in equation.Terms.Select(static term => term.Place).Where(place => !equation.IsCarryForward && place != equation.Total))
            {
                // The figure stays where it is for every other relation.
                if (_grid[place] is { } figure && figure.Ore != 0 && _what.ResidualWith(part, equation.Without(place)) is { } residual)
                {
                    yield return Of(RepairKind.LeftOut, _grid.Cell(place), language => _text.LeftOut(place, Named(equation), residual, language), residual, StillImpossible(equation)) with
                    {
                        Printed = Amount(figure.Ore),
                        Relation = equation.Code,
                    };
                }
            }
        }
    }

    private IEnumerable<Repair> Units()
    {
        var columns = Stated().Select(stated => _grid.Column(stated.Place)).Distinct().ToList();
        foreach (var larger in new[] { true, false })
        {
            foreach (var (place, figure) in Stated())
            {
                if (figure.Ore != 0 && PrintedDigits.Scale(figure, larger) is { } scaled && _what.HoldsWith((place, scaled)))
                {
                    yield return Changed(RepairKind.FigureUnit, place, scaled, larger);
                }
            }

            if (columns.Count > 1)
            {
                foreach (var column in columns.OfType<int>())
                {
                    if (Scaled(RepairKind.ColumnUnit, place => _grid.Column(place) == column, larger, column) is { } repair)
                    {
                        yield return repair;
                    }
                }
            }

            if (columns.Contains(null) && Scaled(RepairKind.TableUnit, place => !_grid.IsText(place), larger, 0) is { } table)
            {
                yield return table;
            }
        }
    }

    private IEnumerable<Repair> Shifts()
    {
        foreach (var (move, changed, stillImpossible) in _shifts.Of(_what.Parts.Select(static part => part.Equation)))
        {
            var isWhole = _shifts.IsWhole(move);
            var kind = (move.From, move.Rows.Count) switch { (0, 1) => RepairKind.RowShift, (0, _) => RepairKind.BlockShift, (_, 1) => RepairKind.RowSlide, _ => RepairKind.BlockSlide };
            yield return Of(
                kind, isWhole ? null : _grid.Cell((move.Rows[0] * _grid.Columns) + move.From), language => _text.Shift(move, isWhole, language),
                move.Vacates(_what.Sum) ? 0 : _what.Sum.Evaluate(changed).Residual, stillImpossible) with
            {
                Shift = new([.. move.Rows.Select(row => _grid.Table.Rows[row].Code)], move.From, move.Step),
            };
        }
    }

    private IEnumerable<(int Place, PrintedGrid.Figure Figure)> Stated()
    {
        foreach (var term in _what.Sum.Terms)
        {
            if (_grid[term.Place] is { } figure)
            {
                yield return (term.Place, figure);
            }
        }
    }

    private Repair Changed(RepairKind kind, int place, PrintedGrid.Figure figure, bool larger = false, bool isAdjacent = false)
    {
        var (before, changed) = (_grid[place], _grid.With((place, figure)));
        var residual = _what.Sum.Evaluate(changed).Residual;
        return Of(kind, _grid.Cell(place), language => _text.Change(kind, place, figure.Ore, larger, isAdjacent, residual, language), residual, StillImpossible(changed)) with
        {
            Printed = before is { } printed ? Amount(printed.Ore) : null,
            Amount = Amount(figure.Ore),
            IsOneDigit = before is { } old && old.Unit == figure.Unit && PrintedDigits.IsOne(old.Ore / old.Unit, figure.Ore / figure.Unit),
            IsAdjacent = isAdjacent,
        };
    }

    private Repair? Scaled(RepairKind kind, Func<int, bool> isScaled, bool larger, int column)
    {
        if (Stated().All(stated => stated.Figure.Ore == 0 || !isScaled(stated.Place)) || _grid.Scaled(isScaled, larger) is not { } changes || !_what.HoldsWith(changes.AsSpan()))
        {
            return null;
        }

        var changed = _grid.With(changes.AsSpan());
        return Of(
            kind, kind == RepairKind.ColumnUnit ? _grid.Cell(column) : null, language => _text.Scaled(kind, column, larger, language), _what.Sum.Evaluate(changed).Residual, StillImpossible(changed));
    }

    private int StillImpossible(PrintedGrid changed) => _all.Count(equation => equation.IsTried(changed) && !equation.Evaluate(changed).IsPossible);

    /// <summary>How many relations are impossible besides one that is another.</summary>
    private int StillImpossible(Equation changed) => _all.Count(equation => equation != changed && equation.IsTried(_grid) && !equation.Evaluate(_grid).IsPossible);

    /// <summary>The relation, where there are several that it could be.</summary>
    private Equation? Named(Equation equation) => _what.Parts.Count > 1 ? equation : null;

    private static Repair Of(RepairKind kind, TableCell? cell, Func<Language, string> text, Int128 residual, int stillImpossible) =>
        new(kind, cell, text(Language.Swedish), text(Language.English), Amount(residual), stillImpossible);

    private static Kronor Amount(Int128 ore) => Kronor.FromOre(checked((long)ore));
}
