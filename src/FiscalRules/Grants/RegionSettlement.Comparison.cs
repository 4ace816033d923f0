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
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(RegionSettlement before, ComparisonOrder order = ComparisonOrder.InputFirst)
    {
        ArgumentNullException.ThrowIfNull(before);
        return SettlementComparison.Of(Compared(before), Compared(this), "adjusted", [], order);
    }

    private static ComparedResult<ValueList<ExactFigure>> Compared(RegionSettlement settlement)
    {
        var (name, act) = (Regions.NameOf(settlement.Region), settlement._provision.Act);
        return new(
            new(name, name, (act.Name(Language.Swedish), act.Name(Language.English)), settlement.Plan.Year, settlement._stage),
            settlement.Explain().Lines,
            settlement.Findings(),
            [new("grant", settlement.Plan.Grant), .. settlement.Adjustments.Select(static adjustment => new ExactFigure(adjustment.Code, adjustment.Amount))]);
    }
}
