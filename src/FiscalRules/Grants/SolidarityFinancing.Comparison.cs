using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>A compensation held against another.</content>
public sealed partial record SolidarityFinancing
{
    /// <summary>What differs from an earlier compensation, and how much of each region's each disease, the population, each term of the staircase and the roundings brought.</summary>
    /// <remarks>A disease that only one of the terms includes counts for nothing under the other. Where the regions aren't the same, costs and population are changed together.</remarks>
    /// <param name="before">The earlier one: of other costs, another population, or the same by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(SolidarityFinancing before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<SolidarityFinancing, (ValueList<SolidarityDisease> Diseases, ValueList<RegionPopulation> Population), StaircaseTerms> Compared { get; } = new()
    {
        Given = static financing => (
            (financing.Diseases, financing.Shares.Select(static share => new RegionPopulation(share.Region, share.Inhabitants)).ToValueList()), financing.Staircase.Terms),
        When = static _ => (null, Stage.Outcome),
        Rules = static terms => ComparisonSide.Terms(terms.Provision),
        Exact = static (given, terms) => Figures(new(terms, given.Diseases, given.Population)),
        Steps = static (steps, before, after) =>
        {
            var law = after.Staircase.Terms.Provision;
            if (before.Shares.Select(static share => share.Region).SequenceEqual(after.Shares.Select(static share => share.Region), StringComparer.Ordinal))
            {
                steps.Each(
                    ComparedItems.NamesOf(after.Diseases, before.Diseases, static disease => disease.Name),
                    name => ($"disease-{name}", name, name, law),
                    static (name, mine, its) => mine with { Diseases = mine.Diseases.Replaced(its.Diseases, disease => string.Equals(disease.Name, name, StringComparison.Ordinal)) });
                steps.Input("population", "Befolkning", "Population", law, static (mine, its) => mine with { Population = its.Population });
            }

            return steps
                .Input("regions", "Regioner, kostnader och befolkning", "Regions, costs and population", law, static (_, its) => its)
                .Term("criteria", "Vilka sjukdomar som omfattas", "Which diseases are included", law, static (mine, its) => mine with { DiseaseOverMean = its.DiseaseOverMean })
                .Term("entry", "Nedre gräns över genomsnittet", "Entry limit over the mean", law, static (mine, its) => mine with { EntryOverMean = its.EntryOverMean, EntryIsStrict = its.EntryIsStrict, Start = its.Start })
                .Term("second-level", "Andra ersättningsnivån", "Second level", law, static (mine, its) => mine with { SecondLevel = its.SecondLevel })
                .Term("shares", "Ersättningens andelar", "Shares that are compensated", law, static (mine, its) => mine with { FirstShare = its.FirstShare, SecondShare = its.SecondShare })
                .Rest(law);
        },
    };

    private static IEnumerable<ExactFigure> Figures(SolidarityFinancing financing)
    {
        var (staircase, total) = (financing.Staircase, default(Unrounded));
        yield return new("mean", staircase.Mean);
        yield return new("entry", staircase.Terms.EntryOverMean);
        yield return new("second-level", staircase.Terms.SecondLevel);
        foreach (var share in financing.Shares.Where(static share => share.IsIn))
        {
            var compensation = staircase.Before(share.Cost, share.Inhabitants);
            total += compensation;
            yield return new("region-" + share.Region, compensation);
        }

        yield return new("total", total);
    }
}
