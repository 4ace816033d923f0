namespace FiscalRules.Grants;

/// <summary>What the income equalisation of a year needs of the whole country (<c>uppräknad medelskattekraft</c>).</summary>
/// <remarks>The default value has nobody in it, and nothing can be computed from it.</remarks>
public readonly record struct NationalTaxBase
{
    /// <summary>The equalisation year (<c>utjämningsår</c>); it decides which law applies.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The assessed tax bases of the country together, by the assessment of the year before (<c>skatteunderlag</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor TaxBase { get; init => field = Magnitude.Of(value); }

    /// <summary>The product of the two uprating factors (<c>uppräkningsfaktorer</c>, lag 1965:269 4 §): 1.046 × 1.033 = 1.080518. Above zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero or negative.</exception>
    public required Ratio Uprating
    {
        get;
        init => field = value > Ratio.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The uprating is above zero.");
    }

    /// <summary>The country's inhabitants on 1 November of the year before, at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public required long Inhabitants
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The country has at least one inhabitant.");
    }
}
