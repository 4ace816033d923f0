using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Tests.Balance;

/// <summary>Accounts with a result and nothing else.</summary>
internal static class AccountsOf
{
    public static BalanceAccounts Year(FiscalYear year, Kronor result = default, Stage stage = Stage.Outcome) => new()
    {
        Year = year,
        Stage = stage,
        Result = result,
        RealisedGains = Kronor.Zero,
        ExceptedGains = Kronor.Zero,
        ExceptedLosses = Kronor.Zero,
        Unrealised = Kronor.Zero,
        Reversal = Kronor.Zero,
        ToRur = Kronor.Zero,
        FromRur = Kronor.Zero,
        ToResultReserve = Kronor.Zero,
        FromResultReserve = Kronor.Zero,
    };
}
