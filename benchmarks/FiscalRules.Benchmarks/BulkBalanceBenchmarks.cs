using BenchmarkDotNet.Attributes;
using FiscalRules.Balance;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>K1: statements in columns, with all that may be reserved reserved, and used down to zero.</summary>
[MemoryDiagnoser]
public class BulkBalanceBenchmarks : MemoryBenchmarks
{
    private const int BytesPerRow = 80;

    private const int Year = 2023;

    /// <summary>The law's terms of a year with RUR, which has no cap, and a threshold rounded half away from zero in place of up.</summary>
    private static readonly BalancePolicy Policy = new()
    {
        Reserves = ReservePolicy.Full,
        OldDeficits = OldDeficitPolicy.None,
        Terms = BalanceTerms.InForce.In(Year).Terms with { ReserveShareRounding = Rounding.ToOre },
    };

    private static readonly BalancePolicy AsEnacted = Policy with { Terms = null };

    private BalanceKernel _kernel = new(0);
    private Kronor[] _balanceResult = [];
    private Kronor[] _closingReserve = [];
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
        SetUpLibraryAsEnacted();
        Library();
        Checks.Require(nameof(Library), Exact, KernelData.Checksum(_balanceResult) ^ KernelData.Checksum(_closingReserve));
    }

    [GlobalSetup(Target = nameof(LibraryAsEnacted))]
    public void SetUpLibraryAsEnacted() => (_kernel, _balanceResult, _closingReserve) = (Kernel, new Kronor[Kernel.Rows], new Kronor[Kernel.Rows]);

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
    public void Library() => Compute(Policy);

    /// <summary>With the threshold rounded up, as the law has it.</summary>
    [Benchmark]
    [Work(BalanceKernel.FullRows, BytesPerRow)]
    public void LibraryAsEnacted() => Compute(AsEnacted);

    [Benchmark]
    [Work(BalanceKernel.FullRows, BytesPerRow)]
    public void PlainLoop() => PlainLoops<long, (long, long), OreArithmetic>.Balance(_ore);

    [Benchmark]
    [Work(BalanceKernel.FullRows, 2 * BytesPerRow)]
    public void InDecimal() => PlainLoops<decimal, decimal, DecimalArithmetic>.Balance(_decimals);

    private void Compute(BalancePolicy policy) => BalanceHistory.Compute(
        new BalanceColumns
        {
            First = Year,
            Years = 1,
            Entities = _kernel.Rows,
            Result = _kernel.Result,
            RealisedGains = _kernel.RealisedGains,
            ExceptedGains = _kernel.ExceptedGains,
            ExceptedLosses = _kernel.ExceptedLosses,
            Unrealised = _kernel.Unrealised,
            Reversal = _kernel.Reversal,
            ToRur = Column.Zero,
            FromRur = Column.Zero,
            ToResultReserve = Column.Zero,
            FromResultReserve = Column.Zero,
            SpecialReasons = Column.Zero,
            TaxesAndGrants = _kernel.TaxesAndGrants,
            EquityWithPensions = Column.Zero,
            RurOpening = _kernel.OpeningReserve,
        },
        new BalanceOutcomes { BalanceResult = _balanceResult, RurClosing = _closingReserve },
        policy);
}
