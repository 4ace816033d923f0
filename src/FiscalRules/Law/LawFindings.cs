namespace FiscalRules.Law;

/// <summary>The finding codes that any room may use.</summary>
public static class LawFindings
{
    /// <summary>Note: the year or day is later than the law was read, and was computed with the last known terms.</summary>
    public const string BeyondReading = "law.beyond-reading";

    /// <summary>Note: two compared results are of different years.</summary>
    public const string ComparedYearsDiffer = "law.compared-years-differ";

    /// <summary>Note: two compared results have come differently far: an outcome and a plan.</summary>
    public const string ComparedStagesDiffer = "law.compared-stages-differ";

    /// <summary>Note: a line of one result counts for nothing under the other's law, which doesn't know it.</summary>
    public const string ComparedLineNotKnown = "law.compared-line-not-known";
}
