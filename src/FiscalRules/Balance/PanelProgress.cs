namespace FiscalRules.Balance;

/// <summary>How far a run has come (<c>förlopp</c>).</summary>
/// <param name="Done">How many scenarios are done.</param>
/// <param name="Scenarios">How many the run has.</param>
public readonly record struct PanelProgress(int Done, int Scenarios);
