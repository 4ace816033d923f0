namespace FiscalRules.Tables;

/// <summary>A published table as it was read (<c>inläst tabell</c>): the amounts, the percentages beside them, and what there is to say of the reading. Nothing is mended.</summary>
/// <param name="Table">The amounts, in the unit and with the decimals that were printed.</param>
/// <param name="Rates">The rows of percentages.</param>
/// <param name="Notes">What there is to say, line by line.</param>
public sealed record ReadTable(FiscalTable Table, ValueList<RateRow> Rates, ValueList<ReadingNote> Notes);
