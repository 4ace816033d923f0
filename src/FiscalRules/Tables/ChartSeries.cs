namespace FiscalRules.Tables;

/// <summary>A row of a chart by columns.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Shape">How it is drawn.</param>
/// <param name="Cells">An amount for each column, signed; null where there is none.</param>
internal sealed record ChartSeries(ChartText Label, ChartShape Shape, ValueList<Kronor?> Cells);
