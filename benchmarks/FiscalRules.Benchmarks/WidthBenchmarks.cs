using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>The kernels of the library on the same machine with less and less of its vectors: slower, and the same to the öre.</summary>
[Config(typeof(WidthRuns))]
public class WidthBenchmarks
{
    internal static readonly string[] Names = [nameof(Balance), nameof(Corridor), nameof(Ledger), nameof(Panel)];

    private BalanceRun _balance = new(new(0));
    private CorridorRun _corridor = new(new(0));
    private LedgerRun _ledger = new(new(0));
    private PanelRun _panel = new(new(1));

    [GlobalSetup(Target = nameof(Balance))]
    public void SetUpBalance()
    {
        _balance = new(new(Scale.Of(BalanceKernel.FullRows)));
        Balance();
        Checks.Say(nameof(Balance), _balance.Checksum, _balance.Checksum);
    }

    [GlobalSetup(Target = nameof(Corridor))]
    public void SetUpCorridor()
    {
        _corridor = new(new(Scale.Of(CorridorKernel.FullRows)));
        Corridor();
        Checks.Say(nameof(Corridor), _corridor.Checksum, _corridor.Checksum);
    }

    [GlobalSetup(Target = nameof(Ledger))]
    public void SetUpLedger()
    {
        _ledger = new(new(Scale.Of(LedgerKernel.FullLanes)));
        Ledger();
        Checks.Say(nameof(Ledger), _ledger.Checksum, _ledger.Checksum);
    }

    [GlobalSetup(Target = nameof(Panel))]
    public void SetUpPanel()
    {
        _panel = new(new(Scale.Of(PanelKernel.FullScenarios)));
        Panel();
        Checks.Say(nameof(Panel), _panel.Checksum, _panel.Checksum);
    }

    [Benchmark]
    [Work(BalanceKernel.FullRows, 80)]
    public void Balance() => _balance.Compute();

    [Benchmark]
    [Work(CorridorKernel.FullRows, 24)]
    public void Corridor() => _corridor.Compute();

    [Benchmark]
    [Work(LedgerKernel.FullLanes * LedgerKernel.Years, 32)]
    public void Ledger() => _ledger.Compute();

    [Benchmark]
    [Work(PanelKernel.Entities * PanelKernel.Years * PanelKernel.FullScenarios)]
    public void Panel() => _panel.Compute();
}
