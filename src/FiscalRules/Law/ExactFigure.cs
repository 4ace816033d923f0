namespace FiscalRules.Law;

/// <summary>A figure of a rule that is run without its roundings.</summary>
/// <param name="Code">The code of the line in the result's explanation.</param>
/// <param name="Amount">The amount, signed as there.</param>
internal readonly record struct ExactFigure(string Code, Unrounded Amount);
