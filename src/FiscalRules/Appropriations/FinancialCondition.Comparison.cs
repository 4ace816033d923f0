using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <content>A condition held against another.</content>
public readonly partial record struct FinancialCondition
{
    /// <summary>What differs from an earlier condition, and how much of it the ceiling and the use brought.</summary>
    /// <remarks>It is a difference in which nothing is rounded, and no term moves it: law and rounding have no part.</remarks>
    /// <param name="before">The earlier one: of another year, another stage or another purpose.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in FinancialCondition before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<FinancialCondition, (Kronor Ceiling, Kronor Used, FiscalYear Year, Stage Stage, string? Name), NoTerms> Compared { get; } = new()
    {
        Given = static condition => ((condition.Ceiling, condition.Used, condition.Year, condition.Stage, condition._swedish), default),
        When = static condition => (condition.Year, condition.Stage),
        Exact = static (given, _) => [new("ceiling", given.Ceiling), new("used", -given.Used), new("headroom", given.Ceiling - given.Used)],
        Steps = static (steps, _, _) => steps
            .Line("ceiling", static (mine, its) => mine with { Ceiling = its.Ceiling })
            .Line("used", static (mine, its) => mine with { Used = its.Used })
            .Rest(AppropriationLaw.Conditions),
    };
}
