using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>A yearly agreement on a state grant (<c>överenskommelse om statens bidrag</c>), as data: what it agrees, and where in its text.</summary>
/// <remarks>
/// Write one with an initialiser, or change one with <c>with</c>. What its parts come to is computed by <see cref="AgreedAmounts"/>, which also refuses parts that don't fit
/// together. A year without an agreement, where the government decides, is one without settlement groups.
/// </remarks>
public sealed record GrantAgreement
{
    /// <summary>The grant year (<c>bidragsår</c>).</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The agreement as a text that provisions stand in.</summary>
    public required Act Act { get; init; }

    /// <summary>The agreed amounts, by what they are for.</summary>
    public required ValueList<CostPool> Pools { get; init; }

    /// <summary>Which pools settle, and how.</summary>
    public ValueList<SettlementGroup> Groups { get; init; } = [];

    /// <summary>Who gets the rebates.</summary>
    public required RebateRule Rebates { get; init; }

    /// <summary>What is taken off before the grant is allocated.</summary>
    public ValueList<TopDeduction> Deductions { get; init; } = [];

    /// <summary>How the grant is allocated by need; null where another key holds.</summary>
    public NeedModelRule? NeedModel { get; init; }

    /// <summary>How costs of decided diseases are shared; null where they aren't.</summary>
    public SolidarityRule? Solidarity { get; init; }

    /// <summary>When the grant is paid.</summary>
    public required PaymentTerms Payments { get; init; }

    /// <summary>In which payments it is settled.</summary>
    public SettlementMonths Settlement { get; init; } = new();

    /// <summary>Where the agreement says that a region's own deals are deducted from the next year's grant; null where it says nothing.</summary>
    public Provision? OwnDeals { get; init; }

    /// <summary>What is to be done by when.</summary>
    public ValueList<AgreementDuty> Duties { get; init; } = [];

    /// <summary>The total as printed, or null.</summary>
    public Kronor? PrintedTotal { get; init; }

    /// <summary>The amount to distribute as printed (<c>huvuddelen av bidraget</c>), or null.</summary>
    public Kronor? PrintedMainAmount { get; init; }

    /// <summary>Where the agreement states its total.</summary>
    public required Provision Provision { get; init; }

    /// <summary>The agreement's name and total provision on one line.</summary>
    public override string ToString() => Act.ToString();
}
