using FiscalRules.Law;

namespace FiscalRules.Tables;

/// <summary>One relation of a published table, tried in one place (<c>avstämning av en summa</c>): what was printed, what its parts come to, and whether rounding can explain that they differ.</summary>
public sealed record RelationCheck : IFindings, IExplained
{
    private readonly AmountUnit _unit;

    internal RelationCheck(PrintedGrid grid, Equation equation, bool isInConflict, ValueList<Repair> repairs, Provision provision)
    {
        var outcome = equation.Evaluate(grid);
        var total = grid[equation.Total]!.Value.Ore;
        (Code, Swedish, English) = (equation.Code, equation.Label(grid, Language.Swedish), equation.Label(grid, Language.English));
        (Cell, IsCarryForward, Provision) = (grid.Cell(equation.Total), equation.IsCarryForward, provision);
        var column = grid.Column(equation.Total) is { } index ? grid.Table.Columns[index] : null;
        (Year, Stage) = (column?.Year, column?.Stage ?? Stage.Outcome);
        (Printed, Computed, Residual) = (Amount(total), Amount(total - outcome.Residual), Amount(outcome.Residual));
        (Most, Verdict, Chance) = (Unrounded.OfOre(outcome.Units, 2), outcome.Verdict, equation.Chance(grid));
        Jointly = isInConflict ? RelationVerdict.Impossible : Verdict;
        (Repairs, _unit) = (repairs, grid.Table.Unit);
    }

    /// <summary>A name for it, unique in its table: the number of the relation and of the column.</summary>
    public string Code { get; }

    /// <summary>The total it speaks of, in Swedish: the label of its row and its column's heading; and what it is held against, where that is one figure.</summary>
    public string Swedish { get; }

    /// <summary>The total it speaks of, in English.</summary>
    public string English { get; }

    /// <summary>The place of the total, or null where it stands outside the table.</summary>
    public TableCell? Cell { get; }

    /// <summary>Whether it says that a year opens with what the year before closed with.</summary>
    public bool IsCarryForward { get; }

    /// <summary>The year of the total's column, or null where it stands for none.</summary>
    public FiscalYear? Year { get; }

    /// <summary>How far that year has come.</summary>
    public Stage Stage { get; }

    /// <summary>What the table is published under.</summary>
    public Provision Provision { get; }

    /// <summary>The total as printed, signed; for a carry-forward the opening.</summary>
    public Kronor Printed { get; }

    /// <summary>What the printed parts come to, signed; for a carry-forward the closing before. A blank part is nothing.</summary>
    public Kronor Computed { get; }

    /// <summary>The printed total less its printed parts, signed.</summary>
    public Kronor Residual { get; }

    /// <summary>The most that rounding can explain, in either direction: half a unit for each stated figure, the total among them.</summary>
    public Unrounded Most { get; }

    /// <summary>What can be said of it alone.</summary>
    public RelationVerdict Verdict { get; }

    /// <summary>What can be said of it together with the others: impossible too where it can't hold at once with some of them.</summary>
    public RelationVerdict Jointly { get; }

    /// <summary>
    /// How probable a residual of this size or more is, in either direction, if the parts' rounding errors are independent and uniform and the total is the true sum rounded:
    /// 1 where nothing differs, 0 where it takes every figure exactly on a half.
    /// </summary>
    public Chance Chance { get; }

    /// <summary>Every single slip that would make it possible, where it is impossible alone; which of them happened, if any, the table can't say.</summary>
    public ValueList<Repair> Repairs { get; }

    private CheckText Text => new(this, _unit);

    /// <summary>The total it speaks of, in a language.</summary>
    public string Label(Language language) => language == Language.English ? English : Swedish;

    /// <summary>What was printed, what the parts come to, and the verdict, on one line in the unit of the table.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language = Language.Swedish) => Text.Line(language);

    /// <summary>A note where printed and parts differ; none where they agree.</summary>
    public ValueList<Finding> Findings() => Text.Findings();

    /// <summary>The printed total, its parts, the residual, the most that rounding can explain and how probable it is.</summary>
    public Explanation Explain() => Text.Explain();

    /// <summary>The line in Swedish.</summary>
    public override string ToString() => ToText();

    private static Kronor Amount(Int128 ore) => Kronor.FromOre(checked((long)ore));
}
