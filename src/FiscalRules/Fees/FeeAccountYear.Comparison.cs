using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <content>A year of an account held against another.</content>
public readonly partial record struct FeeAccountYear
{
    /// <summary>What differs from an earlier year of an account, and how much of it each figure, each limit of the law and the roundings brought.</summary>
    /// <param name="before">The earlier one: another year, a forecast of the same year, another area, or the same figures by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in FeeAccountYear before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    /// <summary>What the fees are to cover, without rounding.</summary>
    internal static Unrounded CostExactly(FeeArea area, Kronor cost) => cost * (area.Goal.Share ?? Ratio.One);

    private static ComparedKind<FeeAccountYear, (FeeArea Area, Kronor Opening, FeeYear Figures), FeeTerms> Compared { get; } = new()
    {
        Given = static year => ((year.Area, year.Opening, year.Figures), year._terms!),
        When = static year => (year.Year, year.Stage),
        Rules = static terms => ComparisonSide.Terms(FeeTerms.InForce, terms),
        Exact = static (given, terms) => Exactly(given.Area, given.Opening, given.Figures, terms),
        Steps = static (steps, _, after) => steps
            .Line("opening", static (mine, its) => mine with { Opening = its.Opening })
            .Line("revenue", static (mine, its) => mine with { Figures = mine.Figures.WithRevenue(its.Figures.Revenue) })
            .Line("cost", static (mine, its) => mine with { Figures = With(mine.Figures, mine.Figures, its.Figures.Cost, mine.Figures.Decided) })
            .Line("decided", static (mine, its) => mine with { Figures = With(mine.Figures, mine.Figures, mine.Figures.Cost, its.Figures.Decided) })
            .Input("area", "Avgiftsområde och ekonomiskt mål", "Area and economic goal", FeeLaw.EconomicGoal, static (mine, its) => mine with { Area = its.Area })
            .Input("year", "Räkenskapsår", "Fiscal year", FeeLaw.Division, static (mine, its) => mine with { Figures = With(its.Figures, mine.Figures, mine.Figures.Cost, mine.Figures.Decided) })
            .Term("surplus-limit", "Gräns för överskott utan förslag", "Limit of a surplus without a proposal", FeeLaw.SurplusProposal, static (mine, its) => mine with { SurplusLimit = its.SurplusLimit })
            .Term("collection-limit", "Gräns för uttag utan meddelande", "Limit of a deviation without notice", FeeLaw.Notification, static (mine, its) => mine with { CollectionLimit = its.CollectionLimit })
            .Rest(after._terms!.ConsultationProvision),
    };

    private static IEnumerable<ExactFigure> Exactly(FeeArea area, Kronor opening, FeeYear year, FeeTerms terms)
    {
        var covered = CostExactly(area, year.Cost);
        var result = year.Revenue - covered;
        var closing = opening + result + year.Decided;
        yield return new("opening", opening);
        yield return new("revenue", year.Revenue);
        yield return new("cost", year.Cost);
        if (area.Goal.Share is { } share && share != Ratio.One)
        {
            yield return new("cost-to-cover", covered);
        }

        yield return new("result", result);
        yield return new("decided", year.Decided);
        yield return new("closing", closing);
        if (area.IsCarriedForward)
        {
            var limit = year.Revenue * terms.SurplusLimit;
            yield return new("limit", limit);
            yield return new("surplus-to-dispose", closing > limit ? closing : default);
            yield return new("deficit-arisen", Max(default, Min(-result, -closing)));
            yield return new("deficit-standing", Max(default, -closing));
        }
        else if (area.IsNotified)
        {
            var limit = year.Revenue * terms.CollectionLimit;
            yield return new("limit", limit);
            yield return new("to-notify", Max(closing, -closing) > limit ? closing : default);
        }
    }

    /// <summary>The year and stage of one, the revenue of another.</summary>
    private static FeeYear With(in FeeYear year, in FeeYear figures, Kronor cost, Kronor decided) => new(year.Year, year.Stage, figures.Revenue, cost) { Decided = decided };

    private static Unrounded Min(Unrounded left, Unrounded right) => left <= right ? left : right;

    private static Unrounded Max(Unrounded left, Unrounded right) => left >= right ? left : right;
}
