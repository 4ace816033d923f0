namespace FiscalRules.Tables;

/// <summary>One slip that would make an impossible relation possible (<c>tänkbar rättelse</c>): one of several, and never said to be what happened. Nothing is changed by it.</summary>
public sealed record Repair
{
    internal Repair(RepairKind kind, TableCell? cell, string swedish, string english, Kronor residual, int stillImpossible) =>
        (Kind, Cell, Swedish, English, Residual, StillImpossible) = (kind, cell, swedish, english, residual, stillImpossible);

    /// <summary>What kind of slip.</summary>
    public RepairKind Kind { get; }

    /// <summary>The figure it is in; for a column its topmost, for shifted figures the first of them; null for a missing row, a whole table and a figure in running text.</summary>
    public TableCell? Cell { get; }

    /// <summary>What would have happened, in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>What would have happened, in English.</summary>
    public string English { get; }

    /// <summary>The figure as printed, signed; null where none is, and for shifted figures, a column or a table.</summary>
    public Kronor? Printed { get; internal init; }

    /// <summary>What it would be instead, signed; null for a figure that isn't in the total, shifted figures, a column or a table.</summary>
    public Kronor? Amount { get; internal init; }

    /// <summary>The code of the relation that would lack a row, or that the figure wouldn't be in; null for all else.</summary>
    public string? Relation { get; internal init; }

    /// <summary>Which figures would stand one column from where they belong; null for all else.</summary>
    public ColumnShift? Shift { get; internal init; }

    /// <summary>What would still differ, signed: zero, or something that rounding can explain.</summary>
    public Kronor Residual { get; }

    /// <summary>How many relations of the table would then be impossible one by one: what the same change breaks elsewhere counts too.</summary>
    public int StillImpossible { get; }

    /// <summary>Whether a single digit of the figure differs, with as many digits and the same sign.</summary>
    public bool IsOneDigit { get; internal init; }

    /// <summary>Whether two digits that would have changed places stand beside each other, which is the commoner slip.</summary>
    public bool IsAdjacent { get; internal init; }

    /// <summary>What would have happened, in a language.</summary>
    public string Text(Language language) => language == Language.English ? English : Swedish;

    /// <summary>What would have happened, in Swedish.</summary>
    public override string ToString() => Swedish;
}
