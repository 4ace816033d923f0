using FiscalRules.Balance;
using FiscalRules.Grants;
using FiscalRules.Law;

namespace FiscalRules.Tests.Support;

/// <summary>K1 through the public members, and room for what comes out.</summary>
internal sealed class BalanceRun(BalanceKernel kernel)
{
    /// <summary>A year with RUR, to which as much may be reserved as is above one per cent of taxes and grants, without a cap.</summary>
    public const int Year = 2023;

    /// <summary>The terms of that year, in whichever year.</summary>
    public static BalancePolicy AsEnacted { get; } = new() { Reserves = ReservePolicy.Full, OldDeficits = OldDeficitPolicy.None, Terms = BalanceTerms.InForce.In(Year).Terms };

    /// <summary>The terms of that year, with the threshold rounded half away from zero.</summary>
    public static BalancePolicy AsDefined { get; } = AsEnacted with { Terms = AsEnacted.Terms with { ReserveShareRounding = Rounding.ToOre } };

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

/// <summary>K2 through the public members: each bound and each shared amount rounded to the öre.</summary>
internal sealed class CorridorRun(CorridorKernel kernel)
{
    private static readonly CorridorTerms Terms = new()
    {
        Width = Ratio.Percent(3),
        Sharing = Ratio.Percent(50),
        Bounds = CorridorBounds.EachRounded,
        WidthRounding = Rounding.ToOre,
        AmountRounding = Rounding.ToOre,
        Provision = Agreement2021Law.BenefitCorridor,
    };

    public Kronor[] Grants { get; } = new Kronor[kernel.Rows];

    public long Checksum => KernelData.Checksum(Grants);

    public void Compute() => Corridor.Grant(Terms, kernel.Agreed, kernel.Costs, Grants);
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

/// <summary>K4 through the public members: the panel draws the kernel's own shocks from their seed.</summary>
internal sealed class PanelRun
{
    private const int ShockSeed = 61;

    private readonly BalancePanel _panel;
    private readonly int _scenarios;
    private BalancePanelRun? _run;

    /// <param name="kernel">The columns.</param>
    /// <param name="policy">The terms; null for those of the kernel's definition.</param>
    public PanelRun(PanelKernel kernel, BalancePolicy? policy = null)
    {
        var result = new Kronor[kernel.Taxes.Length];
        for (var row = 0; row < result.Length; row++)
        {
            result[row] = kernel.Taxes[row] - kernel.Costs[row];
        }

        var shock = Shock.Uniform(Ratio.Percent(97), Ratio.Percent(103));
        _scenarios = kernel.Scenarios;
        _panel = new(
            new BalanceColumns
            {
                First = 2014,
                Years = PanelKernel.Years,
                Entities = PanelKernel.Entities,
                Result = result,
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
                TaxesAndGrants = kernel.Taxes,
                EquityWithPensions = Column.Zero,
                RurOpening = kernel.OpeningReserve,
            },
            new() { Seed = ShockSeed, TaxesAndGrants = shock, Costs = shock },
            policy ?? BalanceRun.AsDefined);
    }

    public long Checksum => KernelData.Checksum(_run!.Scenarios
        .SelectMany(static scenario => new[] { scenario.BalanceResult.Ore, scenario.Closing.Ore, scenario.EntitiesOverdue })
        .ToArray());

    public void Compute(int threads = 1) => _run = _panel.Run(0, _scenarios, new() { Threads = threads, KeepEntities = false });
}
