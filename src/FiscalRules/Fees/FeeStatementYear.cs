using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <summary>All of an agency's areas together in a fiscal year (<c>totalt årligt resultat, totalt ackumulerat över-/underskott</c>). Sums to know by: no duty rests on them.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Stage">Outcome, forecast or calculated.</param>
/// <param name="Opening">The balances when the year began, signed; an area that begins later counts zero.</param>
/// <param name="Revenue">The revenue.</param>
/// <param name="Cost">The costs.</param>
/// <param name="Result">The results, signed.</param>
/// <param name="Decided">What decisions added to the balances, signed.</param>
/// <param name="Closing">The balances when the year ends, signed.</param>
public readonly record struct FeeStatementYear(FiscalYear Year, Stage Stage, Kronor Opening, Kronor Revenue, Kronor Cost, Kronor Result, Kronor Decided, Kronor Closing);
