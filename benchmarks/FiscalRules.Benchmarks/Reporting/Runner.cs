using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;

namespace FiscalRules.Benchmarks.Reporting;

/// <summary>Runs what the command line asks for; with <c>--report FOLDER</c> the reports are put there too, and beside them what was aimed at and what was reached.</summary>
internal static class Runner
{
    private const string Report = "--report";

    public static int Run(string[] args)
    {
        Environment.SetEnvironmentVariable(StartUpBenchmarks.Variable, Assembly.GetExecutingAssembly().Location);
        var at = Array.IndexOf(args, Report);
        var folder = at >= 0 && at + 1 < args.Length ? Path.GetFullPath(args[at + 1]) : null;
        var own = folder is null ? args : [.. args[..at], .. args[(at + 2)..]];
        var config = ManualConfig.CreateEmpty()
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .AddAnalyser([.. DefaultConfig.Instance.GetAnalysers()])
            .AddValidator([.. DefaultConfig.Instance.GetValidators()])
            .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Job, DefaultColumnProviders.Params)
            .AddColumn([StatisticColumn.Median, .. Columns.All])
            .AddColumnProvider(DefaultColumnProviders.Metrics)
            .HideColumns("Gen0", "Gen1", "Gen2")
            .WithBuildTimeout(TimeSpan.FromMinutes(10));
        var summaries = BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(own, config).ToArray();
        if (folder is not null)
        {
            Reports.Write(folder, summaries);
        }

        // A benchmark that throws is a failure of the run, which the switcher alone doesn't say.
        return summaries.Any(static summary => summary.HasCriticalValidationErrors || summary.Reports.Any(static report => !report.Success)) ? 1 : 0;
    }
}
