using FiscalRules.Grants;

namespace FiscalRules.Tests.Grants;

/// <summary>Ten million corridors whose inputs anyone can make again from a formula, and whose checksum other languages have computed exactly.</summary>
[Trait("Lanes", "every width")]
public sealed class CorridorMeasuredTests
{
    private const int Rows = 10_000_000;

    private static readonly CorridorTerms Terms = new()
    {
        Width = Ratio.Percent(3),
        Sharing = Ratio.Percent(50),
        Bounds = CorridorBounds.EachRounded,
        AmountRounding = Rounding.ToOre,
        Provision = Agreement2021Law.Sharing,
    };

    [Fact]
    public void Ten_million_grants_have_the_checksum_of_the_exact_computation()
    {
        var (agreed, costs) = (new Kronor[Rows], new Kronor[Rows]);
        for (var row = 0; row < Rows; row++)
        {
            var amount = 1_000_000_000 + (long)(Draw(row, 21) % 9_999_000_000_000);
            var fifth = amount / 5;
            agreed[row] = Kronor.FromOre(amount);
            costs[row] = Kronor.FromOre(amount - fifth + (long)(Draw(row, 22) % (ulong)((2 * fifth) + 1)));
        }

        Corridor.Grant(Terms, agreed, costs, costs);

        Assert.Equal(-7238927420887234945, Checksum(costs));
    }

    /// <summary>A number for a row and a column of its own (SplitMix64).</summary>
    private static ulong Draw(long row, ulong seed)
    {
        unchecked
        {
            var number = (((ulong)row + 1) * 0x9E3779B97F4A7C15) + (seed * 0xD1B54A32D192ED03);
            number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
            number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
            return number ^ (number >> 31);
        }
    }

    private static long Checksum(ReadOnlySpan<Kronor> amounts)
    {
        var sum = 0L;
        for (var row = 0; row < amounts.Length; row++)
        {
            sum = unchecked(sum + (amounts[row].Ore * ((2L * row) + 1)));
        }

        return sum;
    }
}
