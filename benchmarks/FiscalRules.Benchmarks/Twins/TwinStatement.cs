using System.Numerics;
using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>What <c>BalanceStatement</c> does with the same accounts, in another amount: the terms looked up by the year, the lines held against them, both results kept with what they come from.</summary>
internal readonly record struct TwinStatement<T, TRatio, TArithmetic>
    where T : struct, INumber<T>
    where TArithmetic : IArithmetic<T, TRatio>
{
    public TwinStatement(in BalanceAccounts accounts, BalanceTerms? terms = null)
    {
        Terms = terms ?? BalanceTerms.InForce.In(accounts.Year).Terms;
        RefuseUnknownLines(accounts, Terms);
        Accounts = accounts;
        AfterAdjustments = Of(accounts.Result) - Of(accounts.RealisedGains) + Of(accounts.ExceptedGains) + Of(accounts.ExceptedLosses) - Of(accounts.Unrealised) + Of(accounts.Reversal);
        BalanceResult = AfterAdjustments - Of(accounts.ToRur) + Of(accounts.FromRur) - Of(accounts.ToResultReserve) + Of(accounts.FromResultReserve);
    }

    public BalanceTerms Terms { get; }

    public BalanceAccounts Accounts { get; }

    public T AfterAdjustments { get; }

    public T BalanceResult { get; }

    private static T Of(Kronor line) => TArithmetic.FromOre(line.Ore);

    private static void RefuseUnknownLines(in BalanceAccounts accounts, BalanceTerms terms)
    {
        if (terms.Securities != SecuritiesLines.GainsAndLosses)
        {
            Require(Knows(terms.Securities, accounts.Unrealised), nameof(accounts.Unrealised));
            Require(Knows(terms.Securities, accounts.Reversal), nameof(accounts.Reversal));
        }

        if (terms.Rur != ReserveRight.ReserveAndUse)
        {
            Require(accounts.ToRur == Kronor.Zero, nameof(accounts.ToRur));
            Require(terms.Rur == ReserveRight.UseOnly || accounts.FromRur == Kronor.Zero, nameof(accounts.FromRur));
        }

        if (terms.ResultReserve != ReserveRight.ReserveAndUse)
        {
            Require(accounts.ToResultReserve == Kronor.Zero, nameof(accounts.ToResultReserve));
            Require(terms.ResultReserve == ReserveRight.UseOnly || accounts.FromResultReserve == Kronor.Zero, nameof(accounts.FromResultReserve));
        }
    }

    private static bool Knows(SecuritiesLines securities, Kronor amount) =>
        securities == SecuritiesLines.LossesOnly ? amount <= Kronor.Zero : amount == Kronor.Zero;

    private static void Require(bool known, string line)
    {
        if (!known)
        {
            throw new ArgumentException($"The law for the year knows no {line}.", line);
        }
    }
}
