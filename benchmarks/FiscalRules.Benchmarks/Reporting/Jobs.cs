using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace FiscalRules.Benchmarks.Reporting;

/// <summary>Few and short iterations, a process for each benchmark; none where the command line names a job.</summary>
internal sealed class ShortRuns : ManualConfig
{
    public ShortRuns()
    {
        if (!Short.IsNamed)
        {
            AddJob(Short.Job);
        }
    }
}

/// <summary>The same on all the machine has, without its widest vectors, and without any.</summary>
internal sealed class WidthRuns : ManualConfig
{
    public WidthRuns()
    {
        if (!Short.IsNamed)
        {
            AddJob(
                Short.Job.WithId("as the machine is").AsBaseline(),
                Short.Job.WithId("no AVX-512").WithEnvironmentVariable("DOTNET_EnableAVX512", "0"),
                Short.Job.WithId("no vectors").WithEnvironmentVariable("DOTNET_EnableHWIntrinsic", "0"));
        }
    }
}

internal static class Short
{
    public static bool IsNamed => Environment.GetCommandLineArgs().Any(static argument => argument is "-j" or "--job");

    public static Job Job { get; } = new Job("short")
        .WithWarmupCount(4)
        .WithIterationCount(12)
        .WithIterationTime(TimeInterval.FromMilliseconds(150))
        .WithArguments([new MsBuildArgument("/p:RunAnalyzers=false")]);
}
