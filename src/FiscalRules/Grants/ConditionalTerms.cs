using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Grants;

/// <summary>How a conditional grant is shared (<c>villkorat statsbidrag</c>): a fixed part each and the rest by a key.</summary>
public sealed record ConditionalTerms
{
    /// <summary>What each recipient that meets the conditions gets before the key (<c>fast del</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor FixedPart { get; init => field = Magnitude.Of(value); }

    /// <summary>The unit that no part splits. One krona unless said otherwise; a whole number of it goes into every amount given.</summary>
    public Kronor Unit { get; init; } = Kronor.Of(1);

    /// <summary>What the key is, in Swedish, such as <c>antal invånare</c>.</summary>
    public string KeySwedish { get; init; } = "antal invånare";

    /// <summary>What the key is, in English.</summary>
    public string KeyEnglish { get; init; } = "inhabitants";

    /// <summary>The day on which the key is counted, or null where that isn't said.</summary>
    public LocalDate? KeyDate { get; init; }

    /// <summary>Where the grant is decided.</summary>
    public required Provision Provision { get; init; }
}
