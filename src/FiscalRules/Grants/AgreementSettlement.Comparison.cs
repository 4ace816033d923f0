using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>A settled agreement held against another.</content>
public sealed partial record AgreementSettlement
{
    /// <summary>What differs from an earlier settlement, such as the one on a forecast or the year before's: the nation's sums, and what each brought of what goes to the regions.</summary>
    /// <remarks>It is a sum of amounts that were each rounded where they arose, so that law and rounding have no part of their own: compare the groups' outcomes for those, and a region's settlement for its own.</remarks>
    /// <param name="before">The earlier one: of another year's agreement, another stage or another outcome.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(AgreementSettlement before, ComparisonOrder order = ComparisonOrder.InputFirst)
    {
        ArgumentNullException.ThrowIfNull(before);
        return SettlementComparison.Of(Compared(before), Compared(this), "regions", ["rebates", "payees", "held-back"], order);
    }

    private static ComparedResult<ValueList<ExactFigure>> Compared(AgreementSettlement settlement)
    {
        var (national, explanation, act) = (settlement.National, settlement.Explain(), settlement.Amounts.Agreement.Provision.Act);
        return new(
            new(explanation.Swedish, explanation.English, (act.Name(Language.Swedish), act.Name(Language.English)), settlement.Amounts.Agreement.Year, settlement.Outcome.Stage),
            explanation.Lines,
            settlement.Findings(),
            [
                new("total", national.Total),
                .. settlement.Groups.Select(static group => new ExactFigure("corridor-" + group.Group.Code, group.Outcome.Adjustment)),
                new("rebates", national.StateRebates),
                new("borne-by-state", national.BorneByState),
                new("payees", national.ToPayees),
                new("held-back", national.HeldBack),
                new("residual", national.Residual),
            ]);
    }
}
