using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>The kernels of the library on the same machine with less and less of its vectors: slower, and the same to the öre.</summary>
[Config(typeof(WidthRuns))]
public class WidthBenchmarks
{
    internal static readonly string[] Names = [nameof(Balance), nameof(Ledger)];

    private BalanceRun _balance = new(new(0));
    private LedgerRun _ledger = new(new(0));

    [GlobalSetup(Target = nameof(Balance))]
    public void SetUpBalance()
    {
        _balance = new(new(Scale.Of(BalanceKernel.FullRows)));
        Balance();
        Checks.Say(nameof(Balance), _balance.Checksum, _balance.Checksum);
    }

    [GlobalSetup(Target = nameof(Ledger))]
    public void SetUpLedger()
    {
        _ledger = new(new(Scale.Of(LedgerKernel.FullLanes)));
        Ledger();
        Checks.Say(nameof(Ledger), _ledger.Checksum, _ledger.Checksum);
    }

    [Benchmark]
    [Work(BalanceKernel.FullRows, 80)]
    public void Balance() => _balance.Compute();

    [Benchmark]
    [Work(LedgerKernel.FullLanes * LedgerKernel.Years, 32)]
    public void Ledger() => _ledger.Compute();
}
