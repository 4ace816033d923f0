using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Fees;

/// <summary>An agency's fee accounts side by side, by the government's division, with totals (<c>avgiftsbelagd verksamhet</c>): the table of a budget request.</summary>
/// <remarks>Every duty is tested account by account. A surplus in one area never covers a deficit in another unless a decision says so in both.</remarks>
public sealed partial record FeeStatement : IFindings, IExplained, ITabled, ICharted
{
    /// <summary>A statement of accounts that end in the same year.</summary>
    /// <param name="accounts">The accounts, at least one, each area name once. One may begin later than the others: it is new then.</param>
    /// <exception cref="ArgumentException">There is no account, a name comes twice, an account ends in another year than the first, one that begins later opens with a balance, or a year's stage differs between accounts.</exception>
    /// <exception cref="OverflowException">A total is beyond what <see cref="Kronor"/> holds.</exception>
    public FeeStatement(params ReadOnlySpan<FeeAccount> accounts)
    {
        if (accounts.IsEmpty)
        {
            throw new ArgumentException("A statement has at least one account.", nameof(accounts));
        }

        Accounts = ValueList.Create(accounts);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var (first, last) = (accounts[0].Years[0].Year, accounts[0].Years[^1].Year);
        foreach (var account in Accounts)
        {
            if (!names.Add(account.Area.Swedish))
            {
                throw new ArgumentException($"Each area has one account; '{account.Area.Swedish}' comes twice.", nameof(accounts));
            }

            // An account that stopped earlier would take its balance out of the totals without a word.
            if (account.Years[^1].Year != last)
            {
                throw new ArgumentException(Invariant($"Every account goes on to {last}, with zeros if need be; '{account.Area.Swedish}' ends in {account.Years[^1].Year}."), nameof(accounts));
            }

            first = account.Years[0].Year < first ? account.Years[0].Year : first;
        }

        foreach (var account in Accounts)
        {
            if (account.Years[0].Year > first && account.Opening != Kronor.Zero)
            {
                throw new ArgumentException(
                    Invariant($"An account that begins later than {first} opens with 0 kr, or the totals wouldn't chain; '{account.Area.Swedish}' begins in {account.Years[0].Year} with {account.Opening} kr."), nameof(accounts));
            }
        }

        Years = Enumerable.Range(first.Number, last - first + 1).Select(year => Total(Accounts, year)).ToValueList();
    }

    /// <summary>The accounts, in the order given.</summary>
    public ValueList<FeeAccount> Accounts { get; }

    /// <summary>The totals of each year, in order.</summary>
    public ValueList<FeeStatementYear> Years { get; }

    /// <summary>The account of an area.</summary>
    /// <param name="area">The area's Swedish name.</param>
    /// <exception cref="ArgumentException">No account has that name.</exception>
    public FeeAccount this[string area]
    {
        get
        {
            foreach (var account in Accounts)
            {
                if (string.Equals(account.Area.Swedish, area, StringComparison.Ordinal))
                {
                    return account;
                }
            }

            throw new ArgumentException($"No account is called '{area}'.", nameof(area));
        }
    }

    /// <summary>The findings of each account, in order; what is found alike of several accounts, such as how far the law was read, comes once, last.</summary>
    /// <remarks>An account that begins after the first year is new: unless it says what was done, nothing was.</remarks>
    public ValueList<Finding> Findings()
    {
        var found = Accounts
            .SelectMany(account => account.Introduced is null && account.Years[0].Year > Years[0].Year
                ? account.NewAreaFindings(new(IsAuthorised: false, IsConsulted: false)).Concat(account.Findings())
                : account.Findings())
            .Distinct()
            .ToList();
        return found.OrderBy(static finding => string.Equals(finding.Code, LawFindings.BeyondReading, StringComparison.Ordinal)).ToValueList();
    }

    /// <summary>The total balance of each year, with the accounts that make it up and their steps beneath.</summary>
    public Explanation Explain() => new(
        "Avgiftsbelagd verksamhet",
        "Fee-financed activity",
        Years.Select(year => new ExplanationLine(
            Invariant($"total-{year.Year}"),
            Invariant($"{FeeLabels.TotalClosing.Swedish} {year.Year}"),
            Invariant($"{FeeLabels.TotalClosing.English} {year.Year}"),
            year.Closing,
            FeeLaw.Division,
            details: ExplainAccounts(year.Year))).ToValueList());

    /// <summary>The official table in tkr: each area's account, then the total result and the total balance.</summary>
    public FiscalTable ToTable() => FeeTable.Of(this);

    /// <summary>A chart of each area's balance at each year's end, and of them all.</summary>
    /// <inheritdoc/>
    public string ToSvg(Language language = Language.Swedish) => FeeChart.Of(this).ToSvg(language);

    /// <summary>The years, how many accounts, and the total balance on one line.</summary>
    public override string ToString() =>
        Invariant($"{Years[0].Year}–{Years[^1].Year}, {Accounts.Count} avgiftsområden: {Years[^1].Closing.InSwedish()} kr");

    private static FeeStatementYear Total(ValueList<FeeAccount> accounts, FiscalYear year)
    {
        var there = accounts.Select(account => account.Find(year)).OfType<FeeAccountYear>().ToList();
        var stage = there[0].Stage;
        foreach (var other in there)
        {
            if (other.Stage != stage)
            {
                throw new ArgumentException(Invariant($"A year has one stage; {year} is {stage} in '{there[0].Area.Swedish}' and {other.Stage} in '{other.Area.Swedish}'."), nameof(accounts));
            }
        }

        return new(
            year,
            stage,
            there.Sum(static account => account.Opening),
            there.Sum(static account => account.Revenue),
            there.Sum(static account => account.Cost),
            there.Sum(static account => account.Result),
            there.Sum(static account => account.Decided),
            there.Sum(static account => account.Closing));
    }

    private Explanation ExplainAccounts(FiscalYear year)
    {
        var lines = new List<ExplanationLine>();
        for (var i = 0; i < Accounts.Count; i++)
        {
            if (Accounts[i].Find(year) is { } account)
            {
                lines.Add(new(Invariant($"account-{i + 1}"), account.Area.Swedish, account.Area.English, account.Closing, account.Area.BalanceProvision, details: account.Explain()));
            }
        }

        return new("Varav", "Of which", lines.ToValueList());
    }
}
