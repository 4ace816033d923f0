using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>Sum, least and greatest of ten million amounts, exact in 128 bits; and every amount counted, so that shards can be merged and quantiles asked for.</summary>
[MemoryDiagnoser]
[Config(typeof(ShortRuns))]
public class AggregateBenchmarks
{
    private const int Rows = CorridorKernel.FullRows;

    private readonly Kronor[] _amounts = KernelData.Column(Scale.Of(Rows), 24, -100_000_000_000, 200_000_000_000);
    private readonly long[] _ore;
    private readonly double[] _doubles;
    private readonly decimal[] _decimals;

    public AggregateBenchmarks() => (_ore, _doubles, _decimals) =
        (_amounts.As(OreArithmetic.FromOre), _amounts.As(DoubleArithmetic.FromOre), _amounts.As(DecimalArithmetic.FromOre));

    [GlobalSetup]
    public void SetUp()
    {
        var exact = PlainLoop();
        Checks.Require(nameof(PlainLoop), exact, exact);
        Checks.Require(nameof(Library), exact, Library().Sum().Ore);
        var tenth = KronorSummary.Of(_amounts.AsSpan(0, _amounts.Length / 10)).Sum().Ore;
        Checks.Require(nameof(LibraryDistribution), tenth, LibraryDistribution().Summary.Sum().Ore);
        Checks.Say(nameof(InDouble), exact, DoubleArithmetic.ToOre(InDouble()));
        Checks.Require(nameof(InDecimal), exact, DecimalArithmetic.ToOre(InDecimal()));
    }

    [Benchmark(Baseline = true)]
    [Work(Rows, 8)]
    public double InDouble() => DoubleKernels.Summary(_doubles).Sum;

    [Benchmark]
    [Work(Rows, 8)]
    public KronorSummary Library() => KronorSummary.Of(_amounts);

    /// <summary>Of a tenth of the rows.</summary>
    [Benchmark]
    [Work(Rows / 10, 8)]
    public KronorDistribution LibraryDistribution() => KronorDistribution.Of(_amounts.AsSpan(0, _amounts.Length / 10));

    [Benchmark]
    [Work(Rows, 8)]
    public long PlainLoop() => PlainLoops<long, (long, long), OreArithmetic>.Summary(_ore).Sum;

    [Benchmark]
    [Work(Rows, 16)]
    public decimal InDecimal() => PlainLoops<decimal, decimal, DecimalArithmetic>.Summary(_decimals).Sum;
}
