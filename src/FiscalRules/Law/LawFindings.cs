namespace FiscalRules.Law;

/// <summary>The finding codes that any room may use.</summary>
public static class LawFindings
{
    /// <summary>Note: the year or day is later than the law was read, and was computed with the last known terms.</summary>
    public const string BeyondReading = "law.beyond-reading";
}
