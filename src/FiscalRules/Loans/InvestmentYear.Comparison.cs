using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>A year of investments held against another.</content>
public readonly partial record struct InvestmentYear
{
    /// <summary>What differs from an earlier year of investments, and how much of it each kind and each source brought.</summary>
    /// <remarks>It is a sum in which nothing is rounded, and the terms move no line of it: law and rounding have no part.</remarks>
    /// <param name="before">The earlier one: another year, or a forecast of the same.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in InvestmentYear before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<InvestmentYear, InvestmentAccounts, InvestmentTerms> Compared { get; } = new()
    {
        Given = static year => (year.Accounts, year.Terms),
        When = static year => (year.Year, year.Accounts.Stage),
        Rules = static terms => ComparisonSide.Terms(InvestmentTerms.InForce, terms),
        Exact = static (accounts, terms) => new InvestmentYear(accounts, terms).Explain().Lines.Amounts(),
        Steps = static (steps, _, after) => steps
            .Line(AssetKind.Intangible.Code(), static (mine, its) => mine with { Intangible = its.Intangible })
            .Line(AssetKind.Equipment.Code(), static (mine, its) => mine with { Equipment = its.Equipment })
            .Line(AssetKind.Property.Code(), static (mine, its) => mine with { Property = its.Property })
            .Line(AssetKind.Other.Code(), static (mine, its) => mine with { Other = its.Other })
            .Line("by-loans", static (mine, its) => mine with { ByLoans = its.ByLoans })
            .Line("by-grants", static (mine, its) => mine with { ByGrants = its.ByGrants })
            .Line("by-state-grants", static (mine, its) => mine with { ByStateGrants = its.ByStateGrants })
            .Line("by-sale-proceeds", static (mine, its) => mine with { BySaleProceeds = its.BySaleProceeds })
            .Line("by-leasing", static (mine, its) => mine with { ByLeasing = its.ByLeasing })
            .Line("by-appropriation", static (mine, its) => mine with { ByAppropriation = its.ByAppropriation })
            .Rest(after.Terms.Provision),
    };
}
