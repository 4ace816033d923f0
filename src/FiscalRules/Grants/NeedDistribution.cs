using System.Numerics;
using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>A pool shared between regions by need (<c>fördelning enligt behovsmodellen</c>). The grants add up to the pool exactly.</summary>
/// <remarks>Whole units go by the largest remainder, equal remainders to the lowest key, so that the order of the regions doesn't matter.</remarks>
public sealed partial record NeedDistribution : IFindings, IExplained
{
    internal NeedDistribution(NeedModel model, Kronor pool, Kronor unit)
    {
        (Model, Pool, Unit) = (model, Magnitude.Of(pool, nameof(pool)), unit);
        var structures = Ordered(model, out var weights, out var payees);
        var costs = structures.Select(structure => structure.CostPerInhabitant(model.Tags)).ToArray();
        var weighed = Products(costs, weights);
        var paid = Products(costs, payees);
        var (weighedCost, paidCost) = (Sum(weighed), Sum(paid));
        var (weightTotal, payeeTotal) = (Total(weights), Total(payees));
        if (weighedCost == default || paidCost == default)
        {
            throw new ArgumentException("The model cost of the regions together is above zero; it is zero.", nameof(model));
        }

        // The factor makes the weighed mean of the costs the grant per inhabitant; both are fractions, so it is kept as one.
        var numerator = (BigInteger)pool.Ore * weightTotal * weighedCost.Denominator;
        var denominator = (BigInteger)payeeTotal * weighedCost.Numerator;
        var grants = new Kronor[costs.Length];
        Allocation.ByLargestRemainder(pool, paid, grants, unit);
        Shares = structures.Select((structure, i) => new NeedShare(
            structure.Region,
            costs[i],
            Scaled(costs[i], numerator, denominator),
            payees[i],
            Scaled(paid[i], (BigInteger)pool.Ore * paidCost.Denominator, paidCost.Numerator),
            grants[i])).ToValueList();
        Grants = Shares.Select(static share => new RegionAmount(share.Region, share.Grant)).ToValueList();
        Factor = Scaled(Kronor.Of(1), numerator, denominator);
        Residual = Scaled(paidCost, numerator, denominator) - pool;
    }

    /// <summary>The model.</summary>
    public NeedModel Model { get; }

    /// <summary>What was shared.</summary>
    public Kronor Pool { get; }

    /// <summary>The unit that no grant splits.</summary>
    public Kronor Unit { get; }

    /// <summary>What one krona of model cost becomes, in kronor: the factor that makes the mean of the regions, by the weights, the grant per inhabitant.</summary>
    public Unrounded Factor { get; }

    /// <summary>What the factor alone would pay beyond the pool, since weights and payment are counted on different days; it is taken off in proportion. Zero where they are the same.</summary>
    public Unrounded Residual { get; }

    /// <summary>The regions in the order of their keys.</summary>
    public ValueList<NeedShare> Shares { get; }

    /// <summary>The grants by region.</summary>
    public ValueList<RegionAmount> Grants { get; }

    /// <summary>The grant of a region.</summary>
    /// <param name="region">The region's key.</param>
    /// <exception cref="ArgumentException">The model has no such region.</exception>
    public Kronor this[string region] => Shares.FirstOrDefault(share => string.Equals(share.Region, region, StringComparison.Ordinal))?.Grant
        ?? throw new ArgumentException($"The model has no region '{region}'.", nameof(region));

    /// <summary>A note where the factor leaves a residual.</summary>
    public ValueList<Finding> Findings() => Residual == default
        ? []
        :
        [
            new(
                GrantsFindings.NeedModelResidual,
                Severity.Note,
                Model.Provision,
                $"Vikter och utbetalning räknas på skilda dagar; faktorn ensam skulle ge {Residual.Round(Rounding.ToOre).InSwedish()} kr utöver beloppet, vilket fördelas i proportion.",
                $"Weights and payment are counted on different days; the factor alone would give SEK {Residual.Round(Rounding.ToOre).InEnglish()} beyond the pool, which is shared in proportion.",
                amount: Residual.Round(Rounding.ToOre).Abs()),
        ];

    /// <summary>Pool, factor and the grant of each region, with its model cost.</summary>
    public Explanation Explain() => new(
        Invariant($"Fördelning enligt behovsmodellen, struktur {Model.StructureDate:uuuu-MM-dd}"),
        Invariant($"Allocation by need, structure of {Model.StructureDate:uuuu-MM-dd}"),
        [
            new("pool", "Belopp att fördela", "Amount to distribute", Pool, Model.Provision),
            new("factor", "En krona modellkostnad ger", "One krona of model cost gives", Factor.Round(Rounding.ToOre), Model.Provision, new RoundingStep(Factor, Rounding.ToOre, Model.Provision)),
            .. Shares.Select(share => new ExplanationLine("region-" + share.Region, Regions.NameOf(share.Region), Regions.NameOf(share.Region), share.Grant, Model.Provision, details: Details(share))),
        ]);

    /// <summary>The pool and how many share it.</summary>
    public override string ToString() => Invariant($"{Pool.InSwedish()} kr / {Shares.Count}");

    private Explanation Details(NeedShare share) => new(
        "Modellkostnad och bidrag per invånare",
        "Model cost and grant per inhabitant",
        [
            PerInhabitant("cost", "Modellkostnad per invånare", "Model cost per inhabitant", share.CostPerInhabitant),
            PerInhabitant("grant", "× faktorn", "× the factor", share.GrantPerInhabitant),
            new("inhabitants", "× invånare", "× inhabitants", new ExplanationValue.Count(share.Inhabitants), Model.Provision),
        ]);

    private ExplanationLine PerInhabitant(string code, string swedish, string english, Unrounded amount) =>
        new(code, swedish, english, amount.Round(Rounding.ToOre), Model.Provision, new RoundingStep(amount, Rounding.ToOre, Model.Provision));

    private static RegionStructure[] Ordered(NeedModel model, out long[] weights, out long[] payees)
    {
        if (model.StructureDate > model.WeightDate || model.WeightDate > (model.PaymentDate ?? model.WeightDate))
        {
            throw new ArgumentException("Structure, weights and payment are counted in that order of time.", nameof(model));
        }

        var keys = Keyed.Keys(model.Structures, static structure => structure.Region, nameof(model.Structures));
        Array.Sort(keys, StringComparer.Ordinal);
        weights = Population(keys, model.Weights, nameof(model.Weights));
        payees = model.Payees is { } given ? Population(keys, given, nameof(model.Payees)) : weights;
        return Keyed.InOrder(keys, model.Structures, static structure => structure.Region, nameof(model.Structures));
    }

    private static long[] Population(string[] keys, ValueList<RegionPopulation> populations, string name) =>
        Keyed.InOrder(keys, populations, static population => population.Region, name).Select(static population => population.Inhabitants).ToArray();

    private static Unrounded[] Products(Unrounded[] costs, long[] inhabitants) => costs.Select((cost, i) => cost * Ratio.Of(inhabitants[i])).ToArray();

    private static Unrounded Sum(Unrounded[] amounts) => amounts.Aggregate(default(Unrounded), static (sum, amount) => sum + amount);

    private static BigInteger Total(long[] inhabitants) => inhabitants.Aggregate(BigInteger.Zero, static (sum, number) => sum + number);

    private static Unrounded Scaled(Unrounded amount, BigInteger numerator, BigInteger denominator) =>
        Unrounded.OfOre(amount.Numerator * numerator, amount.Denominator * denominator);
}
