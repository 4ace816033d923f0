using FiscalRules.Balance;

namespace FiscalRules.Tests.Balance;

/// <summary>
/// A line of the statement as the law has it, written down again beside the library: how an amount is put on it, with which sign it counts, whether it
/// is above the result after adjustments, and in which fiscal years the law knows it.
/// </summary>
public sealed record StatementLine(string Name, string Property, int Sign, bool IsAdjustment, int From, int To, Func<BalanceAccounts, Kronor, BalanceAccounts> With)
{
    private const int Always = 2000;
    private const int Still = 9999;

    public static IReadOnlyList<StatementLine> All { get; } =
    [
        new("result", nameof(BalanceAccounts.Result), +1, true, Always, Still, static (a, x) => a with { Result = a.Result + x }),
        new("realised gains", nameof(BalanceAccounts.RealisedGains), -1, true, Always, Still, static (a, x) => a with { RealisedGains = a.RealisedGains + x }),
        new("excepted gains", nameof(BalanceAccounts.ExceptedGains), +1, true, Always, Still, static (a, x) => a with { ExceptedGains = a.ExceptedGains + x }),
        new("excepted losses", nameof(BalanceAccounts.ExceptedLosses), +1, true, Always, Still, static (a, x) => a with { ExceptedLosses = a.ExceptedLosses + x }),
        new("unrealised gain", nameof(BalanceAccounts.Unrealised), -1, true, 2019, Still, static (a, x) => a with { Unrealised = a.Unrealised + x }),
        new("unrealised loss", nameof(BalanceAccounts.Unrealised), +1, true, 2013, Still, static (a, x) => a with { Unrealised = a.Unrealised - x }),
        new("reversal of a gain", nameof(BalanceAccounts.Reversal), +1, true, 2019, Still, static (a, x) => a with { Reversal = a.Reversal + x }),
        new("reversal of a loss", nameof(BalanceAccounts.Reversal), -1, true, 2013, Still, static (a, x) => a with { Reversal = a.Reversal - x }),
        new("to RUR", nameof(BalanceAccounts.ToRur), -1, false, 2013, 2023, static (a, x) => a with { ToRur = a.ToRur + x }),
        new("from RUR", nameof(BalanceAccounts.FromRur), +1, false, 2013, 2033, static (a, x) => a with { FromRur = a.FromRur + x }),
        new("to the result reserve", nameof(BalanceAccounts.ToResultReserve), -1, false, 2024, Still, static (a, x) => a with { ToResultReserve = a.ToResultReserve + x }),
        new("from the result reserve", nameof(BalanceAccounts.FromResultReserve), +1, false, 2024, Still, static (a, x) => a with { FromResultReserve = a.FromResultReserve + x }),
    ];

    /// <summary>The years on each side of every date in the law, and some between.</summary>
    public static IReadOnlyList<int> Years { get; } = [2000, 2004, 2005, 2012, 2013, 2017, 2018, 2019, 2023, 2024, 2025, 2026, 2033, 2034, 2100];

    public static StatementLine Named(string name) => All.Single(line => line.Name == name);

    public bool IsKnownIn(FiscalYear year) => year.Number >= From && year.Number <= To;

    public override string ToString() => Name;
}
