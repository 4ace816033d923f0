using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <content>The government's exemption held against another.</content>
public readonly partial record struct GovernmentExemption
{
    /// <summary>What differs from an earlier exemption, and how much of it each figure, each limit of the law and the roundings brought.</summary>
    /// <param name="before">The earlier one: another year, other commitments, or the same by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in GovernmentExemption before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<GovernmentExemption, (Kronor Commitments, Kronor Voted, FiscalYear Year, Stage Stage), AppropriationTerms> Compared { get; } = new()
    {
        Given = static exemption => ((exemption.Commitments, exemption.Voted, exemption.Year, exemption.Stage), exemption._terms!),
        When = static exemption => (exemption.Year, exemption.Stage),
        Rules = static terms => ComparisonSide.Terms(AppropriationTerms.InForce, terms),
        Exact = static (given, terms) => Figures(given.Commitments, given.Voted, given.Voted * terms.ExemptShare, terms.ExemptAmount),
        Steps = static (steps, _, _) => steps
            .Line("commitments", static (mine, its) => mine with { Commitments = its.Commitments })
            .Line("voted", static (mine, its) => mine with { Voted = its.Voted })
            .Term("share", "Andel av anslaget", "Share of the appropriation", AppropriationLaw.GovernmentExemption, static (mine, its) => mine with { ExemptShare = its.ExemptShare })
            .Term("amount", "Högsta beloppet", "The highest amount", AppropriationLaw.GovernmentExemption, static (mine, its) => mine with { ExemptAmount = its.ExemptAmount })
            .Rest(AppropriationLaw.GovernmentExemption),
    };

    private static IEnumerable<ExactFigure> Figures(Kronor commitments, Kronor voted, Unrounded share, Unrounded amount)
    {
        yield return new("commitments", commitments);
        yield return new("voted", voted);
        yield return new("most", share < amount ? share : amount);
    }
}
