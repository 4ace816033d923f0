using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Loans;

/// <content>A ledger of loans held against another.</content>
public sealed partial record AgencyLoanLedger
{
    /// <summary>What differs from an earlier ledger of the same years, such as last year's budget request: every line of each year, and how much of it each year's figures brought.</summary>
    /// <remarks>Nothing in it is rounded, and the terms say only what it rests on: law and rounding have no part.</remarks>
    /// <param name="before">The earlier ledger.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentException">The earlier one is of other years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(AgencyLoanLedger before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<AgencyLoanLedger, ValueList<AgencyLoanAccounts>, CapitalTerms?> Compared { get; } = new()
    {
        Given = static ledger => (ledger.Years.Select(static year => year.Stated.Accounts).ToValueList(), ledger.GivenTerms),
        When = static ledger => (ledger.Years[0].Year, ledger.Years[0].Stated.Accounts.Stage),
        Years = static ledger => (ledger.Years[0].Year, ledger.Years[^1].Year),
        Name = static ledger => (
            Invariant($"Lån i Riksgäldskontoret {ledger.Years[0].Year}–{ledger.Years[^1].Year}"), Invariant($"Loans in the National Debt Office {ledger.Years[0].Year}–{ledger.Years[^1].Year}")),
        Rules = static terms => ComparisonSide.Terms(CapitalTerms.InForce, terms),
        Lines = EachLine,
        Exact = static (accounts, terms) => EachLine(new(accounts.AsSpan(), terms)).Amounts(),
        Steps = static (steps, _, after) => steps
            .Each(
                Enumerable.Range(0, after.Years.Count),
                at => (Invariant($"accounts-{after.Years[at].Year}"), Invariant($"Lån och ram {after.Years[at].Year}"), Invariant($"Loans and frame {after.Years[at].Year}"), after.Years[at].Stated.Terms.LoanProvision),
                static (at, mine, its) => mine.ReplacedAt(its, at))
            .Rest(after.Years[^1].Stated.Terms.LoanProvision),
    };

    /// <summary>The lines of each year as it is stated, and what the chain adds to them.</summary>
    private static ValueList<ExplanationLine> EachLine(AgencyLoanLedger ledger) => ledger.Years
        .SelectMany(static year => year.Stated.Explain().Lines.Select(line => line.In(year.Year)).Concat(Lines(year)))
        .DistinctBy(static line => line.Code, StringComparer.Ordinal)
        .ToValueList();
}
