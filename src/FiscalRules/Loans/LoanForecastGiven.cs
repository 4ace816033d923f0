namespace FiscalRules.Loans;

/// <summary>All that a forecast of loans is computed from: what a comparison changes piece by piece.</summary>
internal readonly record struct LoanForecastGiven(AssetRegister Assets, Kronor Opening, FiscalYear FirstYear, ValueList<LoanAssumptions> Years, LoanMovement Movement);
