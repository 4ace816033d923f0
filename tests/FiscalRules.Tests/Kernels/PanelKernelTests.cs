using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Kernels;

[Collection(KernelsAtFullSize.Name)]
public sealed class PanelKernelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void A_thousand_scenarios_have_the_published_checksum_on_any_number_of_threads(int threads)
    {
        var run = new PanelRun(new());

        run.Compute(threads);

        Assert.Equal(PanelKernel.Checksum, run.Checksum);
    }
}
