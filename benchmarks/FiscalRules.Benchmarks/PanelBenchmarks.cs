using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>K4: entities × years × scenarios in one pass, from shocks to what is overdue at the end. A row is an entity's year in a scenario.</summary>
[MemoryDiagnoser]
[Config(typeof(ShortRuns))]
public class PanelBenchmarks
{
    private const int Rows = PanelKernel.Entities * PanelKernel.Years * PanelKernel.FullScenarios;

    private PanelRun _library = new(new(1));
    private PanelTable<double, double> _doubles = new(new(0), DoubleArithmetic.FromOre, DoubleArithmetic.Ratio);
    private PanelTable<long, (long, long)> _ore = new(new(0), OreArithmetic.FromOre, OreArithmetic.Ratio);
    private PanelTable<decimal, decimal> _decimals = new(new(0), DecimalArithmetic.FromOre, DecimalArithmetic.Ratio);

    private static PanelKernel Kernel => new(Scale.Of(PanelKernel.FullScenarios));

    private static long Exact => Scale.Checksum(PanelKernel.Checksum, static () =>
    {
        var table = new PanelTable<long, (long, long)>(Kernel, OreArithmetic.FromOre, OreArithmetic.Ratio);
        PlainLoops<long, (long, long), OreArithmetic>.Panel(table, 0, table.Scenarios);
        return table.Checksum(OreArithmetic.ToOre);
    });

    [GlobalSetup(Targets = [nameof(InDouble), nameof(InDoubleOnTwoThreads)])]
    public void SetUpInDouble()
    {
        _doubles = new(Kernel, DoubleArithmetic.FromOre, DoubleArithmetic.Ratio);
        InDouble();
        Checks.Say(nameof(InDouble), Exact, _doubles.Checksum(DoubleArithmetic.ToOre));
        InDoubleOnTwoThreads();
        Checks.Say(nameof(InDoubleOnTwoThreads), Exact, _doubles.Checksum(DoubleArithmetic.ToOre));
    }

    [GlobalSetup(Target = nameof(Library))]
    public void SetUpLibrary()
    {
        _library = new(Kernel);
        Library();
        Checks.Require(nameof(Library), Exact, _library.Checksum);
    }

    [GlobalSetup(Target = nameof(LibraryAsEnacted))]
    public void SetUpLibraryAsEnacted() => _library = new(Kernel, BalanceRun.AsEnacted);

    [GlobalSetup(Target = nameof(LibraryOnTwoThreads))]
    public void SetUpLibraryOnTwoThreads()
    {
        _library = new(Kernel);

        // Its first runs take all the threads that would compile it for good, so that it isn't warm after as many runs as the others.
        for (var i = 0; i < 100; i++)
        {
            LibraryOnTwoThreads();
        }

        Checks.Require(nameof(LibraryOnTwoThreads), Exact, _library.Checksum);
    }

    [GlobalSetup(Target = nameof(PlainLoop))]
    public void SetUpPlainLoop()
    {
        _ore = new(Kernel, OreArithmetic.FromOre, OreArithmetic.Ratio);
        PlainLoop();
        Checks.Require(nameof(PlainLoop), Exact, _ore.Checksum(OreArithmetic.ToOre));
    }

    [GlobalSetup(Target = nameof(InDecimal))]
    public void SetUpInDecimal()
    {
        _decimals = new(Kernel, DecimalArithmetic.FromOre, DecimalArithmetic.Ratio);
        InDecimal();
        Checks.Require(nameof(InDecimal), Exact, _decimals.Checksum(DecimalArithmetic.ToOre));
    }

    [Benchmark(Baseline = true)]
    [Work(Rows)]
    public void InDouble() => DoubleKernels.Panel(_doubles, 0, _doubles.Scenarios);

    [Benchmark]
    [Work(Rows)]
    public void InDoubleOnTwoThreads()
    {
        var half = _doubles.Scenarios / 2;
        Parallel.Invoke(() => DoubleKernels.Panel(_doubles, 0, half), () => DoubleKernels.Panel(_doubles, half, _doubles.Scenarios));
    }

    [Benchmark]
    [Work(Rows)]
    public void Library() => _library.Compute();

    /// <summary>With the threshold rounded up, as the law has it.</summary>
    [Benchmark]
    [Work(Rows)]
    public void LibraryAsEnacted() => _library.Compute();

    [Benchmark]
    [Work(Rows)]
    public void LibraryOnTwoThreads() => _library.Compute(threads: 2);

    [Benchmark]
    [Work(Rows)]
    public void PlainLoop() => PlainLoops<long, (long, long), OreArithmetic>.Panel(_ore, 0, _ore.Scenarios);

    [Benchmark]
    [Work(Rows)]
    public void InDecimal() => PlainLoops<decimal, decimal, DecimalArithmetic>.Panel(_decimals, 0, _decimals.Scenarios);
}
