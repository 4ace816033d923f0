using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Grants;

/// <summary>A need model (<c>behovsmodell</c>): price tags and structures, and the days on which structure, weights and payment are counted.</summary>
/// <remarks>
/// The days may differ: in the equalisation of health care structure is counted on 31 December three years before, weights on 31 December two years before, and money is paid by 1 November
/// the year before. The agreements on the pharmaceutical benefits name only the day of the structure.
/// </remarks>
public sealed partial record NeedModel
{
    /// <summary>Average cost per group.</summary>
    public required PriceTags Tags { get; init; }

    /// <summary>The structure of each region.</summary>
    public required ValueList<RegionStructure> Structures { get; init; }

    /// <summary>The day of the structures.</summary>
    public required LocalDate StructureDate { get; init; }

    /// <summary>The population that weighs the regions together when the factor is set (<c>vägs med befolkningen</c>).</summary>
    public required ValueList<RegionPopulation> Weights { get; init; }

    /// <summary>The day of the weights.</summary>
    public required LocalDate WeightDate { get; init; }

    /// <summary>The population that the money is paid for; null for the weights'.</summary>
    public ValueList<RegionPopulation>? Payees { get; init; }

    /// <summary>The day of the payees' population; null for the weights' day.</summary>
    public LocalDate? PaymentDate { get; init; }

    /// <summary>Where the agreement describes the model.</summary>
    public required Provision Provision { get; init; }

    /// <summary>A pool shared between the regions by need.</summary>
    /// <param name="pool">The pool, zero or more: a whole number of units.</param>
    /// <param name="unit">The unit that no grant splits; null for one krona.</param>
    /// <exception cref="ArgumentException">A region is missing or comes twice, every cost is zero, the days of structure, weights and payment aren't in order, or the pool is no whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pool is negative, or the unit isn't above zero.</exception>
    public NeedDistribution Distribute(Kronor pool, Kronor? unit = null) => new(this, pool, unit ?? Kronor.Of(1));
}
