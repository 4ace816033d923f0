namespace FiscalRules.Law;

/// <summary>A result that shows how each of its figures arose.</summary>
public interface IExplained
{
    /// <summary>The steps in the order of the law, each with its provision. Made when asked for; costs nothing before.</summary>
    Explanation Explain();
}
