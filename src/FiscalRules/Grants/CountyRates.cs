namespace FiscalRules.Grants;

/// <summary>The rates of a county (<c>länsvisa skattesatser</c>), of grants and of fees, for its municipalities and its region.</summary>
public sealed record CountyRates
{
    /// <summary>The rates of a county.</summary>
    /// <param name="county">The county code, such as <c>18</c>.</param>
    /// <param name="municipalGrant">The rate of a municipality's grant.</param>
    /// <param name="regionalGrant">The rate of a region's grant.</param>
    /// <param name="municipalFee">The rate of a municipality's fee.</param>
    /// <param name="regionalFee">The rate of a region's fee.</param>
    /// <exception cref="ArgumentException">The code is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate isn't above 0 and up to 100 %.</exception>
    public CountyRates(string county, Ratio municipalGrant, Ratio regionalGrant, Ratio municipalFee, Ratio regionalFee)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(county);
        County = county;
        MunicipalGrant = Fraction.AboveZero(municipalGrant, nameof(municipalGrant));
        RegionalGrant = Fraction.AboveZero(regionalGrant, nameof(regionalGrant));
        MunicipalFee = Fraction.AboveZero(municipalFee, nameof(municipalFee));
        RegionalFee = Fraction.AboveZero(regionalFee, nameof(regionalFee));
    }

    /// <summary>The county code.</summary>
    public string County { get; }

    /// <summary>The rate of a municipality's grant.</summary>
    public Ratio MunicipalGrant { get; }

    /// <summary>The rate of a region's grant.</summary>
    public Ratio RegionalGrant { get; }

    /// <summary>The rate of a municipality's fee.</summary>
    public Ratio MunicipalFee { get; }

    /// <summary>The rate of a region's fee.</summary>
    public Ratio RegionalFee { get; }

    /// <summary>The rate of a grant.</summary>
    public Ratio Grant(EqualisationKind kind) => kind == EqualisationKind.Region ? RegionalGrant : MunicipalGrant;

    /// <summary>The rate of a fee.</summary>
    public Ratio Fee(EqualisationKind kind) => kind == EqualisationKind.Region ? RegionalFee : MunicipalFee;
}
