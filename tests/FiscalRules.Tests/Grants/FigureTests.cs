using System.Globalization;
using System.Xml.Linq;
using FiscalRules.Grants;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Grants;

/// <summary>The figures of docs/grants.md are the rules.</summary>
public sealed class FigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_curve_of_the_corridor_is_the_rule()
    {
        var corridor = new AgreedAmounts(Agreements.Of2021).Corridor("benefit");
        var points = XDocument.Parse(File.ReadAllText(RepositoryRoot.File("docs/figures/corridor.svg"))).Root!
            .Elements(Svg + "polyline").Single().Attribute("points")!.Value.Split(' ')
            .Select(point => point.Split(',').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture)).ToArray()).ToList();

        // Both bounds, and as far beyond each as they are apart: the curve is straight between them. Across from 28 000 to 35 000 million, up from −1 000 to 1 000.
        var apart = corridor.Upper - corridor.Lower;
        Kronor[] costs = [corridor.Lower - apart, corridor.Lower, corridor.Upper, corridor.Upper + apart];
        Assert.Equal(costs.Length, points.Count);
        Assert.All(costs.Zip(points), pair =>
        {
            var (cost, shared) = (pair.First.ToDecimal() / 1_000_000, corridor.Adjustment(pair.First).ToDecimal() / 1_000_000);
            Assert.Equal(62.4m + ((cost - 28_000) / 7_000 * (696 - 62.4m)), pair.Second[0], 2);
            Assert.Equal(364 - ((shared + 1_000) / 2_000 * 260), pair.Second[1], 2);
        });
    }
}
