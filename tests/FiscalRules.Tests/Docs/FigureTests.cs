using System.Security.Cryptography;
using System.Xml.Linq;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Docs;

/// <summary>The pictures of the pages: each is what an example writes, as its approved output says, and each is shown on a page.</summary>
public sealed class FigureTests
{
    private const string Folder = "docs/figures";

    public static TheoryData<string> Written => new(Names("*.svg").Concat(Names("*.html")));

    [Theory]
    [MemberData(nameof(Written))]
    public void A_figure_is_the_one_its_program_writes(string name)
    {
        var bytes = File.ReadAllBytes(RepositoryRoot.File($"{Folder}/{name}"));
        var outputs = Directory.EnumerateFiles(RepositoryRoot.File("docs/examples"), "*.out.txt").Select(File.ReadAllText).ToList();

        Assert.Contains(outputs, output => output.Contains($"{Folder}/{name} {Convert.ToHexStringLower(SHA256.HashData(bytes))}") || output == File.ReadAllText(RepositoryRoot.File($"{Folder}/{name}")));
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void A_figure_is_well_formed(string name) => Assert.NotNull(XDocument.Parse(File.ReadAllText(RepositoryRoot.File($"{Folder}/{name}"))).Root);

    [Fact]
    public void Every_figure_is_on_a_page() =>
        Offences.None(Names("*").Where(name => !Directory.EnumerateFiles(RepositoryRoot.File("docs"), "*.md").Any(page => File.ReadAllText(page).Contains($"figures/{name}"))));

    private static IEnumerable<string> Names(string pattern) =>
        Directory.EnumerateFiles(RepositoryRoot.File(Folder), pattern).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
