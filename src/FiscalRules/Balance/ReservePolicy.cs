namespace FiscalRules.Balance;

/// <summary>Where a history takes each year's reservation and use from (<c>reserveringsprincip</c>).</summary>
public enum ReservePolicy
{
    /// <summary>From the accounts, as they were decided. The default.</summary>
    AsGiven,

    /// <summary>As much as is lawful is reserved, and as much is used as brings the balance result to zero, as far as the stocks go.</summary>
    Full,
}
