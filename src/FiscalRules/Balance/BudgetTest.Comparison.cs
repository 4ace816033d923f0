using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <content>A budget held against another.</content>
public readonly partial record struct BudgetTest
{
    /// <summary>What differs from an earlier test of a budget, and how much of what is missing the budget and the law brought.</summary>
    /// <remarks>Nothing in it is rounded. A use of reserves and special reasons count for nothing under a law that doesn't know them.</remarks>
    /// <param name="before">The earlier one: another year, another budget, or the same by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in BudgetTest before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<BudgetTest, (FiscalYear Year, Kronor Revenues, Kronor Costs, Kronor ReserveUse, bool SpecialReasons), BalanceTerms> Compared { get; } = new()
    {
        Given = static test => ((test.Year, test.Revenues, test.Costs, test.ReserveUse, test.HasSpecialReasons), test._terms!),
        When = static test => (test.Year, Stage.Budget),
        Rules = static terms => ComparisonSide.Terms(BalanceTerms.InForce, terms),
        Exact = static (given, terms) => Figures(given.Revenues, given.Costs, KnowsReserves(terms) ? given.ReserveUse : Kronor.Zero, given.SpecialReasons && terms.BudgetKnowsSpecialReasons),
        NotKnown = static (given, terms) => KnowsReserves(terms) || given.ReserveUse == Kronor.Zero
            ? []
            : [ComparisonFindings.NotKnown(("Medel från reserver som tas i anspråk", "Reserves that are used"), given.ReserveUse, terms.BudgetProvision, given.Year, Stage.Budget)],
        Steps = static (steps, _, after) => steps
            .Line("revenues", static (mine, its) => mine with { Revenues = its.Revenues })
            .Line("costs", static (mine, its) => mine with { Costs = its.Costs })
            .Line("reserve-use", static (mine, its) => mine with { ReserveUse = its.ReserveUse })
            .Input("special-reasons", "Synnerliga skäl", "Special reasons", after._terms!.BudgetExceptionProvision, static (mine, its) => mine with { SpecialReasons = its.SpecialReasons })
            .Term("reserves-known", "Vilken reserv som finns", "Which reserve there is", after._terms!.BudgetExceptionProvision, static (mine, its) => mine with { Rur = its.Rur, ResultReserve = its.ResultReserve })
            .Term("special-reasons-known", "Om synnerliga skäl gäller en budget", "Whether special reasons are for a budget", after._terms!.BudgetExceptionProvision, static (mine, its) =>
                mine with { BudgetKnowsSpecialReasons = its.BudgetKnowsSpecialReasons })
            .Rest(after._terms!.BudgetProvision),
    };

    private static bool KnowsReserves(BalanceTerms terms) => terms is not { Rur: ReserveRight.None, ResultReserve: ReserveRight.None };

    private static IEnumerable<ExactFigure> Figures(Kronor revenues, Kronor costs, Kronor reserveUse, bool specialReasons)
    {
        var result = revenues - costs;
        var after = result + reserveUse;
        var isMet = result.IsPositive || specialReasons || (reserveUse.IsPositive && !after.IsNegative);
        yield return new("revenues", revenues);
        yield return new("costs", -costs);
        yield return new("result", result);
        yield return new("reserve-use", reserveUse);
        yield return new("after-reserve-use", after);
        yield return new("missing", isMet ? Kronor.Zero : reserveUse.IsPositive ? -after : Kronor.OneOre - result);
    }
}
