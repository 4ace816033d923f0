using static System.FormattableString;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Reports;

namespace FiscalRules.Benchmarks.Reporting;

/// <summary>
/// What each benchmark computed, checked before it is measured. A benchmark runs in a process of its own, so what it found is said in its output and read from there.
/// </summary>
internal static class Checks
{
    private static readonly ConcurrentDictionary<string, string> InThisProcess = [];

    /// <summary>Throws where a checksum isn't what it should be, so that nothing wrong is measured.</summary>
    public static void Require(string benchmark, long expected, long actual, [CallerFilePath] string source = "")
    {
        if (actual != expected)
        {
            throw new InvalidOperationException(Invariant($"{benchmark} has checksum {actual}; it should be {expected}."));
        }

        Say(benchmark, Invariant($"{actual}"), source);
    }

    /// <summary>Says a checksum that needn't be that of the others, and whether it is.</summary>
    public static void Say(string benchmark, long exact, long actual, [CallerFilePath] string source = "") =>
        Say(benchmark, actual == exact ? Invariant($"{actual}") : Invariant($"{actual}: not exact"), source);

    public static string Of(BenchmarkReport report)
    {
        var (type, method) = (report.BenchmarkCase.Descriptor.Type.Name, report.BenchmarkCase.Descriptor.WorkloadMethod.Name);
        var said = report.ExecuteResults
            .SelectMany(static result => result.StandardOutput ?? [])
            .LastOrDefault(line => line.StartsWith(Mark(method), StringComparison.Ordinal));
        return said?[Mark(method).Length..] ?? InThisProcess.GetValueOrDefault(Key(type, method), "");
    }

    private static void Say(string benchmark, string text, string source)
    {
        InThisProcess[Key(Path.GetFileNameWithoutExtension(source), benchmark)] = text;
        Console.WriteLine(Mark(benchmark) + text);
    }

    private static string Mark(string method) => $"// checksum of {method}: ";

    private static string Key(string type, string method) => $"{type}.{method}";
}
