using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Tests.Support;

/// <summary>K1 through the public members, and room for what comes out.</summary>
internal sealed class BalanceRun(BalanceKernel kernel)
{
    /// <summary>A year with RUR, to which as much may be reserved as is above one per cent of taxes and grants, without a cap.</summary>
    public const int Year = 2023;

    private static readonly BalancePolicy AsEnacted = new() { Reserves = ReservePolicy.Full, OldDeficits = OldDeficitPolicy.None };

    private static readonly BalancePolicy AsDefined = AsEnacted with { Terms = BalanceTerms.InForce.In(Year).Terms with { ReserveShareRounding = Rounding.ToOre } };

    public Kronor[] BalanceResult { get; } = new Kronor[kernel.Rows];

    public Kronor[] ClosingReserve { get; } = new Kronor[kernel.Rows];

    public long Checksum => KernelData.Checksum(BalanceResult) ^ KernelData.Checksum(ClosingReserve);

    /// <summary>With the threshold rounded half away from zero, as the kernel is defined.</summary>
    public void Compute() => Compute(AsDefined);

    /// <summary>With the threshold rounded up, as the law has it.</summary>
    public void ComputeAsEnacted() => Compute(AsEnacted);

    private void Compute(BalancePolicy policy) => BalanceHistory.Compute(
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
        new BalanceOutcomes { BalanceResult = BalanceResult, RurClosing = ClosingReserve },
        policy);
}

/// <summary>K3 through the public members.</summary>
internal sealed class LedgerRun(LedgerKernel kernel)
{
    public Kronor[] Closing { get; } = new Kronor[LedgerKernel.Years * kernel.Lanes];

    public Kronor[] Overdue { get; } = new Kronor[LedgerKernel.Years * kernel.Lanes];

    public long Checksum => KernelData.Checksum(Closing) ^ KernelData.Checksum(Overdue);

    public void Compute() => RestorationLedger.Roll(
        new RestorationColumns
        {
            First = 2014,
            Years = LedgerKernel.Years,
            Entities = kernel.Lanes,
            BalanceResult = kernel.BalanceResults,
            SpecialReasons = kernel.SpecialReasons,
        },
        new RestorationOutcomes { Closing = Closing, Overdue = Overdue });
}
