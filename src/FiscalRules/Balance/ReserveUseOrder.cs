namespace FiscalRules.Balance;

/// <summary>Which reserve is used first where both exist (<c>användningsordning</c>). No provision says.</summary>
public enum ReserveUseOrder
{
    /// <summary>The equalisation reserve first, since it ends in 2033. The default.</summary>
    RurFirst,

    /// <summary>The result reserve first.</summary>
    ResultReserveFirst,
}
