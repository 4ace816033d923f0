using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Docs;

/// <summary>Every program in docs/examples is run as a reader would run it, and prints its approved output.</summary>
[Collection(Processes.Name)]
public sealed class ExampleTests
{
    private const string Folder = "docs/examples";

    public static TheoryData<string> Examples => new(Names("*.cs"));

    [Fact]
    public void There_are_examples() => Assert.NotEmpty(Names("*.cs"));

    [Fact]
    public void Every_example_has_its_output_and_every_output_its_example() =>
        Assert.Equal(Names("*.cs"), Names("*.out.txt"));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_prints_what_its_file_says(string example)
    {
        var run = await DotnetProcess.Run("run", $"{Folder}/{example}.cs");

        Approved.Match(run.Succeeded(), $"{Folder}/{example}.out.txt");
    }

    private static List<string> Names(string pattern) =>
        [.. Directory.EnumerateFiles(RepositoryRoot.File(Folder), pattern)
            .Select(path => Path.GetFileName(path)[..^(pattern.Length - 1)])
            .Order(StringComparer.Ordinal)];
}
