using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>A settlement as a comparison runs it: a sum of amounts that were each rounded where they arose.</summary>
internal static class SettlementComparison
{
    /// <summary>The comparison of two sums, line by line.</summary>
    /// <param name="before">The earlier settlement, its amounts signed as its lines show them.</param>
    /// <param name="after">The later.</param>
    /// <param name="total">The code of the line that is the sum.</param>
    /// <param name="less">The codes of lines that are shown without the sign they are added with.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    public static Comparison Of(ComparedResult<ValueList<ExactFigure>> before, ComparedResult<ValueList<ExactFigure>> after, string total, ValueList<string> less, ComparisonOrder order)
    {
        var steps = after.Lines.Concat(before.Lines)
            .Where(line => before.Given.Concat(after.Given).Any(figure => IsOf(figure, line)))
            .DistinctBy(static line => line.Code, StringComparer.Ordinal)
            .Select(static line => ComparisonStep<ValueList<ExactFigure>>.Input(line.Code, line.Swedish, line.English, line.Provision, (given, other) =>
                [.. given.Where(figure => !IsOf(figure, line)), .. other.Where(figure => IsOf(figure, line))]))

            // Last, the amounts come in the order in which the later result has them.
            .Append(ComparisonStep<ValueList<ExactFigure>>.Input("order", "Ordning", "Order", after.Lines[0].Provision, static (_, other) => other));
        return ComparisonPath.Compare(before, after, steps.ToValueList(), given => [.. given, new(total, Sum(given, less))], order);
    }

    private static Unrounded Sum(ValueList<ExactFigure> figures, ValueList<string> less) =>
        figures.Aggregate(default(Unrounded), (sum, figure) => less.Contains(figure.Code, StringComparer.Ordinal) ? sum - figure.Amount : sum + figure.Amount);

    private static bool IsOf(ExactFigure figure, ExplanationLine line) => string.Equals(figure.Code, line.Code, StringComparison.Ordinal);
}
