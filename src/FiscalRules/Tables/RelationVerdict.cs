namespace FiscalRules.Tables;

/// <summary>What can be said of a relation between printed figures (<c>avstämning</c>).</summary>
public enum RelationVerdict
{
    /// <summary>The printed figures satisfy it as they stand (<c>exakt</c>). The default.</summary>
    Exact,

    /// <summary>They don't, but true amounts that satisfy it can have been rounded to them (<c>förklaras av avrundning</c>).</summary>
    ExplainedByRounding,

    /// <summary>No true amounts that satisfy it can have been rounded to them (<c>omöjlig</c>): something printed, or what is said of it, is wrong.</summary>
    Impossible,
}
