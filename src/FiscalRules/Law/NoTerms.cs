namespace FiscalRules.Law;

/// <summary>The terms of a rule that has none of its own, so that law has no part in what differs.</summary>
internal readonly record struct NoTerms;
