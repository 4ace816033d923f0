using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>A year of loans held against another.</content>
public readonly partial record struct AgencyLoanYear
{
    /// <summary>What differs from an earlier year of loans, and how much of it each figure brought.</summary>
    /// <remarks>It is a sum in which nothing is rounded, and the terms say only what it rests on: law and rounding have no part.</remarks>
    /// <param name="before">The earlier one: another year, a forecast of the same, or what is printed against what the years before come to.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in AgencyLoanYear before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<AgencyLoanYear, AgencyLoanAccounts, CapitalTerms> Compared { get; } = new()
    {
        Given = static year => (year.Accounts, year.Terms),
        When = static year => (year.Year, year.Accounts.Stage),
        Rules = static terms => ComparisonSide.Terms(CapitalTerms.InForce, terms),
        Exact = static (accounts, terms) => new AgencyLoanYear(accounts, terms).Explain().Lines.Amounts(),
        Steps = static (steps, _, after) => steps
            .Line("opening", static (mine, its) => mine.Chained(its.Opening))
            .Line("borrowing", static (mine, its) => mine with { Borrowing = its.Borrowing })
            .Line("amortisation", static (mine, its) => mine with { Amortisation = its.Amortisation })
            .Line("frame", static (mine, its) => mine with { Frame = its.Frame })
            .Line("interest", static (mine, its) => mine with { Interest = its.Interest })
            .Line("appropriation", static (mine, its) => mine with { ByAppropriation = its.ByAppropriation })
            .Line("other-sources", static (mine, its) => mine with { ByOtherSources = its.ByOtherSources })
            .Rest(after.Terms.LoanProvision),
    };
}
