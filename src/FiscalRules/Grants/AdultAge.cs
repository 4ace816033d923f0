namespace FiscalRules.Grants;

/// <summary>The ages of adults under 80 in the need model (<c>vuxna</c>).</summary>
public enum AdultAge
{
    /// <summary>Nineteen to 49 (<c>19–49 år</c>).</summary>
    NineteenToFortyNine,

    /// <summary>Fifty to 69 (<c>50–69 år</c>).</summary>
    FiftyToSixtyNine,

    /// <summary>Seventy to 79 (<c>70–79 år</c>).</summary>
    SeventyToSeventyNine,
}
