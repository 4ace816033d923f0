namespace FiscalRules.Balance;

/// <summary>The worst scenario of an entity (<c>sämsta scenariot</c>).</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Overdue">What is overdue in it when the last year ends, greater than zero.</param>
public readonly record struct PanelWorst(int Scenario, Kronor Overdue)
{
    /// <summary>The worse of two; of two as bad the one of the lower number, so that the order doesn't matter.</summary>
    internal static PanelWorst? Of(PanelWorst? one, PanelWorst? other) => (one, other) switch
    {
        (null, _) => other,
        (_, null) => one,
        ({ } first, { } second) => first.Overdue != second.Overdue
            ? first.Overdue > second.Overdue ? first : second
            : first.Scenario < second.Scenario ? first : second,
    };
}
