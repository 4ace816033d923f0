using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>K2: a corridor around each of ten million agreed grants, and what the state pays at each cost.</summary>
[MemoryDiagnoser]
public class BulkCorridorBenchmarks : MemoryBenchmarks
{
    private const int BytesPerRow = 24;

    private CorridorRun _library = new(new(0));
    private CorridorTable<double> _doubles = new(new(0), DoubleArithmetic.FromOre);
    private CorridorTable<long> _ore = new(new(0), OreArithmetic.FromOre);
    private CorridorTable<decimal> _decimals = new(new(0), DecimalArithmetic.FromOre);

    private static CorridorKernel Kernel => new(Scale.Of(CorridorKernel.FullRows));

    private static long Exact => Scale.Checksum(CorridorKernel.Checksum, static () =>
    {
        var table = new CorridorTable<long>(Kernel, OreArithmetic.FromOre);
        PlainLoops<long, (long, long), OreArithmetic>.Corridor(table);
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
    [Work(CorridorKernel.FullRows, BytesPerRow)]
    public void InDouble() => DoubleKernels.Corridor(_doubles);

    [Benchmark]
    [Work(CorridorKernel.FullRows, BytesPerRow)]
    public void Library() => _library.Compute();

    [Benchmark]
    [Work(CorridorKernel.FullRows, BytesPerRow)]
    public void PlainLoop() => PlainLoops<long, (long, long), OreArithmetic>.Corridor(_ore);

    [Benchmark]
    [Work(CorridorKernel.FullRows, 2 * BytesPerRow)]
    public void InDecimal() => PlainLoops<decimal, decimal, DecimalArithmetic>.Corridor(_decimals);
}
