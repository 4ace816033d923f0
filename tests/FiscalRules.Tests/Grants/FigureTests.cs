using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using FiscalRules.Grants;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Grants;

/// <summary>The figures of docs/grants.md: text, drawn from the rules by a program whose approved output has their hashes.</summary>
public sealed class FigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Figures => new("corridor.svg", "staircase.svg");

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_is_the_one_the_program_draws_and_says_what_it_shows(string name)
    {
        var bytes = File.ReadAllBytes(RepositoryRoot.File($"docs/figures/{name}"));
        var root = XDocument.Parse(File.ReadAllText(RepositoryRoot.File($"docs/figures/{name}"))).Root!;

        Assert.Contains($"docs/figures/{name} {Convert.ToHexStringLower(SHA256.HashData(bytes))}", File.ReadAllLines(RepositoryRoot.File("docs/examples/GrantsFigures.out.txt")));
        Assert.Equal(Svg + "svg", root.Name);
        Assert.False(string.IsNullOrWhiteSpace(root.Element(Svg + "title")?.Value));
        Assert.False(string.IsNullOrWhiteSpace(root.Element(Svg + "desc")?.Value));
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void The_curve_of_the_corridor_is_the_rule()
    {
        var corridor = new AgreedAmounts(Agreements.Of2021).Corridor("benefit");
        var points = XDocument.Parse(File.ReadAllText(RepositoryRoot.File("docs/figures/corridor.svg"))).Root!
            .Elements(Svg + "polyline").Single().Attribute("points")!.Value.Split(' ')
            .Select(point => point.Split(',').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture)).ToArray()).ToList();

        // 29 400 to 33 400 million across 528 units from 56, a point every 50 and at both bounds; −600 to 600 million up 248 units from 304.
        Assert.Equal(83, points.Count);
        Assert.All(points, point =>
        {
            var cost = Kronor.Mkr((long)decimal.Round(29_400 + ((point[0] - 56) / 528 * 4_000)));
            var shared = corridor.Adjustment(cost).ToDecimal() / 1_000_000;
            Assert.Equal(304 - ((shared + 600) / 1_200 * 248), point[1], 2);
        });
    }
}
