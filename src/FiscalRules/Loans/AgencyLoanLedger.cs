using static System.FormattableString;
using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>An agency's loans over consecutive years (<c>lån i Riksgälden över åren</c>), by the openings stated and by the chain from the first one.</summary>
/// <remarks>Published openings are rounded on their own, so that a year may open with something other than the year before closes with. Both are kept, and the difference is named.</remarks>
public sealed partial record AgencyLoanLedger : IFindings, IExplained, ITabled, ICharted
{
    /// <summary>A ledger.</summary>
    /// <param name="accounts">The years' lines, at least one, each year the one after the one before.</param>
    /// <param name="terms">The terms to compute every year by; null for those in force for each.</param>
    /// <exception cref="ArgumentException">There is no year, or years aren't consecutive.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2011 and no terms are given.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds.</exception>
    public AgencyLoanLedger(ReadOnlySpan<AgencyLoanAccounts> accounts, CapitalTerms? terms = null)
    {
        if (accounts.IsEmpty)
        {
            throw new ArgumentException("A ledger has at least one year.", nameof(accounts));
        }

        GivenTerms = terms;
        var years = new AgencyLoanLedgerYear[accounts.Length];
        for (var i = 0; i < years.Length; i++)
        {
            var stated = new AgencyLoanYear(accounts[i], terms);
            if (i == 0)
            {
                years[i] = new(stated, stated, Kronor.Zero);
                continue;
            }

            var before = years[i - 1];
            if (stated.Year - before.Year != 1)
            {
                throw new ArgumentException(Invariant($"Years are consecutive; {stated.Year} comes after {before.Year}."), nameof(accounts));
            }

            var opening = before.Chained.Closing;
            var difference = before.Stated.Closing - stated.Accounts.Opening;
            years[i] = new(stated, opening == stated.Accounts.Opening ? stated : new(accounts[i].Chained(opening), terms), difference);
        }

        Years = ValueList.Create<AgencyLoanLedgerYear>(years);
    }

    /// <summary>The years in order.</summary>
    public ValueList<AgencyLoanLedgerYear> Years { get; }

    /// <summary>The terms that were given, or null where each year has those in force.</summary>
    internal CapitalTerms? GivenTerms { get; }

    /// <summary>The findings of each year as stated, and what differs between a year and the next.</summary>
    public ValueList<Finding> Findings()
    {
        var findings = new List<Finding>();
        foreach (var year in Years)
        {
            if (year.NewDifference != Kronor.Zero)
            {
                findings.Add(Carried(year));
            }

            findings.AddRange(year.Stated.Findings());
            if (year.Chained.Headroom.IsNegative && !year.Stated.Headroom.IsNegative)
            {
                findings.AddRange(year.Chained.Findings().Where(static finding => finding.Code == LoansFindings.FrameExceeded));
            }
        }

        return findings.ToValueList();
    }

    /// <summary>Each year's closing loans by its stated opening, the chain and the difference beside, with the year's lines beneath.</summary>
    public Explanation Explain() => new(
        "Lån i Riksgäldskontoret",
        "Loans in the National Debt Office",
        Years.SelectMany(static year => Lines(year)).ToValueList());

    /// <summary>The years as stated, in the official layout.</summary>
    public FiscalTable ToTable() => AgencyLoanYear.Table([.. Years.Select(static year => year.Stated)]);

    /// <summary>A chart of the closing loans against the frame.</summary>
    /// <inheritdoc/>
    public string ToSvg(Language language = Language.Swedish) => LoanChart.Of(this).ToSvg(language);

    /// <summary>The years and the last closing on one line.</summary>
    public override string ToString() => Invariant($"{Years[0].Year}–{Years[^1].Year}: lån {LoansText.Sv(Years[^1].Stated.Closing)}");

    private static IEnumerable<ExplanationLine> Lines(AgencyLoanLedgerYear year)
    {
        var terms = year.Stated.Terms;
        yield return new(
            Invariant($"closing-{year.Year}"),
            Invariant($"UB lån i Riksgäldskontoret {year.Year}"),
            Invariant($"Closing loans {year.Year}"),
            year.Stated.Closing,
            terms.LoanProvision,
            details: year.Stated.Explain());
        yield return new(
            Invariant($"chained-closing-{year.Year}"),
            Invariant($"UB enligt kedjan från första året {year.Year}"),
            Invariant($"Closing by the chain from the first year {year.Year}"),
            year.Chained.Closing,
            terms.LoanProvision,
            details: year.Carried == Kronor.Zero ? null : year.Chained.Explain());
        yield return new(
            Invariant($"carried-{year.Year}"),
            Invariant($"varav medförd skillnad {year.Year}"),
            Invariant($"of which carried difference {year.Year}"),
            year.Carried,
            terms.LoanProvision);
    }

    private static Finding Carried(AgencyLoanLedgerYear year)
    {
        var (opening, parts) = (year.Stated.Accounts.Opening, year.Stated.Accounts.Opening + year.NewDifference);
        return new(
            LoansFindings.CarriedDifference,
            Severity.Note,
            year.Stated.Terms.LoanProvision,
            Invariant($"{year.Year} öppnar med {LoansText.Sv(opening)}, medan delarna {year.Year - 1} ger {LoansText.Sv(parts)}: {LoansText.Sv(year.NewDifference)} följer med i kedjan."),
            Invariant($"{year.Year} opens with {LoansText.En(opening)}, while the parts of {year.Year - 1} come to {LoansText.En(parts)}: {LoansText.En(year.NewDifference)} goes with the chain."),
            year.Year,
            year.NewDifference.Abs(),
            year.Stated.Accounts.Stage);
    }
}
