using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>A history of the balance requirement as a comparison runs it: the history itself, by what its law knows.</summary>
internal static class HistoryComparison
{
    public static Comparison Of(BalanceHistory before, BalanceHistory after, ComparisonOrder order)
    {
        var (was, now) = (Compared(before, after), Compared(after, before));
        return ComparisonPath.Compare(was, now, Steps(after).ToValueList(), static given => Exact(given).ToValueList(), order, Notes(was.Given, now.Given, order));
    }

    /// <summary>The accounts without what the policy decides.</summary>
    public static BalanceAccounts Bare(in BalanceAccounts accounts) => accounts with { ToRur = Kronor.Zero, FromRur = Kronor.Zero, ToResultReserve = Kronor.Zero, FromResultReserve = Kronor.Zero };

    private static ComparedResult<HistoryGiven> Compared(BalanceHistory history, BalanceHistory other)
    {
        var (first, last) = (history.Years[0].Year, history.Years[^1].Year);
        return new(
            new(Invariant($"Balanskravet {first}–{last}"), Invariant($"The balance requirement {first}–{last}"), RestorationComparison.Rules(history.Options.Terms), first, history.Years[0].Statement.Accounts.Stage),
            Lines(history),
            history.Findings(),
            new(history.Years.Select((year, at) => Accounts(year.Statement.Accounts, other.Years[at].Statement.Accounts, history.Options.Reserves)).ToValueList(), history.Options));
    }

    private static ValueList<Finding> Notes(HistoryGiven before, HistoryGiven after, ComparisonOrder order) =>
    [
        .. order == ComparisonOrder.LawFirst ? [] : (after with { Options = after.Options with { Terms = before.Options.Terms } }).NotKnown(),
        .. order == ComparisonOrder.InputFirst ? [] : (before with { Options = before.Options with { Terms = after.Options.Terms } }).NotKnown(),
    ];

    private static BalanceAccounts Accounts(in BalanceAccounts accounts, in BalanceAccounts other, ReservePolicy policy)
    {
        var stated = accounts with { TaxesAndGrants = accounts.TaxesAndGrants ?? other.TaxesAndGrants, EquityWithPensions = accounts.EquityWithPensions ?? other.EquityWithPensions };
        return policy == ReservePolicy.Full ? Bare(stated) : stated;
    }

    /// <summary>The lines of a history without roundings: one whose amounts are so many times as large that no share of them has öre to round, and each figure divided by as many.</summary>
    private static IEnumerable<ExactFigure> Exact(HistoryGiven given)
    {
        var times = given.Denominator();
        foreach (var figure in Lines(given.Times(times).Run()).Amounts())
        {
            yield return figure with { Amount = figure.Amount * Ratio.Of(1, times) };
        }
    }

    private static ValueList<ExplanationLine> Lines(BalanceHistory history) =>
        history.Years.SelectMany(static year => year.Explain().Lines.Select(line => line.In(year.Year))).ToValueList();

    private static IEnumerable<ComparisonStep<HistoryGiven>> Steps(BalanceHistory after)
    {
        var terms = after.Years[^1].Statement.Terms;
        for (var i = 0; i < after.Years.Count; i++)
        {
            var (at, year) = (i, after.Years[i].Year);
            yield return ComparisonStep<HistoryGiven>.Input(
                Invariant($"accounts-{year}"),
                Invariant($"Räkenskaper {year}"),
                Invariant($"Accounts {year}"),
                after.Years[i].Statement.Terms.StatementProvision,
                (given, other) => given with { Accounts = given.Accounts.ReplacedAt(other.Accounts, at) });
        }

        yield return Options("opening", "Vad som fanns från tidigare", "What there was from before", terms.DisclosureProvision, static (mine, its) =>
            mine with { RurOpening = its.RurOpening, ResultReserveOpening = its.ResultReserveOpening, OpeningDeficits = its.OpeningDeficits });
        yield return Options("decisions", "Beslut och åtgärder", "Decisions and measures", terms.RestorationProvision, static (mine, its) =>
            mine with { Decisions = its.Decisions, Measures = its.Measures, Regulations = its.Regulations });
        yield return Options("choices", "Val av ordning och policy", "Choices of order and policy", terms.LargestReservationProvision, static (mine, its) => its with { Terms = mine.Terms });
        yield return ComparisonStep<HistoryGiven>.Law("terms", "Balanskravets regler", "The rules of the balance requirement", terms.RestorationProvision, static (given, other) =>
            given with { Options = given.Options with { Terms = other.Options.Terms } });

        static ComparisonStep<HistoryGiven> Options(string code, string swedish, string english, Provision provision, Func<HistoryOptions, HistoryOptions, HistoryOptions> take) =>
            ComparisonStep<HistoryGiven>.Input(code, swedish, english, provision, (given, other) => given with { Options = take(given.Options, other.Options) });
    }
}
