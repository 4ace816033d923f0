using FiscalRules.Law;
using FiscalRules.Tests.Balance;

namespace FiscalRules.Tests.Comparisons;

/// <summary>What holds of every comparison, of whatever results.</summary>
internal static class ComparisonLaws
{
    private static readonly Dictionary<ComparisonOrder, ComparisonOrder> Backwards = new()
    {
        [ComparisonOrder.InputFirst] = ComparisonOrder.LawFirst,
        [ComparisonOrder.LawFirst] = ComparisonOrder.InputFirst,
        [ComparisonOrder.Average] = ComparisonOrder.Average,
    };

    /// <summary>Asserts the laws for two results, in every order.</summary>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    /// <param name="compare">The later result, the earlier and the order, in that order of arguments.</param>
    /// <param name="lines">The lines of a result that are compared.</param>
    public static void Hold<T>(T before, T after, Func<T, T, ComparisonOrder, Comparison> compare, Func<T, IEnumerable<ExplanationLine>> lines)
        where T : IExplained, IFindings
    {
        Hold(before, after, compare);
        It_has_the_figures_of_both(compare(after, before, default), [.. lines(before)], [.. lines(after)]);
    }

    /// <summary>Asserts the laws for two results of whatever kind, in every order.</summary>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    /// <param name="compare">The later result, the earlier and the order, in that order of arguments.</param>
    public static void Hold<T>(T before, T after, Func<T, T, ComparisonOrder, Comparison> compare)
        where T : IExplained
    {
        foreach (var (order, backwards) in Backwards)
        {
            var comparison = compare(after, before, order);

            It_adds_up(comparison);
            Its_findings_are_those_of_both(comparison, ((IFindings)before).Findings(), ((IFindings)after).Findings());
            The_other_way_round_it_is_the_opposite(comparison, compare(before, after, backwards));
        }

        A_result_is_the_same_as_itself(compare(before, before, default));
        A_result_is_the_same_as_itself(compare(after, after, ComparisonOrder.Average));
    }

    public static void It_adds_up(Comparison comparison) => Assert.All(comparison.Figures, figure =>
    {
        Assert.Equal((figure.After ?? default) - (figure.Before ?? default), figure.Difference);
        Assert.Equal(figure.Difference, figure.Input + figure.Law + figure.Rounding);
        Assert.Equal(figure.Difference, figure.Parts.Sum(part => part.Amount));
        Assert.DoesNotContain(figure.Parts, part => part.Amount == Kronor.Zero);
        Assert.Equal(figure.Parts.Count, figure.Parts.Select(part => part.Code).Distinct().Count());
    });

    private static void It_has_the_figures_of_both(Comparison comparison, List<ExplanationLine> before, List<ExplanationLine> after)
    {
        Assert.Equal(Amounts(before), Amounts(comparison.Figures.Where(figure => figure.Before is not null), figure => figure.Before!.Value));
        Assert.Equal(Amounts(after), Amounts(comparison.Figures.Where(figure => figure.After is not null), figure => figure.After!.Value));
        Assert.Equal(after.Where(IsAmount).Select(line => line.Code), comparison.Figures.Where(figure => figure.After is not null).Select(figure => figure.Code));
        Assert.All(comparison.Values, value => Assert.NotEqual(value.Before, value.After));
    }

    private static void Its_findings_are_those_of_both(Comparison comparison, ValueList<Finding> before, ValueList<Finding> after)
    {
        Assert.Equal(before.Count - comparison.Went.Count, after.Count - comparison.Came.Count);
        Assert.All(comparison.Changed, pair => Assert.Equal(pair.Before.Code, pair.After.Code));
        Assert.All(comparison.Changed, pair => Assert.NotEqual(pair.Before, pair.After));
        Assert.Subset(before.ToHashSet(), comparison.Went.Concat(comparison.Changed.Select(pair => pair.Before)).ToHashSet());
        Assert.Subset(after.ToHashSet(), comparison.Came.Concat(comparison.Changed.Select(pair => pair.After)).ToHashSet());
    }

    private static void The_other_way_round_it_is_the_opposite(Comparison comparison, Comparison reversed) => Assert.All(comparison.Figures, figure =>
    {
        var other = reversed[figure.Code];

        Assert.Equal(-figure.Difference, other.Difference);
        if (comparison.Order != ComparisonOrder.Average)
        {
            Assert.Equal((-figure.Input, -figure.Law, -figure.Rounding), (other.Input, other.Law, other.Rounding));
        }
        else
        {
            // Half an öre goes to the part that is told first.
            Assert.InRange((figure.Input + other.Input).Ore, -1, 1);
            Assert.InRange((figure.Law + other.Law).Ore, -1, 1);
        }
    });

    private static void A_result_is_the_same_as_itself(Comparison comparison)
    {
        Assert.True(comparison.IsSame);
        Assert.Empty(comparison.Explain().Lines);
        Assert.Empty(comparison.Findings());
        Assert.All(comparison.Figures, figure => Assert.Equal((Kronor.Zero, true, 0), (figure.Difference, figure.IsSame, figure.Parts.Count)));
    }

    private static Dictionary<string, Kronor> Amounts(IEnumerable<ExplanationLine> lines) => lines.Where(IsAmount).ToDictionary(line => line.Code, Explained.Amount);

    private static Dictionary<string, Kronor> Amounts(IEnumerable<ComparedFigure> figures, Func<ComparedFigure, Kronor> amount) => figures.ToDictionary(figure => figure.Code, amount);

    private static bool IsAmount(ExplanationLine line) => line.Value is ExplanationValue.Amount;
}
