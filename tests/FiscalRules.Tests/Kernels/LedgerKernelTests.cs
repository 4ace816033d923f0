using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Kernels;

[Collection(KernelsAtFullSize.Name)]
public sealed class LedgerKernelTests
{
    [Fact]
    public void Three_hundred_thousand_ledgers_of_ten_years_have_the_published_checksum()
    {
        var run = new LedgerRun(new());

        run.Compute();

        Assert.Equal(LedgerKernel.Checksum, run.Checksum);
    }
}
