namespace FiscalRules.Balance;

/// <summary>What may be done with a reserve in a fiscal year (<c>reservering, användning</c>).</summary>
public enum ReserveRight
{
    /// <summary>There is no such reserve.</summary>
    None,

    /// <summary>It may be used, and nothing more be reserved to it.</summary>
    UseOnly,

    /// <summary>It may be reserved to and used.</summary>
    ReserveAndUse,
}
