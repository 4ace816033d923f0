using BenchmarkDotNet.Attributes;
using FiscalRules.Balance;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks;

/// <summary>One statement as a user calls it, over accounts of which no two are alike.</summary>
[MemoryDiagnoser]
[Config(typeof(ShortRuns))]
public class StatementBenchmarks
{
    private const int Statements = 256;

    private readonly BalanceAccounts[] _accounts = new BalanceAccounts[Statements];
    private readonly long[] _lines = new long[10 * Statements];

    [GlobalSetup]
    public void SetUp()
    {
        var kernel = new BalanceKernel(Statements);
        for (var row = 0; row < Statements; row++)
        {
            _accounts[row] = new()
            {
                Year = 2025,
                Stage = Stage.Outcome,
                Result = kernel.Result[row],
                RealisedGains = kernel.RealisedGains[row],
                ExceptedGains = kernel.ExceptedGains[row],
                ExceptedLosses = kernel.ExceptedLosses[row],
                Unrealised = kernel.Unrealised[row],
                Reversal = kernel.Reversal[row],
                ToRur = Kronor.Zero,
                FromRur = Kronor.FromOre(row % 3 == 0 ? kernel.OpeningReserve[row].Ore / 4 : 0),
                ToResultReserve = Kronor.FromOre(row % 2 == 0 ? kernel.OpeningReserve[row].Ore / 2 : 0),
                FromResultReserve = Kronor.FromOre(row % 2 == 0 ? 0 : kernel.OpeningReserve[row].Ore / 2),
            };
        }

        for (var line = 0; line < _lines.Length; line++)
        {
            _lines[line] = kernel.Result[line / 10].Ore + line;
        }

        var exact = PlainLoop();
        Checks.Require(nameof(PlainLoop), exact, exact);
        Checks.Require(nameof(Library), exact, Library().Ore);
        Checks.Require(nameof(InDouble), exact, DoubleArithmetic.ToOre(InDouble()));
        Checks.Require(nameof(InDecimal), exact, DecimalArithmetic.ToOre(InDecimal()));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Statements)]
    public double InDouble()
    {
        double sum = 0;
        foreach (ref readonly var accounts in _accounts.AsSpan())
        {
            sum += new TwinStatement<double, double, DoubleArithmetic>(accounts).BalanceResult;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Statements)]
    public Kronor Library()
    {
        var sum = Kronor.Zero;
        foreach (ref readonly var accounts in _accounts.AsSpan())
        {
            sum += new BalanceStatement(accounts).BalanceResult;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Statements)]
    public long PlainLoop()
    {
        long sum = 0;
        foreach (ref readonly var accounts in _accounts.AsSpan())
        {
            sum += new TwinStatement<long, (long, long), OreArithmetic>(accounts).BalanceResult;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Statements)]
    public decimal InDecimal()
    {
        decimal sum = 0;
        foreach (ref readonly var accounts in _accounts.AsSpan())
        {
            sum += new TwinStatement<decimal, decimal, DecimalArithmetic>(accounts).BalanceResult;
        }

        return sum;
    }

    /// <summary>What of the time in decimals goes to taking the ten lines of a statement, which are whole öre.</summary>
    [Benchmark(OperationsPerInvoke = Statements)]
    public decimal TenLinesToDecimal()
    {
        var last = 0m;
        foreach (var line in _lines)
        {
            last = DecimalArithmetic.FromOre(line);
        }

        return last;
    }

    [Benchmark]
    public Explanation LibraryExplained() => new BalanceStatement(_accounts[0]).Explain();
}
