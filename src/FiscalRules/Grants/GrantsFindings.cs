namespace FiscalRules.Grants;

/// <summary>The finding codes of the state grants (<c>statsbidrag</c>). What each means stands in the room's <c>LAW.md</c>.</summary>
public static class GrantsFindings
{
    /// <summary>Duty: the cost is above a corridor, and the state pays its share of what is outside.</summary>
    public const string LossShared = "grants.loss-shared";

    /// <summary>Duty: the cost is below a corridor, and the regions pay back the state's share of what is outside.</summary>
    public const string GainShared = "grants.gain-shared";

    /// <summary>Note: the text draws a corridor in more than one way, and the ways give different amounts.</summary>
    public const string ReadingsDiffer = "grants.readings-differ";

    /// <summary>Breach: a fee is above the most that the agreement lets it be.</summary>
    public const string FeeAboveCap = "grants.fee-above-cap";

    /// <summary>Note: a difference between preliminary and final amount is too small to settle.</summary>
    public const string DifferenceNotSettled = "grants.difference-not-settled";

    /// <summary>Note: nothing was requisitioned of money that is paid on requisition only.</summary>
    public const string NotRequisitioned = "grants.not-requisitioned";

    /// <summary>Breach: a requisition came after its last day, and nothing is paid.</summary>
    public const string RequisitionLate = "grants.requisition-late";

    /// <summary>Breach: a region made a rebate deal of its own, which is deducted from next year's grant.</summary>
    public const string OwnDeal = "grants.own-deal";

    /// <summary>Duty: a region's own deals are more than the next year's grant they are deducted from.</summary>
    public const string OwnDealAboveGrant = "grants.own-deal-above-grant";

    /// <summary>Note: a date printed in an agreement can't be the one that is meant.</summary>
    public const string PrintedDate = "grants.printed-date";

    /// <summary>Note: structure, weights and payment are counted on different days, so that the factor leaves a residual, which is shared in proportion.</summary>
    public const string NeedModelResidual = "grants.need-model-residual";

    /// <summary>Note: a disease doesn't meet all criteria, and its costs aren't compensated.</summary>
    public const string DiseaseNotIncluded = "grants.disease-not-included";

    /// <summary>Note: a recipient misses a condition and gets nothing; the others share the pool.</summary>
    public const string ConditionNotMet = "grants.condition-not-met";

    /// <summary>Breach: nobody meets the conditions, and the pool is held back.</summary>
    public const string NobodyQualifies = "grants.nobody-qualifies";

    /// <summary>Breach: the floors together are above the pool, which is shared in proportion to them.</summary>
    public const string FloorsAbovePool = "grants.floors-above-pool";

    /// <summary>Note: the caps together are below the pool, and what is left is held back.</summary>
    public const string CapsBelowPool = "grants.caps-below-pool";

    /// <summary>Duty: more is paid out than the revised grant comes to, and is to be paid back.</summary>
    public const string PaidBeyondRevision = "grants.paid-beyond-revision";

    /// <summary>Note: what settlement takes off a region's coming grant is more than a payment of it.</summary>
    public const string SettlementAbovePayment = "grants.settlement-above-payment";

    /// <summary>Duty: a municipality or region is to pay an income equalisation fee.</summary>
    public const string EqualisationFee = "grants.equalisation-fee";
}
