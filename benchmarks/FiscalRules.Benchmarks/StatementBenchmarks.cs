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
    private readonly TwinAccounts<long>[] _ore = new TwinAccounts<long>[Statements];
    private readonly TwinAccounts<double>[] _doubles = new TwinAccounts<double>[Statements];
    private readonly TwinAccounts<decimal>[] _decimals = new TwinAccounts<decimal>[Statements];

    [GlobalSetup]
    public void SetUp()
    {
        var kernel = new BalanceKernel(Statements);
        for (var row = 0; row < Statements; row++)
        {
            _ore[row] = Accounts(kernel, row, static ore => ore);
            _doubles[row] = Accounts(kernel, row, DoubleArithmetic.FromOre);
            _decimals[row] = Accounts(kernel, row, DecimalArithmetic.FromOre);
            var lines = _ore[row];
            _accounts[row] = new()
            {
                Year = lines.Year,
                Stage = lines.Stage,
                Result = Kronor.FromOre(lines.Result),
                RealisedGains = Kronor.FromOre(lines.RealisedGains),
                ExceptedGains = Kronor.FromOre(lines.ExceptedGains),
                ExceptedLosses = Kronor.FromOre(lines.ExceptedLosses),
                Unrealised = Kronor.FromOre(lines.Unrealised),
                Reversal = Kronor.FromOre(lines.Reversal),
                ToRur = Kronor.FromOre(lines.ToRur),
                FromRur = Kronor.FromOre(lines.FromRur),
                ToResultReserve = Kronor.FromOre(lines.ToResultReserve),
                FromResultReserve = Kronor.FromOre(lines.FromResultReserve),
            };
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
        foreach (ref readonly var accounts in _doubles.AsSpan())
        {
            sum += new TwinStatement<double>(accounts).BalanceResult;
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
        foreach (ref readonly var accounts in _ore.AsSpan())
        {
            sum += new TwinStatement<long>(accounts).BalanceResult;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Statements)]
    public decimal InDecimal()
    {
        decimal sum = 0;
        foreach (ref readonly var accounts in _decimals.AsSpan())
        {
            sum += new TwinStatement<decimal>(accounts).BalanceResult;
        }

        return sum;
    }

    [Benchmark]
    public Explanation LibraryExplained() => new BalanceStatement(_accounts[0]).Explain();

    private static TwinAccounts<T> Accounts<T>(BalanceKernel kernel, int row, Func<long, T> amount)
        where T : struct, System.Numerics.INumber<T> => new()
        {
            Year = 2025,
            Stage = Stage.Outcome,
            Result = amount(kernel.Result[row].Ore),
            RealisedGains = amount(kernel.RealisedGains[row].Ore),
            ExceptedGains = amount(kernel.ExceptedGains[row].Ore),
            ExceptedLosses = amount(kernel.ExceptedLosses[row].Ore),
            Unrealised = amount(kernel.Unrealised[row].Ore),
            Reversal = amount(kernel.Reversal[row].Ore),
            ToRur = amount(0),
            FromRur = amount(row % 3 == 0 ? kernel.OpeningReserve[row].Ore / 4 : 0),
            ToResultReserve = amount(row % 2 == 0 ? kernel.OpeningReserve[row].Ore / 2 : 0),
            FromResultReserve = amount(row % 2 == 0 ? 0 : kernel.OpeningReserve[row].Ore / 2),
        };
}
