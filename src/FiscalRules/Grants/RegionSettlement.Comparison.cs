using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>A settlement held against another.</content>
public sealed partial record RegionSettlement
{
    /// <summary>What differs from an earlier settlement, such as the one on a forecast: the grant and each adjustment, and what they brought of the sum.</summary>
    /// <remarks>It is a sum of amounts that were each rounded where they arose, so that law and rounding have no part of their own: compare the corridors' outcomes for those.</remarks>
    /// <param name="before">The earlier one: of another year, another stage or another region.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    public Comparison ComparedWith(RegionSettlement before, ComparisonOrder order = ComparisonOrder.InputFirst)
    {
        ArgumentNullException.ThrowIfNull(before);
        var (was, now) = (Compared(before), Compared(this));
        var steps = now.Lines.Concat(was.Lines)
            .Where(static line => !string.Equals(line.Code, Total, StringComparison.Ordinal))
            .DistinctBy(static line => line.Code, StringComparer.Ordinal)
            .Select(static line => ComparisonStep<ValueList<ExactFigure>>.Input(line.Code, line.Swedish, line.English, line.Provision, (given, other) =>
                [.. given.Where(figure => !IsOf(figure, line)), .. other.Where(figure => IsOf(figure, line))]))

            // Last, the amounts come in the order in which the later result has them.
            .Append(ComparisonStep<ValueList<ExactFigure>>.Input("order", "Ordning", "Order", now.Lines[0].Provision, static (_, other) => other));
        return ComparisonPath.Compare(was, now, steps.ToValueList(), static given => [.. given, new(Total, given.Aggregate(default(Unrounded), static (sum, figure) => sum + figure.Amount))], order);
    }

    private const string Total = "adjusted";

    private static bool IsOf(ExactFigure figure, ExplanationLine line) => string.Equals(figure.Code, line.Code, StringComparison.Ordinal);

    private static ComparedResult<ValueList<ExactFigure>> Compared(RegionSettlement settlement)
    {
        var (name, lines) = (Regions.NameOf(settlement.Region), settlement.Explain().Lines);
        return new(
            new(name, name, (settlement._provision.Act.Name(Language.Swedish), settlement._provision.Act.Name(Language.English)), settlement.Plan.Year, settlement._stage),
            lines,
            settlement.Findings(),
            [new("grant", settlement.Plan.Grant), .. settlement.Adjustments.Select(static adjustment => new ExactFigure(adjustment.Code, adjustment.Amount))]);
    }
}
