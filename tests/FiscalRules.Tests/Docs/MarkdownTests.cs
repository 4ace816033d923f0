using System.Text.RegularExpressions;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Docs;

/// <summary>No block of code, output or commands in the documents stands there without something that runs it.</summary>
public sealed class MarkdownTests
{
    private static readonly MarkdownRules Rules = new(Read);

    private static readonly string[] AtTheRoot = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"];

    public static TheoryData<string> Pages => new(AtTheRoot.Concat(Under("docs")));

    public static TheoryData<string> LinkingPages => new(AtTheRoot.Concat(Under("docs")).Concat(Under("src")).Concat(Under("benchmarks")));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_fenced_block_is_accounted_for(string page) =>
        Offences.None(MarkdownBlock.In(Text(page))
            .Select(block => (block.Line, Problem: Rules.Problem(block)))
            .Where(found => found.Problem is not null)
            .Select(found => $"{page}:{found.Line}: {found.Problem}"));

    [Theory]
    [MemberData(nameof(LinkingPages))]
    public void Every_relative_link_leads_to_a_file(string page) =>
        Offences.None(Links(Text(page))
            .Where(link => !Exists(page, link))
            .Select(link => $"{page}: {link}"));

    [Fact]
    public void The_README_says_how_to_run_the_example_and_the_tests()
    {
        var commands = MarkdownBlock.In(Text("README.md")).Where(block => block.Language == "sh").SelectMany(block => block.Text.Split('\n')).ToList();

        Assert.Contains("dotnet run docs/examples/Balance.cs", commands);
        Assert.Contains("dotnet test", commands);
    }

    internal static IEnumerable<string> Links(string markdown) =>
        Regex.Matches(Regex.Replace(MarkdownBlock.Prose(markdown), "`[^`\n]*`", ""), @"\]\(\s*<?([^)\s>]+)>?(?:\s+""[^""]*"")?\s*\)")
            .Select(match => match.Groups[1].Value)
            .Where(link => !Regex.IsMatch(link, "^(#|[a-z]+:)"));

    private static bool Exists(string page, string link)
    {
        var path = Path.Combine(Path.GetDirectoryName(RepositoryRoot.File(page))!, Uri.UnescapeDataString(link.Split('#')[0]));
        return File.Exists(path) || Directory.Exists(path);
    }

    private static string Text(string page) => File.ReadAllText(RepositoryRoot.File(page));

    private static string? Read(string relative) =>
        File.Exists(RepositoryRoot.File(relative)) ? Text(relative) : null;

    private static IEnumerable<string> Under(string folder) =>
        Directory.EnumerateFiles(RepositoryRoot.File(folder), "*.md", SearchOption.AllDirectories)
            .Select(RepositoryRoot.Relative)
            .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/"))
            .Order(StringComparer.Ordinal);
}
