namespace FiscalRules.Balance;

/// <summary>Which deficit a surplus restores first (<c>återställningsordning</c>). No provision says; the default is the common practice.</summary>
public enum RestorationOrder
{
    /// <summary>The one with the earliest deadline, the oldest of those with the same: what keeps the most deadlines. The default.</summary>
    EarliestDueFirst,

    /// <summary>The oldest, whatever its deadline.</summary>
    OldestFirst,

    /// <summary>The newest, whatever its deadline.</summary>
    NewestFirst,
}
