namespace FiscalRules.Tables;

/// <summary>A relation that couldn't be tried (<c>ej prövad</c>): its total, or all of its parts, are blank; or no heading says which column a year opens from.</summary>
/// <param name="Code">A name for it, unique in its table.</param>
/// <param name="Swedish">The total it speaks of, in Swedish.</param>
/// <param name="English">The total it speaks of, in English.</param>
public sealed record UntriedRelation(string Code, string Swedish, string English);
