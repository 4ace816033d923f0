namespace FiscalRules.Tables;

/// <summary>A curve from point to point, straight between them.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Points">The points, from left to right.</param>
internal sealed record ChartCurve(ChartText Label, ValueList<(Kronor X, Kronor Y)> Points);
