using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>A year of credit held against another.</content>
public readonly partial record struct CreditYear
{
    /// <summary>What differs from an earlier year of credit, and how much of it each figure brought.</summary>
    /// <remarks>Nothing in it is rounded, and the terms say only what it rests on: law and rounding have no part.</remarks>
    /// <param name="before">The earlier one: another year, or a forecast of the same.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in CreditYear before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<CreditYear, CreditAccounts, CapitalTerms> Compared { get; } = new()
    {
        Given = static year => (year.Accounts, year.Terms),
        When = static year => (year.Year, year.Accounts.Stage),
        Rules = static terms => ComparisonSide.Terms(CapitalTerms.InForce, terms),
        Exact = static (accounts, terms) => new CreditYear(accounts, terms).Explain().Lines.Amounts(),
        Steps = static (steps, _, after) => steps
            .Line("maximum-use", static (mine, its) => mine with { MaximumUse = its.MaximumUse })
            .Input("balances", "Behållning och utnyttjad kredit vid årets slut", "Balances, and the use at the end of the year", after.Provision(after.Terms), static (mine, its) =>
                mine with { LowestBalance = its.LowestBalance, YearEndBalance = its.YearEndBalance, YearEndUse = its.YearEndUse })
            .Line("frame", static (mine, its) => mine with { Frame = its.Frame })
            .Rest(after.Provision(after.Terms)),
    };
}
