using System.Numerics;

namespace FiscalRules.Tables;

/// <summary>Whether some true amounts satisfy several relations at once, each within half a unit of what was printed: decided exactly, with a proof either way.</summary>
/// <remarks>
/// The general simplex of Dutertre and de Moura (2006) over fractions. It starts from the printed amounts themselves, so that relations that hold as printed cost nothing,
/// and moves as few as it needs. Each relation has a variable of its own, its residual, which has to be zero. Where no move is left, the row that is stuck is
/// itself the proof: a sum of relations whose residual is more than the rounding of the figures left in it can explain. The least number first (Bland) makes it end.
/// </remarks>
internal sealed class JointSystem
{
    // A row for each variable that is expressed in others; null for those that are free to move. Amounts are doubled, so that half a unit is whole.
    private readonly Dictionary<int, Rational>?[] _rows;
    private readonly Rational[] _values;
    private readonly Rational[] _lower;
    private readonly Rational[] _upper;
    private readonly int[] _places;

    private JointSystem(IReadOnlyList<Equation> equations, PrintedGrid grid, Rational within)
    {
        _places = [.. equations.SelectMany(static equation => equation.Terms).Select(static term => term.Place).Distinct().Where(place => grid[place] is not null).Order()];
        var variables = _places.Length + equations.Count;
        (_rows, _values, _lower, _upper) = (new Dictionary<int, Rational>?[variables], new Rational[variables], new Rational[variables], new Rational[variables]);
        var index = new Dictionary<int, int>();
        for (var i = 0; i < _places.Length; i++)
        {
            var figure = grid[_places[i]]!.Value;
            index[_places[i]] = i;
            var (amount, room) = (Of(2 * figure.Ore), Of(figure.Unit) * within);
            (_values[i], _lower[i], _upper[i]) = (amount, amount - room, amount + room);
        }

        for (var i = 0; i < equations.Count; i++)
        {
            var row = equations[i].Terms.Where(term => index.ContainsKey(term.Place)).ToDictionary(term => index[term.Place], static term => Of(term.Factor));
            _rows[_places.Length + i] = row;
            _values[_places.Length + i] = row.Aggregate(default(Rational), (sum, term) => sum + (term.Value * _values[term.Key]));
        }
    }

    /// <summary>True amounts by place, doubled, or how often each relation counts in a sum of them that is impossible.</summary>
    public static (IReadOnlyDictionary<int, Rational>? Amounts, BigInteger[]? Conflict) Solve(IReadOnlyList<Equation> equations, PrintedGrid grid) =>
        new JointSystem(equations, grid, Of(1)).Solve();

    /// <summary>True amounts by place, doubled, as far from the halves as some tries find them; on a half only where nothing short of it does. There have to be some.</summary>
    public static IReadOnlyDictionary<int, Rational> Example(IReadOnlyList<Equation> equations, PrintedGrid grid) =>
        new[] { Of(1) / Of(2), Of(9) / Of(10), Of(999) / Of(1_000), Of(1) }
            .Select(within => new JointSystem(equations, grid, within).Solve().Amounts)
            .First(static amounts => amounts is not null)!;

    private static Rational Of(Int128 amount) => (BigInteger)amount;

    private (IReadOnlyDictionary<int, Rational>? Amounts, BigInteger[]? Conflict) Solve()
    {
        while (true)
        {
            var leaving = FirstOutside();
            if (leaving < 0)
            {
                return (_places.Select((place, i) => (place, _values[i])).ToDictionary(), null);
            }

            var upward = _values[leaving].CompareTo(_lower[leaving]) < 0;
            var entering = Entering(_rows[leaving]!, upward);
            if (entering < 0)
            {
                return (null, Conflict(leaving));
            }

            Move(leaving, entering, upward ? _lower[leaving] : _upper[leaving]);
        }
    }

    private int FirstOutside()
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_rows[i] is not null && (_values[i].CompareTo(_lower[i]) < 0 || _values[i].CompareTo(_upper[i]) > 0))
            {
                return i;
            }
        }

        return -1;
    }

    private int Entering(Dictionary<int, Rational> row, bool upward)
    {
        var first = -1;
        foreach (var (variable, factor) in row)
        {
            var room = factor.Sign > 0 == upward ? _upper[variable].CompareTo(_values[variable]) > 0 : _lower[variable].CompareTo(_values[variable]) < 0;
            if (room && (first < 0 || variable < first))
            {
                first = variable;
            }
        }

        return first;
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
        for (var i = 0; i < _rows.Length; i++)
        {
            if (i == entering || _rows[i] is not { } other || !other.Remove(entering, out var factor))
            {
                continue;
            }

            _values[i] += factor * step;
            foreach (var (variable, share) in turned)
            {
                var sum = other.GetValueOrDefault(variable) + (factor * share);
                if (sum.Sign == 0)
                {
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
    private BigInteger[] Conflict(int stuck)
    {
        var factors = Enumerable.Range(_places.Length, _rows.Length - _places.Length)
            .Select(residual => residual == stuck ? Of(1) : -_rows[stuck]!.GetValueOrDefault(residual))
            .ToArray();
        var scale = factors.Aggregate(BigInteger.One, static (common, factor) => common / BigInteger.GreatestCommonDivisor(common, factor.Denominator) * factor.Denominator);
        var whole = Array.ConvertAll(factors, factor => factor.Numerator * (scale / factor.Denominator));
        var divisor = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return Array.ConvertAll(whole, factor => factor / divisor * whole.First(static first => !first.IsZero).Sign);
    }
}
