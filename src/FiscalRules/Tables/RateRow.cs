namespace FiscalRules.Tables;

/// <summary>A row of percentages (<c>procentsatser</c>), which is no amount and stands beside the table it was printed in.</summary>
/// <param name="Code">A name for it, made of its label.</param>
/// <param name="Label">The label as printed.</param>
/// <param name="Rates">The rates, one for each column; null where nothing is stated.</param>
public sealed record RateRow(string Code, string Label, ValueList<Ratio?> Rates);
