using BenchmarkDotNet.Reports;

namespace FiscalRules.Benchmarks.Reporting;

/// <summary>Keeps the reports of a run where a repository can hold them.</summary>
internal static class Reports
{
    public static void Write(string folder, Summary[] summaries)
    {
        Directory.CreateDirectory(folder);
        foreach (var summary in summaries.Where(static summary => summary.Reports.Length > 0))
        {
            var name = summary.BenchmarksCases[0].Descriptor.Type.Name;
            var written = Directory.GetFiles(summary.ResultsDirectoryPath, $"*.{name}-report-github.md").Single();
            File.Copy(written, Path.Combine(folder, $"{name}.md"), overwrite: true);
        }

        File.WriteAllText(Path.Combine(folder, "goals.md"), Goals.Table(new(summaries)));
    }
}
