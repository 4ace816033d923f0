namespace FiscalRules.Grants;

/// <summary>What the income equalisation needs of a municipality or region (<c>skatteunderlag och invånare</c>).</summary>
/// <remarks>The default value has nobody in it, and nothing can be computed from it.</remarks>
public readonly record struct LocalTaxBase
{
    /// <summary>A municipality or a region.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named ones.</exception>
    public EqualisationKind Kind
    {
        get;
        init => field = value is EqualisationKind.Municipality or EqualisationKind.Region
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A municipality or a region is equalised.");
    }

    /// <summary>The code of its county.</summary>
    public required string County { get; init; }

    /// <summary>Its assessed tax base, by the assessment of the year before (<c>skatteunderlag</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor TaxBase { get; init => field = Magnitude.Of(value); }

    /// <summary>Its inhabitants on 1 November of the year before, at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public required long Inhabitants
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A municipality or region has at least one inhabitant.");
    }
}
