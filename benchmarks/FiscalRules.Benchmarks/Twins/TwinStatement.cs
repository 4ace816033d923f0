using System.Numerics;
using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>What <c>BalanceStatement</c> does, in another amount: the terms looked up by the year, the lines held against them, both results kept with what they come from.</summary>
internal readonly record struct TwinStatement<T>
    where T : struct, INumber<T>
{
    public TwinStatement(in TwinAccounts<T> accounts, BalanceTerms? terms = null)
    {
        Terms = terms ?? BalanceTerms.InForce.In(accounts.Year).Terms;
        RefuseUnknownLines(accounts, Terms);
        Accounts = accounts;
        AfterAdjustments = accounts.Result - accounts.RealisedGains + accounts.ExceptedGains + accounts.ExceptedLosses - accounts.Unrealised + accounts.Reversal;
        BalanceResult = AfterAdjustments - accounts.ToRur + accounts.FromRur - accounts.ToResultReserve + accounts.FromResultReserve;
    }

    public BalanceTerms Terms { get; }

    public TwinAccounts<T> Accounts { get; }

    public T AfterAdjustments { get; }

    public T BalanceResult { get; }

    private static void RefuseUnknownLines(in TwinAccounts<T> accounts, BalanceTerms terms)
    {
        Require(Knows(terms.Securities, accounts.Unrealised), nameof(accounts.Unrealised));
        Require(Knows(terms.Securities, accounts.Reversal), nameof(accounts.Reversal));
        Require(terms.Rur == ReserveRight.ReserveAndUse || accounts.ToRur == T.Zero, nameof(accounts.ToRur));
        Require(terms.Rur != ReserveRight.None || accounts.FromRur == T.Zero, nameof(accounts.FromRur));
        Require(terms.ResultReserve == ReserveRight.ReserveAndUse || accounts.ToResultReserve == T.Zero, nameof(accounts.ToResultReserve));
        Require(terms.ResultReserve != ReserveRight.None || accounts.FromResultReserve == T.Zero, nameof(accounts.FromResultReserve));
    }

    private static bool Knows(SecuritiesLines securities, T amount) => securities switch
    {
        SecuritiesLines.GainsAndLosses => true,
        SecuritiesLines.LossesOnly => amount <= T.Zero,
        _ => amount == T.Zero,
    };

    private static void Require(bool known, string line)
    {
        if (!known)
        {
            throw new ArgumentException($"The law for the year knows no {line}.", line);
        }
    }
}
