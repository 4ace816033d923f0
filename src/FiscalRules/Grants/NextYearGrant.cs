using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>A region's grant of the next year after a deal of its own is deducted krona for krona (<c>dras av kommande års bidrag</c>).</summary>
public sealed partial record NextYearGrant : IFindings, IExplained
{
    private readonly FiscalYear _year;
    private readonly Provision _provision;

    internal NextYearGrant(string region, Kronor grant, Kronor ownDeal, FiscalYear year, Provision provision)
    {
        (Region, Grant, OwnDeal, _year, _provision) = (region, grant, ownDeal, year, provision);
        Reduced = Grant - OwnDeal;
    }

    /// <summary>The region's key.</summary>
    public string Region { get; }

    /// <summary>The grant of the next year before.</summary>
    public Kronor Grant { get; }

    /// <summary>The deal, zero or more.</summary>
    public Kronor OwnDeal { get; }

    /// <summary>The grant after; below zero where the deal is more than the grant.</summary>
    public Kronor Reduced { get; }

    /// <summary>A duty where the deal is more than the grant it is deducted from.</summary>
    public ValueList<Finding> Findings() => Reduced.IsNegative
        ?
        [
            new(
                GrantsFindings.OwnDealAboveGrant,
                Severity.Duty,
                _provision,
                $"{Regions.NameOf(Region)} har egna överenskommelser för mer än nästa års bidrag; {(-Reduced).InSwedish()} kr återstår att dra av.",
                $"{Regions.NameOf(Region)} has deals of its own for more than the next year's grant; SEK {(-Reduced).InEnglish()} is left to deduct.",
                _year,
                -Reduced,
                Stage.Plan),
        ]
        : [];

    /// <summary>The grant, the deal and what is left.</summary>
    public Explanation Explain() => new(
        System.FormattableString.Invariant($"{Regions.NameOf(Region)}: bidrag {_year} efter egna överenskommelser"),
        System.FormattableString.Invariant($"{Regions.NameOf(Region)}: grant of {_year} after deals of its own"),
        [
            new("grant", "Nästa års bidrag", "The next year's grant", Grant, _provision),
            new("own-deal", "− egna överenskommelser, krona för krona", "− deals of its own, krona for krona", -OwnDeal, _provision),
            new("reduced", "Bidrag att betala", "Grant to pay", Reduced, _provision),
        ]);
}
