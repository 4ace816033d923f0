using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>The solidarity financing of a year (<c>solidarisk finansiering</c>): which diseases are included, and what each region gets.</summary>
/// <remarks>It is financed inside the grant: what it comes to is taken off the pool before the rest is shared by need.</remarks>
public sealed partial record SolidarityFinancing : IFindings, IExplained
{
    private readonly ValueList<Finding> _findings;

    /// <summary>The financing of the diseases that meet all criteria.</summary>
    /// <param name="terms">The staircase.</param>
    /// <param name="diseases">The diseases considered, each name once.</param>
    /// <param name="population">The population of each region.</param>
    /// <exception cref="ArgumentException">A region comes twice or a cost is of none of the regions, or a disease comes twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cost is negative.</exception>
    /// <exception cref="OverflowException">The sums don't fit.</exception>
    public SolidarityFinancing(StaircaseTerms terms, ValueList<SolidarityDisease> diseases, ValueList<RegionPopulation> population)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(diseases);
        var keys = Keyed.Keys(population, static one => one.Region, nameof(population));
        Array.Sort(keys, StringComparer.Ordinal);
        var inhabitants = Keyed.InOrder(keys, population, static one => one.Region, nameof(population)).Select(static one => one.Inhabitants).ToArray();
        var (costs, included, findings) = (new Kronor[keys.Length], new List<SolidarityDisease>(), new List<Finding>());
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var disease in diseases)
        {
            if (!names.Add(disease.Name))
            {
                throw new ArgumentException($"Each disease comes once; '{disease.Name}' comes twice.", nameof(diseases));
            }

            var own = Keyed.AmountsOrZero(keys, disease.Costs, nameof(diseases)).Select(static cost => Magnitude.Of(cost, "Costs")).ToArray();
            if (SolidarityCriteria.Missing(disease, terms, own, inhabitants) is { } missing)
            {
                findings.Add(missing);
                continue;
            }

            included.Add(disease);
            for (var i = 0; i < own.Length; i++)
            {
                costs[i] += own[i];
            }
        }

        Staircase = new(terms, costs.Sum(), inhabitants.Sum());
        (Diseases, Included) = (diseases, included.ToValueList());
        Shares = keys.Select((key, i) => new SolidarityShare(key, inhabitants[i], costs[i], Staircase.IsIn(costs[i], inhabitants[i]), Staircase.Compensation(costs[i], inhabitants[i]))).ToValueList();
        Total = Shares.Sum(static share => share.Compensation);
        _findings = findings.ToValueList();
    }

    /// <summary>The staircase against the national mean.</summary>
    public Staircase Staircase { get; }

    /// <summary>The diseases that meet all criteria.</summary>
    public ValueList<SolidarityDisease> Included { get; }

    /// <summary>The diseases considered.</summary>
    internal ValueList<SolidarityDisease> Diseases { get; }

    /// <summary>The regions in the order of their keys.</summary>
    public ValueList<SolidarityShare> Shares { get; }

    /// <summary>What all regions get together: what is taken off the pool.</summary>
    public Kronor Total { get; }

    /// <summary>What it means to each region when the total is borne by a key, such as what each gets by need.</summary>
    /// <param name="key">A weight for each region, zero or more, not all zero.</param>
    /// <param name="unit">The unit that no part splits; null for one krona.</param>
    /// <exception cref="ArgumentException">A region is missing or comes twice, every weight is zero, or the total is no whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or the unit isn't above zero.</exception>
    public ValueList<SolidarityNet> Net(ValueList<RegionAmount> key, Kronor? unit = null)
    {
        var keys = Shares.Select(static share => share.Region).ToArray();
        var weights = Keyed.InOrder(keys, key, static one => one.Region, nameof(key)).Select(static one => Unrounded.Of(one.Amount)).ToArray();
        var financing = new Kronor[keys.Length];
        Allocation.ByLargestRemainder(Total, weights, financing, unit ?? Kronor.Of(1));
        return Shares.Select((share, i) => new SolidarityNet(share.Region, share.Compensation, financing[i], share.Compensation - financing[i])).ToValueList();
    }

    /// <summary>A note for each disease that misses a criterion.</summary>
    public ValueList<Finding> Findings() => _findings;

    /// <summary>The mean, the limits, and each region that is compensated.</summary>
    public Explanation Explain()
    {
        var (terms, provision) = (Staircase.Terms, Staircase.Terms.Provision);
        var mean = Staircase.Mean;
        return new(
            "Solidarisk finansiering",
            "Solidarity financing",
            [
                new("mean", "Riksgenomsnitt per invånare", "National mean per inhabitant", mean.Round(Rounding.ToOre), provision, new RoundingStep(mean, Rounding.ToOre, provision)),
                new("entry", "Nedre gräns över genomsnittet", "Entry limit over the mean", terms.EntryOverMean, provision),
                new("second-level", "Andra ersättningsnivån per invånare", "Second level per inhabitant", terms.SecondLevel, provision),
                new("first-share", "Ersättning upp till den", "Compensated up to it", terms.FirstShare, provision),
                new("second-share", "Ersättning över den", "Compensated above it", terms.SecondShare, provision),
                .. Shares.Where(static share => share.IsIn).Select(share => Line(share, provision)),
                new("total", "Ryms inom bidraget", "Inside the grant", Total, provision),
            ]);
    }

    /// <summary>The total and how many get a part on one line.</summary>
    public override string ToString() => Invariant($"{Total.InSwedish()} kr, {Shares.Count(static share => share.IsIn)} av {Shares.Count} regioner");

    private ExplanationLine Line(SolidarityShare share, Provision provision) => new(
        "region-" + share.Region,
        Regions.NameOf(share.Region),
        Regions.NameOf(share.Region),
        share.Compensation,
        provision,
        new RoundingStep(Staircase.Before(share.Cost, share.Inhabitants), Staircase.Terms.Rounding, provision),
        new(
            "Kostnad",
            "Cost",
            [
                new("cost", "Samlad kostnad", "Summed cost", share.Cost, provision),
                new("per-inhabitant", "Per invånare", "Per inhabitant", share.CostPerInhabitant.Round(Rounding.ToOre), provision, new RoundingStep(share.CostPerInhabitant, Rounding.ToOre, provision)),
            ]));
}
