using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>Specified investments held against others.</content>
public sealed partial record SpecifiedInvestments
{
    /// <summary>What differs from an earlier specification, such as last year's, and how much of it each object, each source and the limit of the law brought.</summary>
    /// <remarks>Nothing in it is rounded. An object that only one of the laws asks to be specified counts for nothing under the other; the objects themselves stand beneath the total, and each is a part of what differs.</remarks>
    /// <param name="before">The earlier specification.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(SpecifiedInvestments before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<SpecifiedInvestments, (ValueList<InvestmentObject> Objects, ObjectFinancing Financing, ValueList<KindExpenditure> NeverAssets, object Stated), InvestmentTerms> Compared { get; } = new()
    {
        Given = static all => (([.. all.Objects, .. all.NotSpecified], all.Financing, all.NeverAssets, (all.Submitted, all.FirstYear, all.Stages, all.Totals, all.RoundedTo)), all.Terms),
        When = static all => (all.Submitted, all.Stages[0]),
        Rules = static terms => ComparisonSide.Terms(InvestmentTerms.InForce, terms),
        Exact = static (given, terms) => Figures(given.Objects.Where(current => current.IsSpecified(terms)).ToList(), given.Financing, given.NeverAssets, terms.SpecifiedAbove),
        Steps = static (steps, before, after) => steps
            .Each(
                ComparedItems.NamesOf([.. after.Objects, .. after.NotSpecified], [.. before.Objects, .. before.NotSpecified], static current => current.Name),
                name => ($"object-{name}", name, name, after.Terms.Provision),
                static (name, mine, its) => mine with { Objects = mine.Objects.Replaced(its.Objects, current => string.Equals(current.Name, name, StringComparison.Ordinal)) })
            .Line("by-loans", static (mine, its) => mine with { Financing = mine.Financing with { ByLoans = its.Financing.ByLoans } })
            .Line("by-grants", static (mine, its) => mine with { Financing = mine.Financing with { ByGrants = its.Financing.ByGrants } })
            .Line("by-sale-proceeds", static (mine, its) => mine with { Financing = mine.Financing with { BySaleProceeds = its.Financing.BySaleProceeds } })
            .Line("by-leasing", static (mine, its) => mine with { Financing = mine.Financing with { ByLeasing = its.Financing.ByLeasing } })
            .Line("by-appropriation", static (mine, its) => mine with { Financing = mine.Financing with { ByAppropriation = its.Financing.ByAppropriation } })
            .Input("never-assets", "Utgifter som inte blir anläggningstillgångar", "Expenditure that never becomes assets", after.Terms.Provision, static (mine, its) => mine with { NeverAssets = its.NeverAssets })
            .Term("limit", "Gräns för att specificera ett objekt", "Limit above which an object is specified", after.Terms.Provision, static (mine, its) => mine with { SpecifiedAbove = its.SpecifiedAbove })
            .Rest(after.Terms.Provision),
    };

    private static IEnumerable<ExactFigure> Figures(List<InvestmentObject> specified, ObjectFinancing financing, ValueList<KindExpenditure> neverAssets, Kronor limit)
    {
        var total = specified.Sum(static current => current.Expenditure.Total);
        yield return new("limit", limit);
        yield return new("total", total);
        yield return new("by-loans", financing.ByLoans.Total);
        yield return new("by-grants", financing.ByGrants.Total);
        yield return new("by-sale-proceeds", financing.BySaleProceeds?.Total ?? Kronor.Zero);
        yield return new("by-leasing", financing.ByLeasing.Total);
        yield return new("by-appropriation", financing.ByAppropriation.Total);
        yield return new("financing", financing.All().Sum(static source => source.Total));
        yield return new("assets", total - specified.Sum(static current => current.NeverAssets.Total) - neverAssets.Sum(static row => row.Expenditure.Total));
    }
}
