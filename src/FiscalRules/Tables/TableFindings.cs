namespace FiscalRules.Tables;

/// <summary>The finding codes of published tables (<c>tabeller</c>).</summary>
public static class TableFindings
{
    /// <summary>Note: a published figure isn't what its published parts come to.</summary>
    public const string PrintedDiffers = "table.printed-differs";

    /// <summary>Note: a printed total differs from its printed parts by what rounding can explain.</summary>
    public const string RelationRounded = "table.relation-rounded";

    /// <summary>Note: a printed total differs from its printed parts by more than rounding can explain.</summary>
    public const string RelationImpossible = "table.relation-impossible";

    /// <summary>Note: relations that rounding can explain one by one can't hold at once.</summary>
    public const string JointlyImpossible = "table.jointly-impossible";

    /// <summary>Note: a year doesn't open with what the year before closed with.</summary>
    public const string OpeningDiffers = "table.opening-differs";

    /// <summary>Note: more relations would hold if the table, or a column of it, were printed in a unit a thousand times larger or smaller.</summary>
    public const string UnitDoubtful = "table.unit-doubtful";

    /// <summary>Note: every figure is a whole number of thousands of what the table is said to be rounded to.</summary>
    public const string CoarserThanUnit = "table.coarser-than-unit";
}
