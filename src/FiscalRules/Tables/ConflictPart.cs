namespace FiscalRules.Tables;

/// <summary>A relation of a conflict, and how often it counts (<c>vikt</c>).</summary>
/// <param name="Check">The relation.</param>
/// <param name="Factor">How often it counts, negative for the other way; never 0.</param>
public sealed record ConflictPart(RelationCheck Check, long Factor);
