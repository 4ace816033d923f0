namespace FiscalRules.Law;

/// <summary>A finding that both results have and that says another thing of each (<c>ändrad iakttagelse</c>): another amount, another provision, a fact instead of a forecast.</summary>
/// <param name="Before">What was found of the earlier result.</param>
/// <param name="After">What is found of the later one.</param>
public sealed record ComparedFinding(Finding Before, Finding After);
