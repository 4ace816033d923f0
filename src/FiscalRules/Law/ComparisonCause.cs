namespace FiscalRules.Law;

/// <summary>Why a figure differs between two results.</summary>
public enum ComparisonCause
{
    /// <summary>What the rule was given differs (<c>indata</c>).</summary>
    Input,

    /// <summary>The terms differ (<c>regler</c>).</summary>
    Law,

    /// <summary>The roundings moved the two figures differently far (<c>avrundning</c>).</summary>
    Rounding,
}
