using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>What is known of a year when its agreement is settled (<c>underlag för avstämningen</c>).</summary>
public sealed record AgreementOutcome
{
    /// <summary>Whether the figures are outcomes or expected.</summary>
    public Stage Stage { get; init; }

    /// <summary>What each pool that settles cost the regions.</summary>
    public required ValueList<PoolCost> Costs { get; init; }

    /// <summary>How a national amount is split between the regions. The agreements don't say: a choice.</summary>
    public required SettlementSplit Split { get; init; }

    /// <summary>Each region's rebates, where the state's share is deducted afterwards; else empty.</summary>
    public ValueList<RegionRebate> Rebates { get; init; } = [];

    /// <summary>The rebates of all regions together by the final count, where the state's share was taken off before allocation; else null.</summary>
    public Kronor? NationalRebates { get; init; }

    /// <summary>The requests that came.</summary>
    public ValueList<Requisition> Requisitions { get; init; } = [];

    /// <summary>The rates of the days on which fees in euro were paid. One that isn't given is as the preliminary one.</summary>
    public ValueList<PaymentRate> Rates { get; init; } = [];

    /// <summary>Rebate deals that regions made on their own (<c>lokala överenskommelser</c>), zero or more each.</summary>
    public ValueList<RegionAmount> OwnDeals { get; init; } = [];
}
