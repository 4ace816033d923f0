using BenchmarkDotNet.Attributes;
using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Benchmarks;

/// <summary>One statement and a six-year ledger, as a user calls them, beside the same arithmetic on bare <see cref="decimal"/>.</summary>
[MemoryDiagnoser]
public class BalanceBenchmarks
{
    private readonly BalanceAccounts _accounts = new()
    {
        Year = 2025,
        Result = Kronor.Mkr(563),
        RealisedGains = Kronor.Mkr(23),
        ExceptedGains = Kronor.Mkr(2),
        ExceptedLosses = Kronor.Mkr(1),
        Unrealised = Kronor.Mkr(7),
        Reversal = Kronor.Mkr(-3),
        ToRur = Kronor.Zero,
        FromRur = Kronor.Mkr(12),
        ToResultReserve = Kronor.Mkr(185),
        FromResultReserve = Kronor.Zero,
    };

    private readonly decimal[] _lines = [563e6m, 23e6m, 2e6m, 1e6m, 7e6m, -3e6m, 0m, 12e6m, 185e6m, 0m];

    private readonly RestorationYear[] _years =
    [
        new(2023, Stage.Outcome, Kronor.Mkr(-753)) { SpecialReasons = Kronor.Mkr(514) },
        new(2024, Stage.Outcome, Kronor.Mkr(-1085)) { SpecialReasons = Kronor.Mkr(892) },
        new(2025, Stage.Forecast, Kronor.Mkr(-427)),
        new(2026, Stage.Plan, Kronor.Mkr(240)),
        new(2027, Stage.Plan, Kronor.Mkr(321)),
        new(2028, Stage.Plan, Kronor.Mkr(396)),
    ];

    [Benchmark(Baseline = true)]
    public decimal StatementInDecimal()
    {
        var l = _lines;
        var adjusted = l[0] - l[1] + l[2] + l[3] - l[4] + l[5];
        return adjusted - l[6] + l[7] - l[8] + l[9];
    }

    [Benchmark]
    public Kronor Statement() => new BalanceStatement(_accounts).BalanceResult;

    [Benchmark]
    public int StatementExplained() => new BalanceStatement(_accounts).Explain().Lines.Count;

    [Benchmark]
    public Kronor Ledger() => new RestorationLedger(_years).Closing;
}
