using System.Numerics;

namespace FiscalRules.Tables;

/// <summary>Whether some true amounts satisfy several relations at once, each within half a unit of what was printed: decided exactly, with a proof either way.</summary>
/// <remarks>
/// The general simplex of Dutertre and de Moura (2006) over fractions. It starts from the printed amounts themselves, so that relations that hold as printed cost nothing,
/// and moves as few as it needs. A variable is how far a true amount is from what was printed; each relation has one of its own, what its terms come to, which has to make
/// up for its residual. Where no move is left, the row that is stuck is itself the proof: a sum of relations whose residual is more than the rounding of the figures left
/// in it can explain. The furthest outside its bounds is mended first, by what stands in the fewest rows; after some moves, the least number first (Bland), which makes it end.
/// A figure can be made another and a relation dropped, and it goes on from where it was.
/// </remarks>
internal sealed class JointSystem
{
    // A row for each variable that is expressed in others; null for those that are free to move. All is doubled, so that half a unit is whole, and counted in a unit that all have.
    private readonly Dictionary<int, Rational>?[] _rows;
    private readonly Rational[] _values;
    private readonly (Rational Lower, Rational Upper)?[] _bounds;
    private readonly int[] _uses;
    private readonly Dictionary<int, int> _index;
    private readonly IReadOnlyList<Equation> _equations;
    private readonly PrintedGrid _grid;
    private readonly Rational _unit;

    public JointSystem(IReadOnlyList<Equation> equations, PrintedGrid grid)
        : this(equations, grid, Of(1))
    {
    }

    private JointSystem(IReadOnlyList<Equation> equations, PrintedGrid grid, Rational within)
    {
        (_equations, _grid) = (equations, grid);
        var places = equations.SelectMany(static equation => equation.Terms).Select(static term => term.Place).Distinct().Order().ToList();
        _index = places.Index().ToDictionary(static place => place.Item, static place => place.Index);
        _unit = places.Select(place => grid[place]?.Unit ?? 0).Aggregate(BigInteger.Zero, static (common, unit) => BigInteger.GreatestCommonDivisor(common, unit));
        var variables = places.Count + equations.Count;
        (_rows, _values, _bounds, _uses) = (new Dictionary<int, Rational>?[variables], new Rational[variables], new (Rational, Rational)?[variables], new int[variables]);
        for (var i = 0; i < places.Count; i++)
        {
            var room = grid[places[i]] is { } figure ? Of(figure.Unit) / _unit * within : Of(0);
            _bounds[i] = (-room, room);
        }

        for (var i = 0; i < equations.Count; i++)
        {
            _rows[places.Count + i] = equations[i].Terms.ToDictionary(term => _index[term.Place], static term => Of(term.Factor));
            Keep(i);
            foreach (var variable in _rows[places.Count + i]!.Keys)
            {
                _uses[variable]++;
            }
        }
    }

    /// <summary>Amounts by place, doubled, as far from the halves as some tries find them; on a half only where nothing short of it does. There have to be some.</summary>
    public static IReadOnlyDictionary<int, Rational> Example(IReadOnlyList<Equation> equations, PrintedGrid grid)
    {
        var system = new[] { Of(1) / Of(2), Of(9) / Of(10), Of(999) / Of(1_000), Of(1) }
            .Select(within => new JointSystem(equations, grid, within))
            .First(static system => system.IsPossible());
        return system._index.Keys.Where(place => grid[place] is not null).ToDictionary(static place => place, system.Amount);
    }

    public static bool IsPossible(IReadOnlyList<Equation> equations, PrintedGrid grid) => new JointSystem(equations, grid).IsPossible();

    public bool IsPossible() => Conflict() is null;

    /// <summary>How often each relation counts in a sum of them that is impossible; null where there are true amounts.</summary>
    public BigInteger[]? Conflict()
    {
        for (var moves = 0; ; moves++)
        {
            var first = moves > 2 * _rows.Length;
            var leaving = Outside(first);
            if (leaving < 0)
            {
                return null;
            }

            var (lower, upper) = _bounds[leaving]!.Value;
            var upward = _values[leaving].CompareTo(lower) < 0;
            var entering = Entering(_rows[leaving]!, upward, first);
            if (entering < 0)
            {
                return Factors(leaving);
            }

            Move(leaving, entering, upward ? lower : upper);
        }
    }

    /// <summary>The true amount at a place that was found last, doubled.</summary>
    public Rational Amount(int place) => Of(2 * (_grid[place]?.Ore ?? 0)) + (_values[_index[place]] * _unit);

    /// <summary>What a relation that was dropped lacks in the true amounts that were found last, doubled.</summary>
    public Rational Lacking(int equation) => Of(2 * _equations[equation].Evaluate(_grid).Residual) + (_values[_index.Count + equation] * _unit);

    /// <summary>Goes on with another figure at a place; one that no relation speaks of makes no difference.</summary>
    public void Print(int place, PrintedGrid.Figure? figure)
    {
        if (!_index.TryGetValue(place, out var variable))
        {
            return;
        }

        var off = Of(2 * ((figure?.Ore ?? 0) - (_grid[place]?.Ore ?? 0)));
        var room = Of(figure?.Unit ?? 0);
        Bound(variable, ((off - room) / _unit, (off + room) / _unit));
    }

