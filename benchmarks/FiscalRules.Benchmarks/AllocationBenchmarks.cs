using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>A year's grant over 21 regions and over up to 100 000 parties, beside shares in <see cref="double"/> that don't add up and exact ones in <see cref="decimal"/>.</summary>
[MemoryDiagnoser]
[Config(typeof(ShortRuns))]
public class AllocationBenchmarks
{
    private long[] _weights = [];
    private Kronor[] _shares = [];
    private long[] _sharesInOre = [];
    private double[] _weightsInDouble = [];
    private double[] _sharesInDouble = [];
    private decimal[] _weightsInDecimal = [];
    private decimal[] _sharesInDecimal = [];

    [Params(21, 10_000, 100_000)]
    public int Parties { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _weights = Parties == NeedKernel.Regions
            ? NeedKernel.Weights
            : KernelData.Column(Parties, 43, 1, 1_000_000_000).Select(static weight => weight.Ore).ToArray();
        (_weightsInDouble, _weightsInDecimal) = (Array.ConvertAll(_weights, static weight => (double)weight), Array.ConvertAll(_weights, static weight => (decimal)weight));
        (_shares, _sharesInOre, _sharesInDouble, _sharesInDecimal) = (new Kronor[Parties], new long[Parties], new double[Parties], new decimal[Parties]);
        Library();
        InDecimal();
        var exact = KernelData.Checksum(_shares);
        Checks.Require("sum of the shares", NeedKernel.Pool.Ore, _shares.Sum(static share => share).Ore);
        PlainLoop();
        Checks.Require(nameof(PlainLoop), KernelData.Checksum(_sharesInOre), KernelData.Checksum(_sharesInOre));
        Checks.Require(nameof(Library), KernelData.Checksum(_sharesInOre), exact);
        InDouble();
        Checks.Say(nameof(InDouble), exact, _sharesInDouble.Checksum(DoubleArithmetic.ToOre));
        InDoubleVectors();
        Checks.Say(nameof(InDoubleVectors), exact, _sharesInDouble.Checksum(DoubleArithmetic.ToOre));
        Checks.Say(nameof(InDecimal), exact, _sharesInDecimal.Checksum(DecimalArithmetic.ToOre));
    }

    [Benchmark(Baseline = true)]
    public double InDouble()
    {
        DoubleShares.ShareInLoop(NeedKernel.Pool.Ore, _weights, _sharesInDouble);
        return _sharesInDouble[^1];
    }

    [Benchmark]
    public double InDoubleVectors()
    {
        DoubleShares.Share(NeedKernel.Pool.Ore, _weightsInDouble, _sharesInDouble);
        return _sharesInDouble[^1];
    }

    [Benchmark]
    public Kronor Library()
    {
        Allocation.ByLargestRemainder(NeedKernel.Pool, _weights, _shares);
        return _shares[^1];
    }

    [Benchmark]
    public long PlainLoop()
    {
        PlainShares.ByLargestRemainder(NeedKernel.Pool.Ore, _weights, _sharesInOre);
        return _sharesInOre[^1];
    }

    [Benchmark]
    public decimal InDecimal()
    {
        TwinAllocation.ByLargestRemainder(NeedKernel.Pool.ToDecimal(), _weightsInDecimal, _sharesInDecimal);
        return _sharesInDecimal[^1];
    }
}
