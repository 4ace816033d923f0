using FiscalRules.Balance;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Kernels;

[Collection(KernelsAtFullSize.Name)]
public sealed class LedgerKernelTests
{
    [Fact]
    public void Three_hundred_thousand_ledgers_of_ten_years_have_the_published_checksum()
    {
        var kernel = new LedgerKernel();
        var (closing, overdue) = (new Kronor[kernel.BalanceResults.Length], new Kronor[kernel.BalanceResults.Length]);

        RestorationLedger.Roll(
            new RestorationColumns
            {
                First = 2014,
                Years = LedgerKernel.Years,
                Entities = kernel.Lanes,
                BalanceResult = kernel.BalanceResults,
                SpecialReasons = kernel.SpecialReasons,
            },
            new RestorationOutcomes { Closing = closing, Overdue = overdue });

        Assert.Equal(LedgerKernel.Checksum, KernelData.Checksum(closing) ^ KernelData.Checksum(overdue));
    }
}
