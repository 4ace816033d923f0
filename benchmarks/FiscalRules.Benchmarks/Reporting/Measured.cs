using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace FiscalRules.Benchmarks.Reporting;

/// <summary>What was measured, found by the names of benchmarks; nothing where one wasn't run.</summary>
internal sealed class Measured(IEnumerable<Summary> summaries)
{
    private readonly (Summary Summary, BenchmarkCase Case)[] _cases =
        [.. summaries.SelectMany(static summary => summary.BenchmarksCases.Select(benchmark => (summary, benchmark)))];

    public double? Median(string type, string method, string at = "") => Find(type, method, at) is { } found ? Columns.Median(found.Summary, found.Case) : null;

    public double? Ratio(string type, string method, string over, string at = "") => Median(type, method, at) / Median(type, over, at);

    public double? OfTriad(string type, string method) => Find(type, method, "") is { } found ? Columns.OfTriad(found.Summary, found.Case) : null;

    public double? RowsPerSecond(string type, string method) => Find(type, method, "") is { } found ? Columns.RowsPerSecond(found.Summary, found.Case) : null;

    public double? Bytes(string type, string method, string at = "") =>
        Find(type, method, at) is { } found ? found.Summary[found.Case]?.GcStats.GetBytesAllocatedPerOperation(found.Case) : null;

    /// <summary>Whether every job of a benchmark computed the same.</summary>
    public bool? SameChecksums(string type, string method)
    {
        var checksums = _cases.Where(found => Is(found.Case, type, method)).Select(static found => found.Summary[found.Case]).Select(static report => report is null ? "" : Checks.Of(report)).ToArray();
        return checksums.Length == 0 ? null : checksums[0].Length > 0 && checksums.All(checksum => checksum == checksums[0]);
    }

    private static bool Is(BenchmarkCase benchmark, string type, string method) =>
        benchmark.Descriptor.Type.Name == type && benchmark.Descriptor.WorkloadMethod.Name == method;

    private (Summary Summary, BenchmarkCase Case)? Find(string type, string method, string at)
    {
        foreach (var found in _cases)
        {
            if (Is(found.Case, type, method) && (at.Length == 0 || found.Case.Parameters.DisplayInfo.Contains(at, StringComparison.Ordinal) || found.Case.Job.ResolvedId == at))
            {
                return found;
            }
        }

        return null;
    }
}
