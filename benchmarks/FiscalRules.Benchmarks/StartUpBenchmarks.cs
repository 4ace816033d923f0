using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;

namespace FiscalRules.Benchmarks;

/// <summary>A .NET process that does nothing, and one that makes a statement: what the library adds to a start.</summary>
[Config(typeof(ShortRuns))]
public class StartUpBenchmarks
{
    /// <summary>Where this program lies: the processes that measure it lie elsewhere.</summary>
    internal const string Variable = "BENCHMARK_PROGRAM";

    [Benchmark(Baseline = true)]
    public int Nothing() => Start(StartUp.Nothing);

    [Benchmark]
    public int OneRule() => Start(StartUp.OneRule);

    private static int Start(string argument)
    {
        var program = Environment.GetEnvironmentVariable(Variable) ?? throw new InvalidOperationException($"{Variable} is set when the benchmarks start.");
        using var process = Process.Start("dotnet", [program, argument]);
        process.WaitForExit();
        return process.ExitCode == 0 ? 0 : throw new InvalidOperationException($"The program came back with {process.ExitCode}.");
    }
}
