using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>A whole solidarity staircase (<c>ersättningstrappa</c>): limits per inhabitant and the shares of its two steps, never full.</summary>
public sealed record StaircaseTerms
{
    /// <summary>How far over the national mean per inhabitant a region's cost must be before anything is compensated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor EntryOverMean { get; init => field = Magnitude.Of(value); }

    /// <summary>Whether a cost exactly at the limit is still outside (<c>över denna gräns</c>). True unless said otherwise.</summary>
    public bool EntryIsStrict { get; init; } = true;

    /// <summary>How far over the national mean a single disease's cost must be in some region, at least, for the disease to be included; null where it is judged.</summary>
    public Kronor? DiseaseOverMean { get; init; }

    /// <summary>How much is compensated from the start to the second level: 85 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to below 100 %.</exception>
    public required Ratio FirstShare { get; init => field = Fraction.NeverWhole(value); }

    /// <summary>Where the second step begins (<c>andra ersättningsnivån</c>), in kronor per inhabitant. Printed in no agreement; below the start it begins at the start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor SecondLevel { get; init => field = Magnitude.Of(value); }

    /// <summary>How much is compensated above the second level: 90 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to below 100 %.</exception>
    public required Ratio SecondShare { get; init => field = Fraction.NeverWhole(value); }

    /// <summary>From where it is compensated.</summary>
    public StaircaseStart Start { get; init; }

    /// <summary>How a region's compensation is rounded.</summary>
    public Rounding Rounding { get; init; } = Rounding.ToKrona;

    /// <summary>Where the agreement says so.</summary>
    public required Provision Provision { get; init; }
}
