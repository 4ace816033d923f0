namespace FiscalRules.Balance;

/// <summary>How much of one deficit a year's surplus restored (<c>återställt</c>).</summary>
/// <param name="Origin">The fiscal year of the deficit.</param>
/// <param name="Amount">The amount restored, greater than zero.</param>
public readonly record struct Restoration(FiscalYear Origin, Kronor Amount);
