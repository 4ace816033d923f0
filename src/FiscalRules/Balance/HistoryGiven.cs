using System.Numerics;
using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>All that a history is computed from: what a comparison changes piece by piece.</summary>
internal readonly record struct HistoryGiven(ValueList<BalanceAccounts> Accounts, HistoryOptions Options)
{
    private bool KnowsRur => Knows(static terms => terms.Rur != ReserveRight.None);

    private bool KnowsResultReserve => Knows(static terms => terms.ResultReserve != ReserveRight.None);

    /// <summary>The history, made of what its law knows.</summary>
    public BalanceHistory Run()
    {
        var options = Options;
        return new(Accounts.Select(accounts => Known(accounts, options)).ToArray(), options with
        {
            RurOpening = KnowsRur ? options.RurOpening : Kronor.Zero,
            ResultReserveOpening = KnowsResultReserve ? options.ResultReserveOpening : Kronor.Zero,
            Decisions = RestorationComparison.Effective(options.Decisions, options.OpeningDeficits, options.Terms),
        });
    }

    /// <summary>A note for each line and each stock that its law doesn't know.</summary>
    public IEnumerable<Finding> NotKnown()
    {
        var (first, options) = (Accounts[0], Options);
        var terms = Terms(first, options);
        var lines = Accounts.SelectMany(accounts => BalanceGiven.NotKnown(accounts, Terms(accounts, options)));
        return
        [
            .. KnowsRur || options.RurOpening == Kronor.Zero ? (IEnumerable<Finding>)[]
                : [ComparisonFindings.NotKnown(("Resultatutjämningsreserv vid årets början", "The equalisation reserve when the year begins"), options.RurOpening, terms.RurProvision, first.Year, first.Stage)],
            .. KnowsResultReserve || options.ResultReserveOpening == Kronor.Zero ? (IEnumerable<Finding>)[]
                : [ComparisonFindings.NotKnown(("Resultatreserv vid årets början", "The result reserve when the year begins"), options.ResultReserveOpening, terms.ResultReserveProvision, first.Year, first.Stage)],
            .. lines,
        ];
    }

    /// <summary>What all shares of the terms are whole parts of; 1 where the amounts leave no room to be as many times as large, so that the history is run to the öre.</summary>
    public long Denominator()
    {
        var (options, least) = (Options, BigInteger.One);
        foreach (var terms in Accounts.Select(accounts => Terms(accounts, options)).Distinct())
        {
            foreach (var share in (Ratio[])[terms.ReserveShare, terms.ReserveShareAtNegativeEquity, terms.ResultReserveCap ?? Ratio.One])
            {
                least = least / BigInteger.GreatestCommonDivisor(least, share.Denominator) * share.Denominator;
            }
        }

        // Nothing in a history is more than all its amounts together.
        var sum = Accounts.Aggregate((BigInteger)options.RurOpening.Ore + options.ResultReserveOpening.Ore, static (sum, accounts) => sum + Size(accounts))
            + options.OpeningDeficits.Aggregate(BigInteger.Zero, static (all, vintage) => all + vintage.Left.Ore);
        var most = options.Decisions.OfType<RestorationDecision.NotToRestore>().Aggregate(sum, static (all, decision) => all + decision.Amount.Ore);
        return least * BigInteger.Max(most, BigInteger.One) <= long.MaxValue ? (long)least : 1;
    }

    /// <summary>The same history with every amount so many times as large, and with no rounding coarser than the öre.</summary>
    public HistoryGiven Times(long times)
    {
        var options = Options;
        return new(
            Accounts.Select(accounts => Times(accounts, times)).ToValueList(),
            options with
            {
                RurOpening = options.RurOpening * times,
                ResultReserveOpening = options.ResultReserveOpening * times,
                OpeningDeficits = options.OpeningDeficits.Select(vintage => new DeficitVintage(vintage.Origin, vintage.Left * times, vintage.LawfulDeadline, vintage.Deadline)).ToValueList(),
                Decisions = options.Decisions.Select(decision => decision is RestorationDecision.NotToRestore not ? new RestorationDecision.NotToRestore(not.Origin, not.Decided, not.Amount * times) : decision).ToValueList(),
                Terms = options.Terms is { } terms ? terms with { ReserveShareRounding = Rounding.ToOre.Up, ResultReserveCapRounding = Rounding.ToOre.Down } : null,
            });
    }

    private static BigInteger Size(BalanceAccounts accounts) => ((Kronor[])
        [
            accounts.Result, accounts.RealisedGains, accounts.ExceptedGains, accounts.ExceptedLosses, accounts.Unrealised, accounts.Reversal, accounts.ToRur, accounts.FromRur,
            accounts.ToResultReserve, accounts.FromResultReserve, accounts.TaxesAndGrants ?? Kronor.Zero, accounts.EquityWithPensions ?? Kronor.Zero,
        ]).Aggregate(BigInteger.Zero, static (sum, amount) => sum + BigInteger.Abs(amount.Ore));

    private static BalanceAccounts Times(BalanceAccounts accounts, long times) => accounts with
    {
        Result = accounts.Result * times,
        RealisedGains = accounts.RealisedGains * times,
        ExceptedGains = accounts.ExceptedGains * times,
        ExceptedLosses = accounts.ExceptedLosses * times,
        Unrealised = accounts.Unrealised * times,
        Reversal = accounts.Reversal * times,
        ToRur = accounts.ToRur * times,
        FromRur = accounts.FromRur * times,
        ToResultReserve = accounts.ToResultReserve * times,
        FromResultReserve = accounts.FromResultReserve * times,
        TaxesAndGrants = accounts.TaxesAndGrants * times,
        EquityWithPensions = accounts.EquityWithPensions * times,
    };

    private bool Knows(Func<BalanceTerms, bool> knows)
    {
        var options = Options;
        return Accounts.Any(accounts => knows(Terms(accounts, options)));
    }

    private static BalanceTerms Terms(in BalanceAccounts accounts, HistoryOptions options) => options.Terms ?? BalanceTerms.InForce.In(accounts.Year).Terms;

    private static BalanceAccounts Known(in BalanceAccounts accounts, HistoryOptions options)
    {
        var known = new BalanceGiven(accounts, Terms(accounts, options), default, default, default).Known;
        return options.Reserves == ReservePolicy.Full ? HistoryComparison.Bare(known) : known;
    }
}
