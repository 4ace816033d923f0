using FiscalRules.Benchmarks;
using FiscalRules.Benchmarks.Reporting;

// The start-up benchmark measures this program doing next to nothing, so nothing of BenchmarkDotNet is loaded before it is asked for.
return args switch
{
    [StartUp.Nothing] => 0,
    [StartUp.OneRule] => StartUp.Run(),
    _ => Runner.Run(args),
};
