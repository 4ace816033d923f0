using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Kernels;

[Collection(KernelsAtFullSize.Name)]
public sealed class CorridorKernelTests
{
    [Fact]
    public void Ten_million_corridors_have_the_published_checksum()
    {
        var run = new CorridorRun(new());

        run.Compute();

        Assert.Equal(CorridorKernel.Checksum, run.Checksum);
    }
}
