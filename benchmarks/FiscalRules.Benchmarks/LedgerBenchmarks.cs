using BenchmarkDotNet.Attributes;
using FiscalRules.Balance;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>The ledger of one entity over six years: over spans, and as the record that explains itself.</summary>
[MemoryDiagnoser]
[Config(typeof(ShortRuns))]
public class LedgerBenchmarks
{
    private const int Years = 6;

    private static readonly long[] ResultsInMkr = [-753, -1_085, -427, 240, 321, 396];
    private static readonly long[] SpecialReasonsInMkr = [514, 892, 0, 0, 0, 0];

    private readonly RestorationYear[] _years = new RestorationYear[Years];
    private readonly Kronor[] _closing = new Kronor[Years];
    private readonly Kronor[] _overdue = new Kronor[Years];
    private readonly long[] _closingInOre = new long[Years];
    private readonly long[] _overdueInOre = new long[Years];
    private readonly double[] _closingInDouble = new double[Years];
    private readonly double[] _overdueInDouble = new double[Years];
    private readonly decimal[] _closingInDecimal = new decimal[Years];
    private readonly decimal[] _overdueInDecimal = new decimal[Years];

    [GlobalSetup]
    public void SetUp()
    {
        for (var year = 0; year < Years; year++)
        {
            _years[year] = new(2023 + year, Stage.Plan, Kronor.Mkr(ResultsInMkr[year])) { SpecialReasons = Kronor.Mkr(SpecialReasonsInMkr[year]) };
        }

        var ledger = new RestorationLedger(_years);
        var exact = KernelData.Checksum(ledger.Years.Select(static year => year.Closing).ToArray());
        Library();
        PlainLoop();
        InDouble();
        InDecimal();
        Checks.Require(nameof(Record), exact, exact);
        Checks.Require(nameof(Library), exact, KernelData.Checksum(_closing));
        Checks.Require(nameof(PlainLoop), exact, KernelData.Checksum(_closingInOre));
        Checks.Require(nameof(InDouble), exact, _closingInDouble.Checksum(DoubleArithmetic.ToOre));
        Checks.Require(nameof(InDecimal), exact, _closingInDecimal.Checksum(DecimalArithmetic.ToOre));
    }

    [Benchmark(Baseline = true)]
    public double InDouble()
    {
        TwinLedger<double, double, DoubleArithmetic>.Roll(_years, _closingInDouble, _overdueInDouble);
        return _closingInDouble[^1];
    }

    [Benchmark]
    public Kronor Library()
    {
        RestorationLedger.Roll(_years, _closing, _overdue);
        return _closing[^1];
    }

    [Benchmark]
    public long PlainLoop()
    {
        TwinLedger<long, (long, long), OreArithmetic>.Roll(_years, _closingInOre, _overdueInOre);
        return _closingInOre[^1];
    }

    [Benchmark]
    public decimal InDecimal()
    {
        TwinLedger<decimal, decimal, DecimalArithmetic>.Roll(_years, _closingInDecimal, _overdueInDecimal);
        return _closingInDecimal[^1];
    }

    [Benchmark]
    public Kronor Record() => new RestorationLedger(_years).Closing;
}
