using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <content>A reserve's year held against another.</content>
public readonly partial record struct ReserveYear
{
    /// <summary>What differs from an earlier year of a reserve, and how much of it each figure and the law brought.</summary>
    /// <remarks>Nothing in it is rounded.</remarks>
    /// <param name="before">The earlier one: another year, another plan, or the same figures by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in ReserveYear before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<ReserveYear, (Reserve Reserve, FiscalYear Year, Stage Stage, Kronor Opening, Kronor Reserved, Kronor Used), BalanceTerms> Compared { get; } = new()
    {
        Given = static year => ((year.Reserve, year.Year, year.Stage, year.Opening, year.Reserved, year.Used), year._terms!),
        When = static year => (year.Year, year.Stage),
        Rules = static terms => ComparisonSide.Terms(BalanceTerms.InForce, terms),
        Exact = static (given, terms) => Figures(given.Opening, given.Reserved, given.Used, given.Reserve == Reserve.Rur && terms.RurDissolvedAtCloseOf == given.Year),
        Steps = static (steps, _, after) => steps
            .Line("opening", static (mine, its) => mine with { Opening = its.Opening })
            .Line("reserved", static (mine, its) => mine with { Reserved = its.Reserved })
            .Line("used", static (mine, its) => mine with { Used = its.Used })
            .Input("year", "Räkenskapsår", "Fiscal year", after.Provision(after._terms!), static (mine, its) => mine with { Year = its.Year, Stage = its.Stage })
            .Term("dissolved", "När reserven upplöses", "When the reserve is dissolved", BalanceLaw.RurKept, static (mine, its) => mine with { RurDissolvedAtCloseOf = its.RurDissolvedAtCloseOf })
            .Rest(after.Provision(after._terms!)),
    };

    private static IEnumerable<ExactFigure> Figures(Unrounded opening, Kronor reserved, Kronor used, bool isDissolved)
    {
        var left = opening + reserved - used;
        var dissolved = isDissolved && left > default(Unrounded) ? left : default;
        yield return new("opening", opening);
        yield return new("reserved", reserved);
        yield return new("used", -used);
        yield return new("dissolved", -dissolved);
        yield return new("closing", left - dissolved);
    }
}
