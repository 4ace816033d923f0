using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>K1: statements in columns, with all that may be reserved reserved, and used down to zero.</summary>
[MemoryDiagnoser]
public class BulkBalanceBenchmarks : MemoryBenchmarks
{
    private const int BytesPerRow = 80;

    private BalanceRun _library = new(new(0));
    private BalanceTable<double> _doubles = new(new(0), DoubleArithmetic.FromOre);
    private BalanceTable<long> _ore = new(new(0), OreArithmetic.FromOre);
    private BalanceTable<decimal> _decimals = new(new(0), DecimalArithmetic.FromOre);

    private static BalanceKernel Kernel => new(Scale.Of(BalanceKernel.FullRows));

    private static long Exact => Scale.Checksum(BalanceKernel.Checksum, static () =>
    {
        var table = new BalanceTable<long>(Kernel, OreArithmetic.FromOre);
        PlainLoops<long, (long, long), OreArithmetic>.Balance(table);
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

    [GlobalSetup(Target = nameof(LibraryAsEnacted))]
    public void SetUpLibraryAsEnacted() => _library = new(Kernel);

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
    [Work(BalanceKernel.FullRows, BytesPerRow)]
    public void InDouble() => DoubleKernels.Balance(_doubles);

    [Benchmark]
    [Work(BalanceKernel.FullRows, BytesPerRow)]
    public void Library() => _library.Compute();

    /// <summary>With the threshold rounded up, as the law has it.</summary>
    [Benchmark]
    [Work(BalanceKernel.FullRows, BytesPerRow)]
    public void LibraryAsEnacted() => _library.ComputeAsEnacted();

    [Benchmark]
    [Work(BalanceKernel.FullRows, BytesPerRow)]
    public void PlainLoop() => PlainLoops<long, (long, long), OreArithmetic>.Balance(_ore);

    [Benchmark]
    [Work(BalanceKernel.FullRows, 2 * BytesPerRow)]
    public void InDecimal() => PlainLoops<decimal, decimal, DecimalArithmetic>.Balance(_decimals);
}
