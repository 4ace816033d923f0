using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>What a forecast of an agency's loans assumes of a year (<c>antaganden</c>): how far it has come, the rate, and the loan frame.</summary>
/// <param name="Stage">Outcome, forecast, budget or plan.</param>
/// <param name="Rate">The yearly rate of the loans, signed.</param>
/// <param name="Frame">The loan frame, decided or proposed; null where there is none yet.</param>
public readonly record struct LoanAssumptions(Stage Stage, Ratio Rate, Kronor? Frame);
