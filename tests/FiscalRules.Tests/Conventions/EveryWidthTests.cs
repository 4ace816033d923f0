using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Conventions;

/// <summary>
/// What runs over spans runs on vectors of the width that the machine has, so that a machine tests one width. The tests marked <c>Lanes: every width</c> run again here in processes that are told to have
/// narrower ones, and none.
/// </summary>
[Collection(Processes.Name)]
public sealed class EveryWidthTests
{
    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public async Task Without_wider_vectors_the_figures_are_the_same(string instructions)
    {
        var run = await DotnetProcess.Run(new Dictionary<string, string> { [instructions] = "0" }, typeof(EveryWidthTests).Assembly.Location, "-trait", "Lanes=every width", "-noColor");
        Assert.Matches(@"Total: [1-9]\d+, Errors: 0, Failed: 0, Skipped: 0", run.Succeeded());
    }
}
