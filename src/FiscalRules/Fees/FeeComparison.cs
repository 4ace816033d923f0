using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <summary>A year of a fee account as a comparison runs it, without roundings.</summary>
internal static class FeeComparison
{
    public static Comparison Of(in FeeGiven before, in FeeAccountYear was, in FeeGiven after, in FeeAccountYear now, ComparisonOrder order) =>
        ComparisonPath.Compare(Compared(before, was), Compared(after, now), Steps(after), static given => Figures(given).ToValueList(), order);

    /// <summary>What the fees are to cover, without rounding.</summary>
    public static Unrounded CostToCover(FeeArea area, Kronor cost) => cost * (area.Goal.Share ?? Ratio.One);

    private static ComparedResult<FeeGiven> Compared(in FeeGiven given, in FeeAccountYear year)
    {
        var explanation = year.Explain();
        return new(
            new(explanation.Swedish, explanation.English, ComparisonSide.Terms(FeeTerms.InForce, given.Terms), year.Year, year.Stage),
            explanation.Lines,
            year.Findings(),
            given);
    }

    private static ValueList<ComparisonStep<FeeGiven>> Steps(in FeeGiven after)
    {
        var (balance, roll) = (FeeLabels.Of(after.Area), after.Area.BalanceProvision);
        return
        [
            Input("opening", balance.Opening, roll, static (given, other) => given with { Opening = other.Opening }),
            Input("revenue", FeeLabels.Revenue, FeeLaw.Division, static (given, other) => given with { Figures = given.Figures.WithRevenue(other.Figures.Revenue) }),
            Input("cost", FeeLabels.Cost, FeeLaw.Division, static (given, other) => given with { Figures = With(given.Figures, given.Figures, other.Figures.Cost, given.Figures.Decided) }),
            Input("decided", FeeLabels.Decided, roll, static (given, other) => given with { Figures = With(given.Figures, given.Figures, given.Figures.Cost, other.Figures.Decided) }),
            Input("area", ("Avgiftsområde och ekonomiskt mål", "Area and economic goal"), FeeLaw.EconomicGoal, static (given, other) => given with { Area = other.Area }),
            Input("year", ("Räkenskapsår", "Fiscal year"), FeeLaw.Division, static (given, other) => given with { Figures = With(other.Figures, given.Figures, given.Figures.Cost, given.Figures.Decided) }),
            Law("surplus-limit", ("Gräns för överskott utan förslag", "Limit of a surplus without a proposal"), FeeLaw.SurplusProposal, static (given, other) =>
                given with { Terms = given.Terms with { SurplusLimit = other.Terms.SurplusLimit } }),
            Law("collection-limit", ("Gräns för uttag utan meddelande", "Limit of a deviation without notice"), FeeLaw.Notification, static (given, other) =>
                given with { Terms = given.Terms with { CollectionLimit = other.Terms.CollectionLimit } }),
            Law("other-terms", ("Övriga regler", "Other rules"), after.Terms.ConsultationProvision, static (given, other) => given with { Terms = other.Terms }),
        ];
    }

    private static IEnumerable<ExactFigure> Figures(FeeGiven given)
    {
        var (area, year, terms) = (given.Area, given.Figures, given.Terms);
        var covered = CostToCover(area, year.Cost);
        var result = year.Revenue - covered;
        var closing = given.Opening + result + year.Decided;
        yield return new("opening", given.Opening);
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

    private static ComparisonStep<FeeGiven> Input(string code, (string Swedish, string English) label, Provision provision, Func<FeeGiven, FeeGiven, FeeGiven> take) =>
        ComparisonStep<FeeGiven>.Input(code, label.Swedish, label.English, provision, take);

    private static ComparisonStep<FeeGiven> Law(string code, (string Swedish, string English) label, Provision provision, Func<FeeGiven, FeeGiven, FeeGiven> take) =>
        ComparisonStep<FeeGiven>.Law(code, label.Swedish, label.English, provision, take);

    private static Unrounded Min(Unrounded left, Unrounded right) => left <= right ? left : right;

    private static Unrounded Max(Unrounded left, Unrounded right) => left >= right ? left : right;
}
