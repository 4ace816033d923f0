using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Grants;

/// <summary>What an agreement says of its need model (<c>behovsmodell</c>): the day of the population structure. It prints no price tags, and names no day for weights and payment.</summary>
public sealed record NeedModelRule
{
    /// <summary>How many years before the grant year the structure is measured, on 31 December: 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 100.</exception>
    public required int StructureYearsBefore
    {
        get;
        init => field = value is >= 0 and <= 100
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The structure is measured 0 to 100 years before the grant year.");
    }

    /// <summary>Where the agreement says so.</summary>
    public required Provision Provision { get; init; }

    /// <summary>The day of the structure for a grant year.</summary>
    public LocalDate StructureDate(FiscalYear year) => (year - StructureYearsBefore).End;
}
