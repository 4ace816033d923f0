using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Quantities;

/// <summary>A product is divided in 64 bits where it fits and in 128 where it doesn't: no one can tell which.</summary>
public sealed class RoundingRangeTests
{
    private static readonly long[] Denominators = [1, 2, 3, 7, 100, 999_983, 1_000_000, (1L << 31) + 1, (1L << 62) - 1, long.MaxValue];

    private static readonly long[] Units = [1, 2, 3, 100, 5_000, 100_000_000, 1L << 40, long.MaxValue];

    [Fact]
    public void A_product_on_either_side_of_64_bits_is_rounded_as_the_exact_one_is()
    {
        for (var row = 0; row < 100_000; row++)
        {
            var amount = Kronor.FromOre(Any(row, 801));
            var ratio = Ratio.Of(Math.Max(Any(row, 802), -long.MaxValue), Pick(row, 803, Denominators));
            var rounding = Rounding.To(Kronor.FromOre(Pick(row, 804, Units))).With((RoundingMode)KernelData.Between(row, 805, 0, 6));

            Assert.Equal(Outcome(() => rounding.Round(amount * ratio)), Outcome(() => amount.Times(ratio, rounding)));
        }
    }

    /// <summary>A number of any length up to 64 bits, either sign: most products then lie near the border somewhere.</summary>
    private static long Any(int row, ulong seed) => unchecked((long)KernelData.Draw(row, seed)) >> (int)KernelData.Between(row, seed + 100, 0, 63);

    private static long Pick(int row, ulong seed, long[] numbers) => numbers[KernelData.Between(row, seed, 0, numbers.Length)];

    private static Kronor? Outcome(Func<Kronor> rounded)
    {
        try
        {
            return rounded();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
