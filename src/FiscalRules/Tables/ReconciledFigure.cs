namespace FiscalRules.Tables;

/// <summary>A printed figure with an example of a true amount behind it (<c>exempel på verkligt belopp</c>).</summary>
/// <remarks>
/// The examples of a <see cref="Reconciliation"/> satisfy every relation that isn't impossible, exactly and all at once, each within half a unit of what was printed: they
/// prove that rounding can explain the table. They are no estimate of what the amounts were.
/// </remarks>
/// <param name="Swedish">What it is, in Swedish.</param>
/// <param name="English">What it is, in English.</param>
/// <param name="Cell">Its place in the table, or null for a figure in running text.</param>
/// <param name="Printed">The amount as printed, signed.</param>
/// <param name="Unit">What it was rounded to.</param>
/// <param name="Example">A true amount, signed.</param>
public sealed record ReconciledFigure(string Swedish, string English, TableCell? Cell, Kronor Printed, Kronor Unit, Unrounded Example);
