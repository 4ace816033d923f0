using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <content>A year of commitments held against another.</content>
public readonly partial record struct CommitmentLedgerYear
{
    /// <summary>What differs from an earlier year of commitments, and how much of it each figure, each rule and the roundings brought.</summary>
    /// <param name="before">The earlier one: another year, a forecast of the same, or the same figures by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in CommitmentLedgerYear before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<CommitmentLedgerYear, (Kronor Opening, CommitmentYear Figures), AppropriationTerms> Compared { get; } = new()
    {
        Given = static year => ((year.Opening, year.Figures), year._terms!),
        When = static year => (year.Year, year.Stage),
        Rules = static terms => ComparisonSide.Terms(AppropriationTerms.InForce, terms),
        Exact = static (given, terms) => Exactly(given.Opening, given.Figures, terms),
        Steps = static (steps, _, _) => steps
            .Line("opening", static (mine, its) => mine with { Opening = its.Opening })
            .Line("added", static (mine, its) => mine with { Figures = With(mine.Figures, its.Figures.Added, mine.Figures.Spent) })
            .Line("spent", static (mine, its) => mine with { Figures = With(mine.Figures, mine.Figures.Added, its.Figures.Spent) })
            .Line("lapsed", static (mine, its) => mine with { Figures = mine.Figures with { Lapsed = its.Figures.Lapsed } })
            .Line("frame", static (mine, its) => mine with { Figures = mine.Figures with { Frame = its.Figures.Frame } })
            .Input("means", "Posten och anslaget", "The item and the appropriation", AppropriationLaw.AgencyExemption, static (mine, its) => mine with { Figures = mine.Figures with { Means = its.Figures.Means, Elsewhere = its.Figures.Elsewhere } })
            .Term("exemption", "Vad som inte kräver bemyndigande", "What needs no authorisation", AppropriationLaw.AgencyExemption, static (mine, its) =>
                mine with { ExemptShare = its.ExemptShare, ExemptAmount = its.ExemptAmount, LargeAbove = its.LargeAbove })
            .Rest(AppropriationLaw.CountedAgainstFrame),
    };

    /// <summary>The lines of a year, unrounded.</summary>
    internal static IEnumerable<ExactFigure> Exactly(Kronor opening, CommitmentYear figures, AppropriationTerms terms)
    {
        var closing = opening + figures.Added - figures.Spent - figures.Lapsed;
        yield return new("opening", opening);
        yield return new("added", figures.Added);
        yield return new("spent", -figures.Spent);
        if (figures.Lapsed != Kronor.Zero)
        {
            yield return new("lapsed", -figures.Lapsed);
        }

        yield return new("closing", closing);
        if (figures.Frame is { } frame)
        {
            yield return new("frame", frame);
            yield return new("headroom", frame - closing);
        }

        if (figures.Means is { } means)
        {
            yield return new("exempt", AgencyExemption.Figures(default, default, means, terms).Where(static figure => figure.Code.EndsWith("-limit", StringComparison.Ordinal)).Min(static figure => figure.Amount));
        }
    }

    private static CommitmentYear With(in CommitmentYear year, Kronor added, Kronor spent) =>
        new(year.Year, year.Stage, added, spent) { Lapsed = year.Lapsed, Frame = year.Frame, Means = year.Means, Elsewhere = year.Elsewhere };
}
