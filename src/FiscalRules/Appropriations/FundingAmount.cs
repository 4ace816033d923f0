namespace FiscalRules.Appropriations;

/// <summary>What a proposal costs in a year (<c>varaktiga och tillfälliga kostnader</c>).</summary>
/// <remarks>The default value is zero.</remarks>
public readonly record struct FundingAmount
{
    /// <summary>An amount.</summary>
    /// <param name="permanent">Costs that stay (<c>varaktig</c>), zero or more.</param>
    /// <param name="temporary">Costs limited in time (<c>tillfällig</c>), such as depreciation of an investment; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    /// <exception cref="OverflowException">The sum is beyond what <see cref="Kronor"/> holds.</exception>
    public FundingAmount(Kronor permanent, Kronor temporary)
    {
        (Permanent, Temporary) = (Magnitude.Of(permanent, nameof(permanent)), Magnitude.Of(temporary, nameof(temporary)));
        Total = permanent + temporary;
    }

    /// <summary>Costs that stay, zero or more.</summary>
    public Kronor Permanent { get; }

    /// <summary>Costs limited in time, zero or more.</summary>
    public Kronor Temporary { get; }

    /// <summary>Both.</summary>
    public Kronor Total { get; }
}
