namespace FiscalRules.Grants;

/// <summary>Why a payment to a region is changed (<c>slag av reglering</c>).</summary>
public enum SettlementKind
{
    /// <summary>The state's share of the rebates. The default.</summary>
    Rebate,

    /// <summary>The difference between preliminary and final amount of a top deduction.</summary>
    Difference,

    /// <summary>Gains and losses outside a corridor.</summary>
    Corridor,
}
