using BenchmarkDotNet.Attributes;
using FiscalRules.Balance;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>A ledger of six years: as columns, and as the record that explains itself.</summary>
[MemoryDiagnoser]
[Config(typeof(ShortRuns))]
public class LedgerBenchmarks
{
    private const int Years = 6;

    private readonly long[] _results = [-753_00, -1_085_00, -427_00, 240_00, 321_00, 396_00];
    private readonly long[] _reasons = [514_00, 892_00, 0, 0, 0, 0];
    private readonly long[] _closing = new long[Years];
    private readonly long[] _overdue = new long[Years];
    private readonly double[] _resultsInDouble;
    private readonly double[] _reasonsInDouble;
    private readonly double[] _closingInDouble = new double[Years];
    private readonly double[] _overdueInDouble = new double[Years];
    private readonly decimal[] _resultsInDecimal;
    private readonly decimal[] _reasonsInDecimal;
    private readonly decimal[] _closingInDecimal = new decimal[Years];
    private readonly decimal[] _overdueInDecimal = new decimal[Years];
    private readonly RestorationYear[] _years = new RestorationYear[Years];

    public LedgerBenchmarks()
    {
        for (var year = 0; year < Years; year++)
        {
            _results[year] *= 1_000_000;
            _reasons[year] *= 1_000_000;
            _years[year] = new(2023 + year, Stage.Plan, Kronor.FromOre(_results[year])) { SpecialReasons = Kronor.FromOre(_reasons[year]) };
        }

        (_resultsInDouble, _reasonsInDouble) = (Array.ConvertAll(_results, DoubleArithmetic.FromOre), Array.ConvertAll(_reasons, DoubleArithmetic.FromOre));
        (_resultsInDecimal, _reasonsInDecimal) = (Array.ConvertAll(_results, DecimalArithmetic.FromOre), Array.ConvertAll(_reasons, DecimalArithmetic.FromOre));
    }

    [GlobalSetup]
    public void SetUp()
    {
        var exact = Kernels.Checksum(new RestorationLedger(_years).Years.Select(static year => year.Closing).ToArray());
        PlainLoop();
        InDouble();
        InDecimal();
        Checks.Require(nameof(Record), exact, exact);
        Checks.Require(nameof(PlainLoop), exact, Kernels.Checksum(_closing));
        Checks.Require(nameof(InDouble), exact, _closingInDouble.Checksum(DoubleArithmetic.ToOre));
        Checks.Require(nameof(InDecimal), exact, _closingInDecimal.Checksum(DecimalArithmetic.ToOre));
    }

    [Benchmark(Baseline = true)]
    public double InDouble()
    {
        TwinLedger<double>.Close(_resultsInDouble, _reasonsInDouble, _closingInDouble, _overdueInDouble);
        return _closingInDouble[^1];
    }

    [Benchmark]
    public long PlainLoop()
    {
        TwinLedger<long>.Close(_results, _reasons, _closing, _overdue);
        return _closing[^1];
    }

    [Benchmark]
    public decimal InDecimal()
    {
        TwinLedger<decimal>.Close(_resultsInDecimal, _reasonsInDecimal, _closingInDecimal, _overdueInDecimal);
        return _closingInDecimal[^1];
    }

    [Benchmark]
    public Kronor Record() => new RestorationLedger(_years).Closing;
}
