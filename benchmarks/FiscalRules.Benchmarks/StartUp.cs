using System.Runtime.CompilerServices;
using FiscalRules.Balance;

namespace FiscalRules.Benchmarks;

/// <summary>What a process of its own does when its start is measured.</summary>
internal static class StartUp
{
    public const string Nothing = "--nothing";

    public const string OneRule = "--one-rule";

    /// <summary>One statement, as the first thing a program does.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Run()
    {
        var statement = new BalanceStatement(new()
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
        });
        return statement.BalanceResult == Kronor.Mkr(360) ? 0 : 1;
    }
}
