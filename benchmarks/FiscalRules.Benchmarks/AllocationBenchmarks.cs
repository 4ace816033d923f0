using BenchmarkDotNet.Attributes;

namespace FiscalRules.Benchmarks;

/// <summary>A year's grant over 21 regions and 100 000 parties, beside shares in <see cref="decimal"/> that don't add up.</summary>
[MemoryDiagnoser]
public class AllocationBenchmarks
{
    private static readonly Kronor Total = Kronor.Of(33_432_900_840);
    private long[] _weights = [];
    private Kronor[] _shares = [];
    private decimal[] _inexact = [];

    [Params(21, 100_000)]
    public int Parties { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_weights, _shares, _inexact) = (new long[Parties], new Kronor[Parties], new decimal[Parties]);
        for (var i = 0; i < Parties; i++)
        {
            _weights[i] = 1 + (i * 7919L % 1_000_003);
        }
    }

    [Benchmark(Baseline = true)]
    public decimal RoundedSharesInDecimal()
    {
        decimal sum = 0;
        foreach (var weight in _weights)
        {
            sum += weight;
        }

        for (var i = 0; i < _weights.Length; i++)
        {
            _inexact[i] = Math.Round(Total.ToDecimal() * _weights[i] / sum, 2, MidpointRounding.AwayFromZero);
        }

        return _inexact[^1];
    }

    [Benchmark]
    public Kronor LargestRemainder()
    {
        Allocation.ByLargestRemainder(Total, _weights, _shares);
        return _shares[^1];
    }

    [Benchmark]
    public Kronor TwelveInstalments()
    {
        Span<Kronor> instalments = stackalloc Kronor[12];
        Allocation.Instalments(Total, instalments, Kronor.OneOre);
        return instalments[^1];
    }
}
