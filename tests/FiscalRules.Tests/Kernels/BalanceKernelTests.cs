using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Kernels;

[Collection(KernelsAtFullSize.Name)]
public sealed class BalanceKernelTests
{
    [Fact]
    public void Three_million_statements_with_reserves_have_the_published_checksum()
    {
        var run = new BalanceRun(new());

        run.Compute();

        Assert.Equal(BalanceKernel.Checksum, run.Checksum);
    }

    [Fact]
    public void As_the_law_rounds_the_threshold_each_row_is_what_the_steps_give()
    {
        var kernel = new BalanceKernel(20_000);
        var run = new BalanceRun(kernel);

        run.ComputeAsEnacted();

        var share = BalanceTerms.InForce.In(BalanceRun.Year).Terms.ReserveShare;
        for (var row = 0; row < kernel.Rows; row++)
        {
            var adjusted = kernel.Result[row] - kernel.RealisedGains[row] + kernel.ExceptedGains[row] + kernel.ExceptedLosses[row] - kernel.Unrealised[row] + kernel.Reversal[row];
            var threshold = kernel.TaxesAndGrants[row].Times(share, Rounding.ToOre.Up);
            var reserved = Kronor.Max(Kronor.Zero, Kronor.Min(kernel.Result[row], adjusted) - threshold);
            var used = Kronor.Min(kernel.OpeningReserve[row], Kronor.Max(Kronor.Zero, -adjusted));

            Assert.Equal((adjusted - reserved + used, kernel.OpeningReserve[row] + reserved - used), (run.BalanceResult[row], run.ClosingReserve[row]));
        }
    }
}
