namespace FiscalRules.Tables;

/// <summary>The finding codes of published tables (<c>tabeller</c>).</summary>
public static class TableFindings
{
    /// <summary>Note: a published figure isn't what its published parts come to.</summary>
    public const string PrintedDiffers = "table.printed-differs";
}
