using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Kernels;

[Collection(KernelsAtFullSize.Name)]
public sealed class BalanceKernelTests
{
    // A year with RUR, to which as much may be reserved as is above one per cent of taxes and grants, without a cap.
    private const int Year = 2023;

    [Fact]
    public void Three_million_statements_with_reserves_have_the_published_checksum() =>
        Assert.Equal(BalanceKernel.Checksum, Checksum(new(), BalanceTerms.InForce.In(Year).Terms with { ReserveShareRounding = Rounding.ToOre }));

    /// <summary>The law rounds the threshold up.</summary>
    [Fact]
    public void As_the_law_rounds_the_threshold_every_tenth_row_is_what_the_steps_give()
    {
        var kernel = new BalanceKernel(20_000);
        var (results, closing) = (new Kronor[kernel.Rows], new Kronor[kernel.Rows]);
        Compute(kernel, terms: null, results, closing);
        for (var row = 0; row < kernel.Rows; row += 10)
        {
            var terms = BalanceTerms.InForce.In(Year).Terms;
            var adjusted = kernel.Result[row] - kernel.RealisedGains[row] + kernel.ExceptedGains[row] + kernel.ExceptedLosses[row] - kernel.Unrealised[row] + kernel.Reversal[row];
            var threshold = kernel.TaxesAndGrants[row].Times(Ratio.Percent(1), Rounding.ToOre.Up);
            var reserved = Kronor.Max(Kronor.Zero, Kronor.Min(kernel.Result[row], adjusted) - threshold);
            var used = Kronor.Min(kernel.OpeningReserve[row], Kronor.Max(Kronor.Zero, -adjusted));

            Assert.Equal(Rounding.ToOre.Up, terms.ReserveShareRounding);
            Assert.Equal((adjusted - reserved + used, kernel.OpeningReserve[row] + reserved - used), (results[row], closing[row]));
        }
    }

    private static long Checksum(BalanceKernel kernel, BalanceTerms? terms)
    {
        var (results, closing) = (new Kronor[kernel.Rows], new Kronor[kernel.Rows]);
        Compute(kernel, terms, results, closing);
        return KernelData.Checksum(results) ^ KernelData.Checksum(closing);
    }

    private static void Compute(BalanceKernel kernel, BalanceTerms? terms, Kronor[] results, Kronor[] closing) => BalanceHistory.Compute(
        new BalanceColumns
        {
            First = Year,
            Years = 1,
            Entities = kernel.Rows,
            Result = kernel.Result,
            RealisedGains = kernel.RealisedGains,
            ExceptedGains = kernel.ExceptedGains,
            ExceptedLosses = kernel.ExceptedLosses,
            Unrealised = kernel.Unrealised,
            Reversal = kernel.Reversal,
            ToRur = Column.Zero,
            FromRur = Column.Zero,
            ToResultReserve = Column.Zero,
            FromResultReserve = Column.Zero,
            SpecialReasons = Column.Zero,
            TaxesAndGrants = kernel.TaxesAndGrants,
            EquityWithPensions = Column.Zero,
            RurOpening = kernel.OpeningReserve,
        },
        new BalanceOutcomes { BalanceResult = results, RurClosing = closing },
        new() { Reserves = ReservePolicy.Full, OldDeficits = OldDeficitPolicy.None, Terms = terms });
}
