using System.Numerics;
using System.Text;
using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>A published table tried against everything it says of its own figures (<c>avstämning av en publicerad tabell</c>): what is exact, what rounding explains, and what can't be.</summary>
/// <remarks>
/// Every stated figure is taken as rounded to the nearest unit on its own, so that the true amount is within half a unit of it, both ends included: <see cref="RelationVerdict.Impossible"/> then
/// holds whichever way halves were rounded. A blank part is nothing. All verdicts are exact. The table is never changed.
/// </remarks>
public sealed record Reconciliation : IFindings, IExplained
{
    /// <summary>Tries a table.</summary>
    /// <param name="table">The table as printed, in the unit it is printed in, with its relations.</param>
    /// <param name="provision">What it is published under: findings and explanations cite it.</param>
    /// <param name="stated">What is said of single figures, across columns or in running text; null for nothing.</param>
    /// <exception cref="ArgumentException">A figure isn't a whole number of the unit, or a place isn't in the table.</exception>
    /// <exception cref="ArgumentNullException">The table or the provision is null.</exception>
    /// <exception cref="OverflowException">A sum or a difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Reconciliation(FiscalTable table, Provision provision, ValueList<StatedSum>? stated = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(provision);
        (Table, Provision, Stated) = (table, provision, stated ?? []);
        var grid = PrintedGrid.Of(table, [.. EquationList.Texts(Stated)]);
        var all = EquationList.Of(table, Stated);
        var tried = all.FindAll(equation => equation.IsTried(grid));
        var (conflicts, amounts) = Together(tried.FindAll(equation => equation.Evaluate(grid).IsPossible), grid);
        var clashing = conflicts.SelectMany(static conflict => conflict.Select(static part => part.Equation.Code)).ToHashSet(StringComparer.Ordinal);
        var shifts = new ShiftSearch(grid, all, [.. tried.Where(equation => !equation.Evaluate(grid).IsPossible).Select(static equation => new[] { equation }), .. conflicts.Select(static conflict => conflict.Select(static part => part.Equation))]);
        Checks = [.. tried.Select(equation => new RelationCheck(grid, equation, clashing.Contains(equation.Code), equation.Evaluate(grid).IsPossible ? [] : RepairSearch.Of(grid, all, shifts, [(equation, 1)]), provision))];
        Untried = [.. all.Where(equation => !equation.IsTried(grid)).Select(equation => new UntriedRelation(equation.Code, grid.Label(equation.Total, Language.Swedish), grid.Label(equation.Total, Language.English)))];
        Conflicts = [.. conflicts.Select(conflict => Conflict(conflict, grid, RepairSearch.Of(grid, all, shifts, conflict)))];
        Figures = [.. amounts.Select(amount => Figure(amount.Key, amount.Value, grid)).OrderBy(static figure => figure.Place).Select(static figure => figure.Figure)];
        Units = UnitSearch.Of(grid, all);
        IsCoarser = UnitSearch.IsCoarser(grid);
        Verdict = Checks.Select(static check => check.Jointly).DefaultIfEmpty().Max();
    }

    /// <summary>The table, as it was printed.</summary>
    public FiscalTable Table { get; }

    /// <summary>What it is published under.</summary>
    public Provision Provision { get; }

    /// <summary>What is said of single figures.</summary>
    public ValueList<StatedSum> Stated { get; }

    /// <summary>Every relation that could be tried, in the order of the table's relations and columns, then what is said of single figures.</summary>
    public ValueList<RelationCheck> Checks { get; }

    /// <summary>Every relation that couldn't: its total or all its parts are blank, or no heading says which column closed the year before.</summary>
    public ValueList<UntriedRelation> Untried { get; }

    /// <summary>Relations that are possible one by one and not all at once; without them, and without those that are impossible alone, the rest hold together.</summary>
    public ValueList<RelationConflict> Conflicts { get; }

    /// <summary>True amounts that satisfy the rest all at once, as an example.</summary>
    public ValueList<ReconciledFigure> Figures { get; }

    /// <summary>Other units, of the table or a column, in which more relations across it would hold than in the one it states.</summary>
    public ValueList<UnitReading> Units { get; }

    /// <summary>Whether every figure is a whole number of thousands of what the table says it is rounded to, so that rounding may explain more than half of that unit.</summary>
    public bool IsCoarser { get; }

    /// <summary>The worst of the relations, alone and together; exact where there is none to try.</summary>
    public RelationVerdict Verdict { get; }

    /// <summary>The check of a relation.</summary>
    /// <param name="row">The code of the row that is the total, or that opens.</param>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The first that was tried there.</returns>
    /// <exception cref="ArgumentException">None was tried there.</exception>
    public RelationCheck this[string row, int column] =>
        Checks.FirstOrDefault(check => check.Cell == new TableCell(row, column))
        ?? throw new ArgumentException(Invariant($"No relation was tried at '{row}', column {column}."), nameof(row));

    /// <summary>What differs, relation by relation, then what can't hold at once, then what is doubtful about the unit. Notes all.</summary>
    public ValueList<Finding> Findings() =>
    [
        .. Checks.SelectMany(static check => check.Findings()),
        .. Conflicts.SelectMany(static conflict => conflict.Findings()),
        .. UnitNotes.Of(this),
    ];

    /// <summary>The residual of every relation, nested where it isn't zero.</summary>
    public Explanation Explain() => new(
        $"Avstämning: {Table.Swedish}",
        $"Reconciliation: {Table.English}",
        [.. Checks.Select(check => new ExplanationLine(
            check.Code, check.Swedish, check.English, check.Residual, Provision, details: check.Verdict == RelationVerdict.Exact ? null : check.Explain()))]);

    /// <summary>A line for each relation that was tried, in the unit of the table. Lines end with LF.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language = Language.Swedish)
    {
        var text = new StringBuilder();
        text.Append(Table.Title(language)).Append(" (").Append(Table.Unit.Name(language)).Append(")\n\n");
        foreach (var check in Checks)
        {
            text.Append(check.ToText(language)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The lines in Swedish.</summary>
    public override string ToString() => ToText();

    /// <summary>Takes out what can't hold at once until the rest can. No relation is in two conflicts.</summary>
    private static (List<List<(Equation Equation, int Factor)>> Conflicts, IReadOnlyDictionary<int, Rational> Amounts) Together(List<Equation> rest, PrintedGrid grid)
    {
        var (conflicts, system, all) = (new List<List<(Equation Equation, int)>>(), new JointSystem(rest, grid), rest);
        while (system.Conflict() is { } conflict)
        {
            var least = Least([.. Parts(all, conflict).Select(static part => part.Equation)], grid);
            conflicts.Add(least);
            foreach (var (equation, _) in least)
            {
                system.Drop(all.IndexOf(equation));
            }

            rest = rest.FindAll(equation => !least.Exists(part => part.Equation == equation));
        }

        return (conflicts, JointSystem.Example(rest, grid));
    }

    /// <summary>A conflict without a relation to spare: each is left out in turn, and stays out if the others clash anyway.</summary>
    private static List<(Equation Equation, int Factor)> Least(List<Equation> equations, PrintedGrid grid)
    {
        var system = new JointSystem(equations, grid);
        for (var i = 0; i < equations.Count; i++)
        {
            system.Drop(i);
            if (system.IsPossible())
            {
                system.Keep(i);
            }
        }

        return Parts(equations, system.Conflict()!);
    }

    private static List<(Equation Equation, int Factor)> Parts(List<Equation> equations, BigInteger[] conflict) =>
        [.. equations.Zip(conflict, static (equation, factor) => (equation, (int)factor)).Where(static part => part.Item2 != 0)];

    private RelationConflict Conflict(List<(Equation Equation, int Factor)> parts, PrintedGrid grid, ValueList<Repair> repairs) => new(
        [.. parts.Select(part => new ConflictPart(Checks.First(check => check.Code == part.Equation.Code), part.Factor))],
        Equation.Sum(parts), grid, repairs, Provision);

    private static (int Place, ReconciledFigure Figure) Figure(int place, Rational doubled, PrintedGrid grid)
    {
        var figure = grid[place]!.Value;
        return (place, new(
            grid.Label(place, Language.Swedish), grid.Label(place, Language.English), grid.Cell(place),
            Kronor.FromOre((long)figure.Ore), Kronor.FromOre((long)figure.Unit), Unrounded.OfOre(doubled.Numerator, 2 * doubled.Denominator)));
    }
}
