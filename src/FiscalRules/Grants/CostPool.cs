using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>One part of an agreed grant, with what it is for (<c>kostnadsslag</c>): the benefits, hepatitis C, the rest.</summary>
public sealed record CostPool
{
    /// <summary>A stable name in kebab case, unique in its agreement.</summary>
    public required string Code { get; init; }

    /// <summary>The name in Swedish, as the agreement prints it.</summary>
    public required string Swedish { get; init; }

    /// <summary>The name in English.</summary>
    public required string English { get; init; }

    /// <summary>The agreed grant (<c>överenskommet belopp</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor Agreed { get; init => field = Magnitude.Of(value); }

    /// <summary>How much of the regions' cost the grant is meant to bear: 1, or 70 % for hepatitis C.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, or above 1.</exception>
    public Ratio StateShare { get; init => field = Fraction.AboveZero(value); } = Ratio.One;

    /// <summary>The forecast of the regions' whole cost as the agreement prints it, where it isn't the agreed grant itself: 606 million kronor for hepatitis C in 2021. Null where none is printed.</summary>
    public Kronor? ForecastCost { get; init; }

    /// <summary>Which costs count, in Swedish, where the agreement limits them; null where it doesn't.</summary>
    public string? ScopeSwedish { get; init; }

    /// <summary>Which costs count, in English.</summary>
    public string? ScopeEnglish { get; init; }

    /// <summary>Where the agreement states the amount.</summary>
    public required Provision Provision { get; init; }
}
