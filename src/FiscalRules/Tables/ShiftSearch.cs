namespace FiscalRules.Tables;

/// <summary>Every way in which figures could stand one column from where they belong: of a row, of rows that hold together, or of all; the whole of them, or from a column on.</summary>
/// <remarks>
/// What stood where figures are moved from isn't known: it can have been anything. A move mends if every relation that speaks of a moved figure is possible after it, alone and
/// with all the others, and one that was impossible, or couldn't be tried, then holds between figures that are known. Where all of the table is moved, from a column on, into a last column that is
/// blank, no such one is asked for: a column is left out, and with it the figures between which it would hold.
/// </remarks>
internal sealed class ShiftSearch
{
    private readonly PrintedGrid _grid;
    private readonly IReadOnlyList<Equation> _all;
    private readonly List<List<Equation>> _broken;
    private readonly ValueList<int> _rows;
    private readonly List<Found> _found;

    /// <summary>Tries every move.</summary>
    /// <param name="grid">What is printed.</param>
    /// <param name="all">All relations.</param>
    /// <param name="broken">Those that are impossible, alone or together.</param>
    public ShiftSearch(PrintedGrid grid, IReadOnlyList<Equation> all, IEnumerable<IEnumerable<Equation>> broken)
    {
        (_grid, _all, _broken) = (grid, all, [.. broken.Select(static group => group.ToList())]);
        _rows = [.. Enumerable.Range(0, grid.Table.Rows.Count).Where(row => Enumerable.Range(row * grid.Columns, grid.Columns).Any(place => grid[place] is not null))];
        _found = _broken.Count == 0 ? [] : [.. Moves().Select(Mending).OfType<Found>()];
    }

    /// <summary>The moves of figures that some of these relations speak of, which are impossible, alone or together.</summary>
    public IEnumerable<Found> Of(IEnumerable<Equation> together) => _found.Where(found => together.Any(found.Move.Touches));

    /// <summary>Whether figures of every row are moved.</summary>
    public bool IsWhole(ColumnMove move) => move.Rows.Count == _rows.Count && _rows.Count > 1;

    private IEnumerable<ColumnMove> Moves()
    {
        var seen = new HashSet<ValueList<(int, PrintedGrid.Figure?)>>();
        return
            from rows in Blocks().Distinct()
            from start in Enumerable.Range(0, Math.Max(0, _grid.Columns - 1))
            from step in new[] { 1, -1 }
            select ColumnMove.Of(_grid, rows, start, step) into move
            where move is not null && seen.Add(move.Changes)
            select move;
    }

    /// <summary>Each row, then the rows that hold together when what is broken doesn't hold them, then all.</summary>
    private IEnumerable<ValueList<int>> Blocks()
    {
        var links = _all.Where(equation => equation.IsTried(_grid)).Select(Linked).Distinct().ToList();
        var broken = _broken.SelectMany(static group => group).Select(Linked).Select(Rows).Distinct().ToList();
        return
        [
            .. _rows.Select(static row => ValueList.Create([row])),
            .. Held(links.Where(link => !broken.Contains(Rows(link)))),
            .. broken.SelectMany(rows => Held(links.Where(link => Rows(link) != rows))),
            _rows,
        ];
    }

    private ValueList<int> Rows(ValueList<int> link) => [.. link.Where(node => node < _grid.Table.Rows.Count)];

    /// <summary>What a relation links: rows, and figures outside the table, which are numbered after them.</summary>
    private ValueList<int> Linked(Equation equation) =>
        [.. equation.Terms.Select(term => _grid.IsText(term.Place) ? _grid.Table.Rows.Count + term.Place - _grid.Cells : term.Place / _grid.Columns).Distinct().Order()];

    private IEnumerable<ValueList<int>> Held(IEnumerable<ValueList<int>> links)
    {
        var first = Enumerable.Range(0, _grid.Table.Rows.Count + _grid.Texts.Count).ToArray();
        foreach (var link in links)
        {
            var held = link.Select(node => first[node]).ToHashSet();
            var least = held.Min();
            for (var node = 0; node < first.Length; node++)
            {
                first[node] = held.Contains(first[node]) ? least : first[node];
            }
        }

        return _rows.GroupBy(row => first[row]).Select(static block => block.ToValueList());
    }

    private Found? Mending(ColumnMove move)
    {
        var groups = _broken.FindAll(group => group.Exists(move.Touches));
        if (groups.Count == 0)
        {
            return null;
        }

        var changed = _grid.With(move.Changes.AsSpan());
        var tried = _all.Where(equation => equation.IsTried(changed)).ToList();
        var impossible = tried.FindAll(equation => !equation.Evaluate(changed).IsPossible);
        if (impossible.Exists(move.Touches) || !groups.TrueForAll(group => group.TrueForAll(tried.Contains)))
        {
            return null;
        }

        var leavesOutAColumn = move is { From: > 0, Step: > 0 } && IsWhole(move);
        var isBorneOut = groups.Exists(group => !group.Exists(move.Vacates)) || tried.Exists(equation => move.Touches(equation) && !move.Vacates(equation) && !equation.IsTried(_grid));
        if (!leavesOutAColumn && !isBorneOut)
        {
            return null;
        }

        var elsewhere = _broken.Except(groups).SelectMany(static group => group).ToHashSet();
        return JointSystem.IsPossible(tried.FindAll(equation => !elsewhere.Contains(equation)), changed) ? new(move, changed, impossible.Count) : null;
    }

    /// <summary>A move that mends, what would be printed after it, and how many relations would be impossible then.</summary>
    internal sealed record Found(ColumnMove Move, PrintedGrid Changed, int StillImpossible);
}
