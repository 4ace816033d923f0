namespace FiscalRules.Tables;

/// <summary>How a row of a chart is drawn.</summary>
internal enum ChartShape
{
    /// <summary>Columns, stacked: above zero what is more, below it what is less.</summary>
    Column,

    /// <summary>A line from column to column.</summary>
    Line,

    /// <summary>A level across each column, to compare it with.</summary>
    Level,
}
