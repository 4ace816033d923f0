using System.Numerics;

namespace FiscalRules.Tables;

/// <summary>One relation in one place: a total less its parts is nothing. It holds of the true amounts; <see cref="Outcome"/> says what is left of it in the printed ones.</summary>
/// <param name="Code">A name for it, unique in its table.</param>
/// <param name="Total">The place of the total, which the first term is about.</param>
/// <param name="Terms">Each place that it speaks of, once, with how often it counts: 1 for the total, −1 for an added part.</param>
/// <param name="IsCarryForward">Whether it says that an opening is a closing.</param>
internal sealed record Equation(string Code, int Total, ValueList<Equation.Term> Terms, bool IsCarryForward)
{
    public static Equation Of(string code, int total, IEnumerable<int> parts, IEnumerable<int> less, bool isCarryForward = false)
    {
        var factors = new Dictionary<int, int> { [total] = 1 };
        foreach (var part in parts)
        {
            factors[part] = factors.GetValueOrDefault(part) - 1;
        }

        foreach (var part in less)
        {
            factors[part] = factors.GetValueOrDefault(part) + 1;
        }

        return new(code, total, [.. factors.Where(static factor => factor.Value != 0).Select(static factor => new Term(factor.Key, factor.Value))], isCarryForward);
    }

    /// <summary>Relations added up, each as often as it counts: what cancels out is left out.</summary>
    public static Equation Sum(IReadOnlyList<(Equation Equation, int Factor)> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0].Equation;
        }

        var factors = new Dictionary<int, int>();
        foreach (var (equation, factor) in parts)
        {
            foreach (var term in equation.Terms)
            {
                factors[term.Place] = checked(factors.GetValueOrDefault(term.Place) + (factor * term.Factor));
            }
        }

        return new("sum", parts[0].Equation.Total, [.. factors.Where(static factor => factor.Value != 0).Select(static factor => new Term(factor.Key, factor.Value))], IsCarryForward: false);
    }

    /// <summary>The same relation without a part.</summary>
    public Equation Without(int place) => this with { Terms = [.. Terms.Where(term => term.Place != place)] };

    /// <summary>How often a place counts; 0 where it isn't spoken of.</summary>
    public int FactorOf(int place) => Terms.FirstOrDefault(term => term.Place == place).Factor;

    /// <summary>Whether the total and at least one part are stated, so that there is something to try.</summary>
    public bool IsTried(PrintedGrid grid) => grid[Total] is not null && Terms.Any(term => term.Place != Total && grid[term.Place] is not null);

    public Outcome Evaluate(PrintedGrid grid) => Evaluate(grid, -1, null);

    /// <summary>What would be left if another figure stood in a place.</summary>
    public Outcome Evaluate(PrintedGrid grid, int other, PrintedGrid.Figure? instead)
    {
        Int128 residual = 0;
        Int128 slack = 0;
        foreach (var (place, factor) in Terms)
        {
            if ((place == other ? instead : grid[place]) is { } figure)
            {
                residual += factor * figure.Ore;
                slack += Int128.Abs(factor) * figure.Unit;
            }
        }

        return new(residual, slack);
    }

    /// <summary>The total, and what it is held against where that is one figure.</summary>
    public string Label(PrintedGrid grid, Language language)
    {
        var total = grid.Label(Total, language);
        if (Terms.Count != 2 || Terms[0].Place != Total || grid.IsText(Total))
        {
            return total;
        }

        var part = Terms[1].Place;
        var against = grid.Column(part) == grid.Column(Total) ? grid.Table.Rows[part / grid.Columns].Label(language) : grid.Label(part, language);
        return language == Language.English ? $"{total} against {against}" : $"{total} mot {against}";
    }

    public Chance Chance(PrintedGrid grid)
    {
        var total = grid[Total]!.Value;
        var residual = Evaluate(grid).Residual;
        return RoundingChance.Of(
            residual,
            total.Ore - residual,
            total.Unit,
            [.. Terms.Where(term => term.Place != Total && grid[term.Place] is not null).Select(term => (BigInteger)(Math.Abs(term.Factor) * grid[term.Place]!.Value.Unit))]);
    }

    /// <summary>A place and how often it counts.</summary>
    internal readonly record struct Term(int Place, int Factor);

    /// <summary>What is left of the printed figures, and the units in it: half of them is the most that rounding can explain.</summary>
    internal readonly record struct Outcome(Int128 Residual, Int128 Units)
    {
        public RelationVerdict Verdict =>
            Residual == 0 ? RelationVerdict.Exact : 2 * Int128.Abs(Residual) <= Units ? RelationVerdict.ExplainedByRounding : RelationVerdict.Impossible;

        public bool IsPossible => Verdict != RelationVerdict.Impossible;
    }
}
