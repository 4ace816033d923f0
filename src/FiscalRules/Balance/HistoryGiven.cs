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
