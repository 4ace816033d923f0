using System.Reflection;
using BenchmarkDotNet.Running;

// A benchmark that throws is a failure of the run, which the switcher alone doesn't say.
var summaries = BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
