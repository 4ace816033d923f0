using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Grants;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>The adjustment of one cost by a corridor made once, as a user calls it: costs below, inside and above.</summary>
[MemoryDiagnoser]
[Config(typeof(ShortRuns))]
public class CorridorBenchmarks
{
    private const int Costs = 256;
    private const long Agreed = 3_343_290_084_000;

    private readonly Kronor[] _costs = KernelData.Column(Costs, 23, Agreed * 8 / 10, Agreed * 12 / 10);
    private readonly Kronor[] _adjustments = new Kronor[Costs];

    private readonly Corridor _corridor = new(
        new() { Width = Ratio.Percent(3), Sharing = Ratio.Percent(50), WidthRounding = Rounding.ToKrona, Provision = Agreement2021Law.BenefitCorridor },
        Kronor.FromOre(Agreed));

    private readonly TwinCorridor<long, (long, long), OreArithmetic> _ofOre = new(Agreed, (3, 100), (1, 2));
    private readonly TwinCorridor<double, double, DoubleArithmetic> _ofDoubles = new(Agreed, 0.03, 0.5);
    private readonly TwinCorridor<decimal, decimal, DecimalArithmetic> _ofDecimals = new(Agreed / 100m, 0.03m, 0.5m);

    [GlobalSetup]
    public void SetUp()
    {
        var exact = PlainLoop();
        Checks.Require(nameof(PlainLoop), exact, exact);
        Checks.Require(nameof(Library), exact, Library().Ore);
        LibraryOverASpan();
        Checks.Require(nameof(LibraryOverASpan), exact, _adjustments.Sum().Ore);
        Checks.Require(nameof(LibraryWithSteps), exact, LibraryWithSteps().Ore);
        Checks.Require(nameof(InDouble), exact, DoubleArithmetic.ToOre(InDouble()));
        Checks.Require(nameof(InDecimal), exact, DecimalArithmetic.ToOre(InDecimal()));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Costs)]
    public double InDouble()
    {
        double sum = 0;
        foreach (var cost in _costs)
        {
            sum += _ofDoubles.Adjustment(cost);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Costs)]
    public Kronor Library()
    {
        var sum = Kronor.Zero;
        foreach (var cost in _costs)
        {
            sum += _corridor.Adjustment(cost);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Costs)]
    public Kronor LibraryOverASpan()
    {
        _corridor.Adjustment(_costs, _adjustments);
        return _adjustments[^1];
    }

    [Benchmark(OperationsPerInvoke = Costs)]
    public Kronor LibraryWithSteps()
    {
        var sum = Kronor.Zero;
        foreach (var cost in _costs)
        {
            sum += _corridor.Settle(cost).Adjustment;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Costs)]
    public long PlainLoop()
    {
        long sum = 0;
        foreach (var cost in _costs)
        {
            sum += _ofOre.Adjustment(cost);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Costs)]
    public decimal InDecimal()
    {
        decimal sum = 0;
        foreach (var cost in _costs)
        {
            sum += _ofDecimals.Adjustment(cost);
        }

        return sum;
    }
}
