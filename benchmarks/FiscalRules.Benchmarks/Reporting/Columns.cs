using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace FiscalRules.Benchmarks.Reporting;

/// <summary>A column of a report, computed from the medians.</summary>
internal sealed class MedianColumn(string name, string legend, Func<Summary, BenchmarkCase, string> value) : IColumn
{
    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => value(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmark => GetValue(summary, benchmark).Length > 0);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}

/// <summary>What the reports show beside the times.</summary>
internal static class Columns
{
    public static IColumn[] All { get; } =
    [
        new MedianColumn("Ratio", "Median over the baseline's", static (summary, benchmark) => Text(Ratio(summary, benchmark), "0.00")),
        new MedianColumn("Mrows/s", "Million rows a second", static (summary, benchmark) => Text(RowsPerSecond(summary, benchmark) / 1e6, "#,0.0")),
        new MedianColumn("GB/s", "Bytes that a row reads and writes, a second", static (summary, benchmark) => Text(BytesPerSecond(summary, benchmark) / 1e9, "0.0")),
        new MedianColumn("Of triad", "GB/s over those of the triad with ordinary stores, in the same run", static (summary, benchmark) => Text(OfTriad(summary, benchmark), "0 %")),
        new MedianColumn("Checksum", "Of what was computed, checked before measuring", static (summary, benchmark) => summary[benchmark] is { } report ? Checks.Of(report) : ""),
    ];

    public static double? Median(Summary summary, BenchmarkCase? benchmark) =>
        benchmark is null ? null : summary[benchmark]?.ResultStatistics?.Median;

    public static double? OfTriad(Summary summary, BenchmarkCase benchmark)
    {
        var triad = summary.BenchmarksCases.FirstOrDefault(other => other.Descriptor.WorkloadMethod.Name == "Triad" && other.Job.Equals(benchmark.Job));
        return triad is null ? null : BytesPerSecond(summary, benchmark) / BytesPerSecond(summary, triad);
    }

    public static double? RowsPerSecond(Summary summary, BenchmarkCase benchmark) => Work(benchmark) is { } work ? work.Rows * 1e9 / Median(summary, benchmark) : null;

    private static double? Ratio(Summary summary, BenchmarkCase benchmark)
    {
        var baseline = summary.BenchmarksCases.FirstOrDefault(other => summary.IsBaseline(other) && summary.GetLogicalGroupKey(other) == summary.GetLogicalGroupKey(benchmark));
        return Median(summary, benchmark) / Median(summary, baseline);
    }

    private static double? BytesPerSecond(Summary summary, BenchmarkCase benchmark) =>
        Work(benchmark) is { BytesPerRow: > 0 } work ? RowsPerSecond(summary, benchmark) * work.BytesPerRow : null;

    private static WorkAttribute? Work(BenchmarkCase benchmark) => benchmark.Descriptor.WorkloadMethod.GetCustomAttribute<WorkAttribute>();

    private static string Text(double? value, string format) => value is { } number && double.IsFinite(number) ? number.ToString(format, CultureInfo.InvariantCulture) : "";
}
