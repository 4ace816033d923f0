using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <content>An agency's exemption held against another.</content>
public readonly partial record struct AgencyExemption
{
    /// <summary>What differs from an earlier exemption, and how much of it each figure, each limit of the law and the roundings brought.</summary>
    /// <param name="before">The earlier one: another year, other commitments, or the same by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in AgencyExemption before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<AgencyExemption, (Kronor Outstanding, Kronor OutstandingInAll, AllottedMeans Means, FiscalYear Year, Stage Stage), AppropriationTerms> Compared { get; } = new()
    {
        Given = static exemption => ((exemption.Outstanding, exemption.OutstandingInAll, exemption.Means, exemption.Year, exemption.Stage), exemption._terms!),
        When = static exemption => (exemption.Year, exemption.Stage),
        Rules = static terms => ComparisonSide.Terms(AppropriationTerms.InForce, terms),
        Exact = static (given, terms) => Figures(given.Outstanding, given.OutstandingInAll, given.Means, terms),
        Steps = static (steps, _, _) => steps
            .Line("outstanding", static (mine, its) => mine with { Outstanding = its.Outstanding })
            .Line("outstanding-in-all", static (mine, its) => mine with { OutstandingInAll = its.OutstandingInAll })
            .Input("means", "Posten och anslaget", "The item and the appropriation", AppropriationLaw.AgencyExemption, static (mine, its) => mine with { Means = its.Means })
            .Term("share", "Andel av posten", "Share of the item", AppropriationLaw.AgencyExemption, static (mine, its) => mine with { ExemptShare = its.ExemptShare })
            .Term("amount", "Beloppet för stora anslag", "The amount of a large appropriation", AppropriationLaw.AgencyExemption, static (mine, its) => mine with { ExemptAmount = its.ExemptAmount, LargeAbove = its.LargeAbove })
            .Rest(AppropriationLaw.AgencyExemption),
    };

    /// <summary>The lines of an exemption, unrounded.</summary>
    internal static IEnumerable<ExactFigure> Figures(Unrounded outstanding, Unrounded inAll, AllottedMeans means, AppropriationTerms terms)
    {
        yield return new("outstanding", outstanding);
        yield return new("post-limit", means.Post * terms.ExemptShare);
        if (means.Total > terms.LargeAbove)
        {
            yield return new("outstanding-in-all", inAll);
            yield return new("agency-limit", terms.ExemptAmount * Ratio.Of(means.OwnPosts.Ore, means.Total.Ore));
        }
    }
}
