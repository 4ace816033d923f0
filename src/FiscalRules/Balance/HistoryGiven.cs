using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>All that a history is computed from: what a comparison changes piece by piece.</summary>
internal readonly record struct HistoryGiven(ValueList<BalanceAccounts> Accounts, HistoryOptions Options)
{
    /// <summary>The history, made of what its law knows.</summary>
    public BalanceHistory Run()
    {
        var options = Options;
        var known = Accounts.Select(accounts => Known(accounts, options)).ToArray();
        var terms = known.Select(accounts => options.Terms ?? BalanceTerms.InForce.In(accounts.Year).Terms).ToList();
        return new(known, options with
        {
            RurOpening = terms.Exists(static year => year.Rur != ReserveRight.None) ? options.RurOpening : Kronor.Zero,
            ResultReserveOpening = terms.Exists(static year => year.ResultReserve != ReserveRight.None) ? options.ResultReserveOpening : Kronor.Zero,
            Decisions = RestorationComparison.Effective(options.Decisions, options.OpeningDeficits, options.Terms),
        });
    }

    private static BalanceAccounts Known(in BalanceAccounts accounts, HistoryOptions options)
    {
        var known = new BalanceGiven(accounts, options.Terms ?? BalanceTerms.InForce.In(accounts.Year).Terms, default, default, default).Known;
        return options.Reserves == ReservePolicy.Full ? HistoryComparison.Bare(known) : known;
    }
}
