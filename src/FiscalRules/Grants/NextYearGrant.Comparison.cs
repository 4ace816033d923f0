using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>A next year's grant held against another.</content>
public sealed partial record NextYearGrant
{
    /// <summary>What differs from an earlier one, and how much of it the grant and the region's deals brought.</summary>
    /// <remarks>It is a difference in which nothing is rounded, and no term moves it: law and rounding have no part.</remarks>
    /// <param name="before">The earlier one: of another year or another region.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(NextYearGrant before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<NextYearGrant, (Kronor Grant, Kronor OwnDeal, string Region, FiscalYear Year, Provision Provision), NoTerms> Compared { get; } = new()
    {
        Given = static next => ((next.Grant, next.OwnDeal, next.Region, next._year, next._provision), default),
        When = static next => (next._year, Stage.Plan),
        Exact = static (given, _) => [new("grant", given.Grant), new("own-deal", -given.OwnDeal), new("reduced", given.Grant - given.OwnDeal)],
        Steps = static (steps, _, after) => steps
            .Line("grant", static (mine, its) => mine with { Grant = its.Grant })
            .Line("own-deal", static (mine, its) => mine with { OwnDeal = its.OwnDeal })
            .Rest(after._provision),
    };
}
