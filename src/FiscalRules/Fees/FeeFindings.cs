namespace FiscalRules.Fees;

/// <summary>The finding codes of fee-financed activity (<c>avgiftsbelagd verksamhet</c>). What each means stands in the room's <c>LAW.md</c>.</summary>
public static class FeeFindings
{
    /// <summary>Duty: the accumulated surplus is more than 10 % of the year's turnover; a proposal for the use of the whole of it.</summary>
    public const string SurplusToDispose = "fees.surplus-to-dispose";

    /// <summary>Duty, reading (i): a deficit arose in the year that no earlier surplus covers.</summary>
    public const string DeficitArisen = "fees.deficit-arisen";

    /// <summary>Duty, reading (ii): a deficit stands at the end of the year, whenever it arose.</summary>
    public const string DeficitStanding = "fees.deficit-standing";

    /// <summary>Duty: the accumulated over-collection is more than 10 % of the year's fee revenue, and is notified.</summary>
    public const string OverCollected = "fees.over-collected";

    /// <summary>Duty: the accumulated under-collection is more than 10 % of the year's fee revenue, and is notified.</summary>
    public const string UnderCollected = "fees.under-collected";

    /// <summary>A new area without authorisation: a breach in an outcome, a duty before.</summary>
    public const string NewAreaNotAuthorised = "fees.new-area-not-authorised";

    /// <summary>A new area without consultation: a breach in an outcome, a duty before.</summary>
    public const string NewAreaNotConsulted = "fees.new-area-not-consulted";

    /// <summary>Note: a decision and not the result changed the balance.</summary>
    public const string BalanceDecided = "fees.balance-decided";

    /// <summary>Note: fees are to be changed; a material change is consulted on.</summary>
    public const string ChangeToConsult = "fees.change-to-consult";
}
