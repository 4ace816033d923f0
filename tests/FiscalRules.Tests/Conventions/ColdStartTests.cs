using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Conventions;

[Collection(Processes.Name)]
public sealed class ColdStartTests
{
    /// <summary>The first date costs fifteen milliseconds: a program that asks for fiscal years only shouldn't pay them.</summary>
    [Fact]
    public async Task A_rule_on_fiscal_years_runs_without_the_calendar()
    {
        var run = await DotnetProcess.Run("run", "tests/ColdStart/ColdStart.cs");

        Assert.Equal("NodaTime loaded: False\n", run.Succeeded().ReplaceLineEndings("\n"));
    }
}
