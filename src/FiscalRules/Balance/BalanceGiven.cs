using System.Diagnostics;
using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>All that a statement and the limit of its reservation are computed from: what a comparison changes piece by piece.</summary>
internal readonly record struct BalanceGiven(BalanceAccounts Accounts, BalanceTerms Terms, Kronor Stock, Kronor OldDeficits, OldDeficitPolicy Policy)
{
    /// <summary>The accounts with zero in place of what the terms don't know.</summary>
    public BalanceAccounts Known => Accounts with
    {
        Unrealised = KnownOf(Accounts.Unrealised),
        Reversal = KnownOf(Accounts.Reversal),
        ToRur = Terms.Rur == ReserveRight.ReserveAndUse ? Accounts.ToRur : Kronor.Zero,
        FromRur = Terms.Rur != ReserveRight.None ? Accounts.FromRur : Kronor.Zero,
        ToResultReserve = Terms.ResultReserve == ReserveRight.ReserveAndUse ? Accounts.ToResultReserve : Kronor.Zero,
        FromResultReserve = Terms.ResultReserve != ReserveRight.None ? Accounts.FromResultReserve : Kronor.Zero,
    };

    /// <summary>The lines of the accounts that the statement is the sum of, then what isn't summed.</summary>
    /// <param name="terms">The later result's terms, whose provisions are cited.</param>
    /// <param name="before">The earlier result's terms, cited for a line that only they know.</param>
    public static IEnumerable<ComparisonStep<BalanceGiven>> Lines(BalanceTerms terms, BalanceTerms before)
    {
        foreach (var line in (BalanceLine[])[.. BalanceLine.Adjustments, .. BalanceLine.Reserves])
        {
            yield return ComparisonStep<BalanceGiven>.Input(line.Code, line.Swedish, line.English, line.Provision(line.IsKnown(terms) ? terms : before), (given, other) => given with { Accounts = Take(line.Code, given.Accounts, other.Accounts) });
        }

        yield return ComparisonStep<BalanceGiven>.Input("year", "Räkenskapsår", "Fiscal year", terms.StatementProvision, static (given, other) =>
            given with { Accounts = given.Accounts with { Year = other.Accounts.Year, Stage = other.Accounts.Stage } });
    }

    /// <summary>A step for what the law knows of securities, and one for which reserves there are.</summary>
    /// <param name="terms">The later result's terms, whose provisions are cited.</param>
    public static IEnumerable<ComparisonStep<BalanceGiven>> KnownLines(BalanceTerms terms)
    {
        yield return ComparisonStep<BalanceGiven>.Law("securities-known", "Vad som räknas bort av orealiserade vinster och förluster", "Which unrealised gains and losses are disregarded", terms.AdjustmentProvision, static (given, other) =>
            given with { Terms = given.Terms with { Securities = other.Terms.Securities } });
        yield return ComparisonStep<BalanceGiven>.Law("reserves-known", "Vilken reserv som finns", "Which reserve there is", terms.ReservedTo == Reserve.Rur ? terms.RurProvision : terms.ResultReserveProvision, static (given, other) =>
            given with { Terms = given.Terms with { Rur = other.Terms.Rur, ResultReserve = other.Terms.ResultReserve } });
    }

    /// <summary>A step for the rest of the terms: provisions, deadlines and roundings, which move no figure that isn't rounded.</summary>
    /// <param name="terms">The later result's terms, whose provisions are cited.</param>
    public static ComparisonStep<BalanceGiven> OtherTerms(BalanceTerms terms) =>
        ComparisonStep<BalanceGiven>.Law("other-terms", "Övriga regler", "Other rules", terms.StatementProvision, static (given, other) => given with { Terms = other.Terms });

    /// <summary>A note for each line that counts for nothing on the way from one result to the other, since the other's law doesn't know it.</summary>
    public static ValueList<Finding> Notes(BalanceGiven before, BalanceGiven after, ComparisonOrder order) =>
    [
        .. order == ComparisonOrder.LawFirst ? [] : NotKnown(after.Accounts, before.Terms),
        .. order == ComparisonOrder.InputFirst ? [] : NotKnown(before.Accounts, after.Terms),
    ];

    /// <summary>A note for each line of accounts that terms don't know.</summary>
    public static IEnumerable<Finding> NotKnown(BalanceAccounts accounts, BalanceTerms terms)
    {
        var known = new BalanceGiven(accounts, terms, default, default, default).Known;
        return ((BalanceLine[])[.. BalanceLine.Adjustments, .. BalanceLine.Reserves])
            .Where(line => line.Effect(accounts) != line.Effect(known))
            .Select(line => ComparisonFindings.NotKnown((line.Swedish, line.English), line.Effect(accounts), line.Provision(terms), accounts.Year, accounts.Stage));
    }

    private Kronor KnownOf(Kronor unrealised) => Terms.Securities switch
    {
        SecuritiesLines.GainsAndLosses => unrealised,
        SecuritiesLines.LossesOnly => Kronor.Min(unrealised, Kronor.Zero),
        _ => Kronor.Zero,
    };

    private static BalanceAccounts Take(string line, BalanceAccounts accounts, BalanceAccounts other) => line switch
    {
        "result" => accounts with { Result = other.Result },
        "realised-gains" => accounts with { RealisedGains = other.RealisedGains },
        "excepted-gains" => accounts with { ExceptedGains = other.ExceptedGains },
        "excepted-losses" => accounts with { ExceptedLosses = other.ExceptedLosses },
        "unrealised" => accounts with { Unrealised = other.Unrealised },
        "reversal" => accounts with { Reversal = other.Reversal },
        "to-rur" => accounts with { ToRur = other.ToRur },
        "from-rur" => accounts with { FromRur = other.FromRur },
        "to-result-reserve" => accounts with { ToResultReserve = other.ToResultReserve },
        "from-result-reserve" => accounts with { FromResultReserve = other.FromResultReserve },
        _ => throw new UnreachableException(),
    };
}
