using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>A compensation held against another.</content>
public sealed partial record SolidarityFinancing
{
    /// <summary>What differs from an earlier compensation, and how much of each region's the costs, the population, each term of the staircase and the roundings brought.</summary>
    /// <remarks>Each region's cost is of the diseases that are included; which they are is stated with the diseases and has been decided when the results were made.</remarks>
    /// <param name="before">The earlier one: of other costs, another population, or the same by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(SolidarityFinancing before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<SolidarityFinancing, (ValueList<RegionAmount> Costs, ValueList<RegionPopulation> Population), StaircaseTerms> Compared { get; } = new()
    {
        Given = static financing => (
            (financing.Shares.Select(static share => new RegionAmount(share.Region, share.Cost)).ToValueList(), financing.Shares.Select(static share => new RegionPopulation(share.Region, share.Inhabitants)).ToValueList()),
            financing.Staircase.Terms),
        When = static _ => (null, Stage.Outcome),
        Rules = static terms => ComparisonSide.Terms(terms.Provision),
        Exact = static (given, terms) => Figures(given.Costs, given.Population, terms),
        Steps = static (steps, before, after) => Terms(
            before.Shares.Select(static share => share.Region).SequenceEqual(after.Shares.Select(static share => share.Region), StringComparer.Ordinal)
                ? steps
                    .Input("costs", "Regionernas kostnader", "The regions' costs", after.Staircase.Terms.Provision, static (mine, its) => mine with { Costs = its.Costs })
                    .Input("population", "Befolkning", "Population", after.Staircase.Terms.Provision, static (mine, its) => mine with { Population = its.Population })
                : steps.Input("regions", "Regioner, kostnader och befolkning", "Regions, costs and population", after.Staircase.Terms.Provision, static (_, its) => its),
            after.Staircase.Terms.Provision),
    };

    private static ValueList<ComparisonStep<((ValueList<RegionAmount> Costs, ValueList<RegionPopulation> Population), StaircaseTerms)>> Terms(
        ComparisonSteps<(ValueList<RegionAmount> Costs, ValueList<RegionPopulation> Population), StaircaseTerms> steps, Provision law) => steps
        .Term("entry", "Nedre gräns över genomsnittet", "Entry limit over the mean", law, static (mine, its) => mine with { EntryOverMean = its.EntryOverMean, EntryIsStrict = its.EntryIsStrict, Start = its.Start })
        .Term("second-level", "Andra ersättningsnivån", "Second level", law, static (mine, its) => mine with { SecondLevel = its.SecondLevel })
        .Term("shares", "Ersättningens andelar", "Shares that are compensated", law, static (mine, its) => mine with { FirstShare = its.FirstShare, SecondShare = its.SecondShare })
        .Rest(law);

    private static IEnumerable<ExactFigure> Figures(ValueList<RegionAmount> costs, ValueList<RegionPopulation> population, StaircaseTerms terms)
    {
        var staircase = new Staircase(terms, costs.Sum(static one => one.Amount), population.Sum(static one => one.Inhabitants));
        var total = default(Unrounded);
        yield return new("mean", staircase.Mean);
        yield return new("entry", terms.EntryOverMean);
        yield return new("second-level", terms.SecondLevel);
        for (var i = 0; i < costs.Count; i++)
        {
            if (staircase.IsIn(costs[i].Amount, population[i].Inhabitants))
            {
                var compensation = staircase.Before(costs[i].Amount, population[i].Inhabitants);
                total += compensation;
                yield return new("region-" + costs[i].Region, compensation);
            }
        }

        yield return new("total", total);
    }
}
