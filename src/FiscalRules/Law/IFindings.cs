namespace FiscalRules.Law;

/// <summary>A result that says what the law has to say of it.</summary>
public interface IFindings
{
    /// <summary>The findings, in the order of the law; empty where there is nothing to say.</summary>
    ValueList<Finding> Findings();
}
