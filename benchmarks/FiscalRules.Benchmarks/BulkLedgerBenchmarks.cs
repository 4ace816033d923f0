using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>K3: deficits by vintage over ten years, restored by later surpluses; what is left and what of it is overdue.</summary>
[MemoryDiagnoser]
public class BulkLedgerBenchmarks : MemoryBenchmarks
{
    private const int BytesPerRow = 32;

    private LedgerRun _library = new(new(0));
    private LedgerTable<double> _doubles = new(new(0), DoubleArithmetic.FromOre);
    private LedgerTable<long> _ore = new(new(0), OreArithmetic.FromOre);
    private LedgerTable<decimal> _decimals = new(new(0), DecimalArithmetic.FromOre);

    private static LedgerKernel Kernel => new(Scale.Of(LedgerKernel.FullLanes));

    private static long Exact => Scale.Checksum(LedgerKernel.Checksum, static () =>
    {
        var table = new LedgerTable<long>(Kernel, OreArithmetic.FromOre);
        PlainLoops<long, (long, long), OreArithmetic>.Ledger(table);
        return table.Checksum(OreArithmetic.ToOre);
    });

    [GlobalSetup(Target = nameof(InDouble))]
    public void SetUpInDouble()
    {
        _doubles = new(Kernel, DoubleArithmetic.FromOre);
        InDouble();
        Checks.Require(nameof(InDouble), Exact, _doubles.Checksum(DoubleArithmetic.ToOre));
    }

    [GlobalSetup(Target = nameof(Library))]
    public void SetUpLibrary()
    {
        _library = new(Kernel);
        Library();
        Checks.Require(nameof(Library), Exact, _library.Checksum);
    }

    [GlobalSetup(Target = nameof(PlainLoop))]
    public void SetUpPlainLoop()
    {
        _ore = new(Kernel, OreArithmetic.FromOre);
        PlainLoop();
        Checks.Require(nameof(PlainLoop), Exact, _ore.Checksum(OreArithmetic.ToOre));
    }

    [GlobalSetup(Target = nameof(InDecimal))]
    public void SetUpInDecimal()
    {
        _decimals = new(Kernel, DecimalArithmetic.FromOre);
        InDecimal();
        Checks.Require(nameof(InDecimal), Exact, _decimals.Checksum(DecimalArithmetic.ToOre));
    }

    [Benchmark(Baseline = true)]
    [Work(LedgerKernel.FullLanes * LedgerKernel.Years, BytesPerRow)]
    public void InDouble() => DoubleKernels.Ledger(_doubles);

    [Benchmark]
    [Work(LedgerKernel.FullLanes * LedgerKernel.Years, BytesPerRow)]
    public void Library() => _library.Compute();

    [Benchmark]
    [Work(LedgerKernel.FullLanes * LedgerKernel.Years, BytesPerRow)]
    public void PlainLoop() => PlainLoops<long, (long, long), OreArithmetic>.Ledger(_ore);

    [Benchmark]
    [Work(LedgerKernel.FullLanes * LedgerKernel.Years, 2 * BytesPerRow)]
    public void InDecimal() => PlainLoops<decimal, decimal, DecimalArithmetic>.Ledger(_decimals);
}
