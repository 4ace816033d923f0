using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Kernels;

public sealed class GeneratorTests
{
    /// <summary>The first numbers of SplitMix64 from seed 0, as its author's program prints them.</summary>
    [Fact]
    public void Without_a_column_seed_the_draws_are_those_of_SplitMix64() =>
        Assert.Equal(
            [0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F],
            new[] { KernelData.Draw(0, 0), KernelData.Draw(1, 0), KernelData.Draw(2, 0) });

    [Fact]
    public void A_checksum_tells_when_two_rows_change_places() =>
        Assert.NotEqual(KernelData.Checksum([1L, 2, 3]), KernelData.Checksum([2L, 1, 3]));

    [Fact]
    public void A_checksum_wraps() =>
        Assert.Equal(unchecked(long.MaxValue + (3 * long.MaxValue)), KernelData.Checksum([long.MaxValue, long.MaxValue]));
}