    /// <summary>Goes on with any amount at all at a place.</summary>
    public void Free(int place) => Bound(_index[place], null);

    /// <summary>Goes on as if a relation lacked a part.</summary>
    public void Lack(int equation, PrintedGrid.Figure part)
    {
        var (off, room) = (Of(2 * (part.Ore - _equations[equation].Evaluate(_grid).Residual)), Of(part.Unit));
        Bound(_index.Count + equation, ((off - room) / _unit, (off + room) / _unit));
    }

    /// <summary>Goes on without a relation.</summary>
    public void Drop(int equation) => Bound(_index.Count + equation, null);

    /// <summary>Goes on with a relation again.</summary>
    public void Keep(int equation)
    {
        var residual = Of(-2 * _equations[equation].Evaluate(_grid).Residual) / _unit;
        Bound(_index.Count + equation, (residual, residual));
    }

    private static Rational Of(Int128 amount) => (BigInteger)amount;

    /// <summary>Bounds a variable; one that is free to move, and others with it, is brought within them.</summary>
    private void Bound(int variable, (Rational Lower, Rational Upper)? bounds)
    {
        _bounds[variable] = bounds;
        if (bounds is not var (lower, upper) || _rows[variable] is not null)
        {
            return;
        }

        var value = _values[variable];
        var within = value.CompareTo(lower) < 0 ? lower : value.CompareTo(upper) > 0 ? upper : value;
        var step = within - value;
        if (step.Sign == 0)
        {
            return;
        }

        _values[variable] = within;
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_rows[i] is { } row && row.TryGetValue(variable, out var factor))
            {
                _values[i] += factor * step;
            }
        }
    }

    /// <summary>A variable outside its bounds: the one that is furthest outside, or the first.</summary>
    private int Outside(bool first)
    {
        var (furthest, most) = (-1, Of(0));
        for (var i = 0; i < _values.Length; i++)
        {
            if (_rows[i] is null || _bounds[i] is not var (lower, upper))
            {
                continue;
            }

            var off = _values[i].CompareTo(lower) < 0 ? lower - _values[i] : _values[i] - upper;
            if (off.CompareTo(most) > 0)
            {
                (furthest, most) = (i, off);
                if (first)
                {
                    break;
                }
            }
        }

        return furthest;
    }

    /// <summary>A variable in a row that has room to move: the one that stands in the fewest rows, or the first.</summary>
    private int Entering(Dictionary<int, Rational> row, bool upward, bool first)
    {
        var best = -1;
        foreach (var (variable, factor) in row)
        {
            var room = _bounds[variable] is not var (lower, upper) || (factor.Sign > 0 == upward ? upper.CompareTo(_values[variable]) > 0 : lower.CompareTo(_values[variable]) < 0);
            if (room && (best < 0 || (first || _uses[variable] == _uses[best] ? variable < best : _uses[variable] < _uses[best])))
            {
                best = variable;
            }
        }

        return best;
    }

    /// <summary>Gives a variable a value by moving another, and expresses the other in the first.</summary>
    private void Move(int leaving, int entering, Rational value)
    {
        var row = _rows[leaving]!;
        var step = (value - _values[leaving]) / row[entering];
        _values[leaving] = value;
        _values[entering] += step;

        var turned = row.Where(term => term.Key != entering).ToDictionary(static term => term.Key, term => -(term.Value / row[entering]));
        turned[leaving] = Of(1) / row[entering];
        (_rows[leaving], _rows[entering]) = (null, turned);
        (_uses[leaving], _uses[entering]) = (1, 0);
        for (var i = 0; i < _rows.Length; i++)
        {
            if (i == entering || _rows[i] is not { } other || !other.Remove(entering, out var factor))
            {
                continue;
            }

            _values[i] += factor * step;
            foreach (var (variable, share) in turned)
            {
                _uses[variable] += other.ContainsKey(variable) ? 0 : 1;
                var sum = other.GetValueOrDefault(variable) + (factor * share);
                if (sum.Sign == 0)
                {
                    _uses[variable]--;
                    other.Remove(variable);
                }
                else
                {
                    other[variable] = sum;
                }
            }
        }
    }

    /// <summary>How often each relation counts in the row that is stuck, in the least whole numbers, the first of them positive.</summary>
    private BigInteger[] Factors(int stuck)
    {
        var factors = Enumerable.Range(_index.Count, _equations.Count)
            .Select(residual => residual == stuck ? Of(1) : -_rows[stuck]!.GetValueOrDefault(residual))
            .ToArray();
        var scale = factors.Aggregate(BigInteger.One, static (common, factor) => common / BigInteger.GreatestCommonDivisor(common, factor.Denominator) * factor.Denominator);
        var whole = Array.ConvertAll(factors, factor => factor.Numerator * (scale / factor.Denominator));
        var divisor = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return Array.ConvertAll(whole, factor => factor / divisor * whole.First(static first => !first.IsZero).Sign);
    }
}
