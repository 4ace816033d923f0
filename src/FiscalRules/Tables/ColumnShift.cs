namespace FiscalRules.Tables;

/// <summary>Figures that would stand one column from where they belong (<c>förskjutna belopp</c>).</summary>
/// <param name="Rows">The codes of the rows they stand in, in the order of the table.</param>
/// <param name="From">
/// The column from which on they do, from 0. Where that isn't the first, either a figure is left out there in each of the rows, so that what is printed from it on belongs one
/// column further to the right; or one too many stands there, so that what comes after it belongs one column further to the left.
/// </param>
/// <param name="Step">1 where they belong one column further to the right, −1 where they belong one further to the left.</param>
public sealed record ColumnShift(ValueList<string> Rows, int From, int Step);
