namespace FiscalRules.Balance;

/// <summary>How a budget stands to the requirement that revenues exceed costs (<c>budgetens balanskrav</c>).</summary>
public enum BudgetOutcome
{
    /// <summary>They don't, and no exception covers it. The default.</summary>
    NotBalanced,

    /// <summary>Revenues exceed costs.</summary>
    Balanced,

    /// <summary>They don't, and the planned use of a reserve covers the difference.</summary>
    CoveredByReserve,

    /// <summary>They don't, and the assembly has found special reasons.</summary>
    SpecialReasons,
}
