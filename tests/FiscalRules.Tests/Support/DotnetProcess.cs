using System.Diagnostics;

namespace FiscalRules.Tests.Support;

/// <summary>Runs <c>dotnet</c> in the repository as a reader would at a prompt.</summary>
internal static class DotnetProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public sealed record Outcome(int ExitCode, string Output, string Error)
    {
        /// <summary>The output of a run that went well; otherwise the test fails with all that was printed.</summary>
        public string Succeeded()
        {
            Assert.True(ExitCode == 0, $"dotnet ended with {ExitCode}.\n{Output}\n{Error}");
            return Output;
        }
    }

    public static Task<Outcome> Run(params string[] arguments) => Run(new Dictionary<string, string>(), arguments);

    /// <summary>The same with variables of the environment set.</summary>
    public static async Task<Outcome> Run(Dictionary<string, string> environment, params string[] arguments)
    {
        using var process = new Process { StartInfo = StartInfo(arguments) };
        foreach (var (name, value) in environment)
            process.StartInfo.Environment[name] = value;

        process.Start();
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();

        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} was still running after {Limit}.");
        }

        return new Outcome(process.ExitCode, await output, await error);
    }

    private static ProcessStartInfo StartInfo(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = RepositoryRoot.Path,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // `dotnet test` leaves variables behind that point a build inside it at the wrong SDK, logger or profiler.
        foreach (var name in start.Environment.Keys.Where(IsOfTheOuterRun).ToList())
            start.Environment.Remove(name);

        // A build node that outlives the run would keep the pipes open, and the test waiting.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }

    private static bool IsOfTheOuterRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("CORECLR_", StringComparison.Ordinal)
        || name.StartsWith("COR_", StringComparison.Ordinal)
        || name is "DOTNET_HOST_PATH" or "DOTNET_CLI_TELEMETRY_SESSIONID" or "DOTNET_STARTUP_HOOKS";
}
