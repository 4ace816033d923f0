using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>What an agreement prints of its solidarity staircase (<c>ersättningstrappa</c>). The second level is printed in none, and the entry limit not in all: whoever computes completes it.</summary>
public sealed record SolidarityRule
{
    /// <summary>How far over the national mean per inhabitant a region's cost must be before anything is compensated (<c>30 kronor per invånare över riksgenomsnittet</c>); null where the agreement prints none.</summary>
    public Kronor? EntryOverMean { get; init; }

    /// <summary>Whether a cost exactly at the limit is still outside (<c>över denna gräns</c>). True unless said otherwise.</summary>
    public bool EntryIsStrict { get; init; } = true;

    /// <summary>How far over the national mean a single disease's cost must be in some region, at least, for the disease to be included; null where the agreement leaves it to judgement.</summary>
    public Kronor? DiseaseOverMean { get; init; }

    /// <summary>How much is compensated up to the second level: 85 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to below 100 %.</exception>
    public required Ratio FirstShare { get; init => field = Fraction.NeverWhole(value); }

    /// <summary>How much is compensated above it: 90 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to below 100 %.</exception>
    public required Ratio SecondShare { get; init => field = Fraction.NeverWhole(value); }

    /// <summary>Where the agreement says so.</summary>
    public required Provision Provision { get; init; }

    /// <summary>The whole staircase, with what the agreement doesn't print.</summary>
    /// <param name="secondLevel">The second level (<c>andra ersättningsnivån</c>) in kronor per inhabitant.</param>
    /// <param name="entryOverMean">The entry limit over the mean; null for the one the agreement prints.</param>
    /// <exception cref="ArgumentException">No entry limit is printed, and none came.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A level is negative.</exception>
    public StaircaseTerms With(Kronor secondLevel, Kronor? entryOverMean = null) => new()
    {
        EntryOverMean = entryOverMean ?? EntryOverMean ?? throw new ArgumentException("The agreement prints no entry limit over the mean; give one.", nameof(entryOverMean)),
        EntryIsStrict = EntryIsStrict,
        DiseaseOverMean = DiseaseOverMean,
        FirstShare = FirstShare,
        SecondShare = SecondShare,
        SecondLevel = secondLevel,
        Provision = Provision,
    };
}
