using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>What the income equalisation (<c>inkomstutjämning</c>) says in a year: the guarantee and the county rates.</summary>
/// <remarks>Take the ones in force from <see cref="InForce"/>; change one with <c>with</c> to compute a reform, or a year whose county rates you have.</remarks>
public sealed record EqualisationTerms
{
    /// <summary>The terms by equalisation year (<c>utjämningsår</c>), from 2024: the county rates of earlier years weren't read.</summary>
    public static Timeline<FiscalYear, EqualisationTerms> InForce { get; } = new(
        "inkomstutjämningen",
        readTo: 2026,
        new InForce<FiscalYear, EqualisationTerms>(2024, new() { Guarantee = Ratio.Percent(115), Rates = CountyRateTable.From2024 }, EqualisationLaw.GrantRates2024));

    /// <summary>The guarantee level, as a share of the mean tax capacity: 115 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero or negative.</exception>
    public required Ratio Guarantee
    {
        get;
        init => field = value > Ratio.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The guarantee level is above zero.");
    }

    /// <summary>The rates of each county.</summary>
    public required ValueList<CountyRates> Rates { get; init; }

    /// <summary>The rates of a county.</summary>
    /// <param name="county">The county code.</param>
    /// <exception cref="ArgumentException">No county has that code.</exception>
    public CountyRates this[string county]
    {
        get
        {
            foreach (var rates in Rates)
            {
                if (string.Equals(rates.County, county, StringComparison.Ordinal))
                {
                    return rates;
                }
            }

            throw new ArgumentException($"No county has the code '{county}'.", nameof(county));
        }
    }
}
