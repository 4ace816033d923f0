using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;

namespace FiscalRules.Benchmarks;

/// <summary>What the memory can do, measured beside each kernel that streams through it. The library stores as <see cref="Triad"/> does.</summary>
[Config(typeof(ShortRuns))]
public abstract class MemoryBenchmarks
{
    private MemoryStreams _streams = new(0);

    [GlobalSetup(Targets = [nameof(Triad), nameof(TriadPastTheCache), nameof(Copy)])]
    public void SetUpStreams() => _streams = new(Scale.Of(MemoryStreams.FullRows));

    [Benchmark]
    [Work(MemoryStreams.FullRows, 24)]
    public void Triad() => _streams.Triad();

    [Benchmark]
    [Work(MemoryStreams.FullRows, 24)]
    public void TriadPastTheCache() => _streams.TriadPastTheCache();

    [Benchmark]
    [Work(MemoryStreams.FullRows, 16)]
    public void Copy() => _streams.Copy();
}
