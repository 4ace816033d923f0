namespace FiscalRules.Balance;

/// <summary>What the law leaves open where many accounts are computed at once, and the terms (<c>val som lagen lämnar öppna</c>). Everything has a default: the common practice, by the law in force.</summary>
public sealed record BalancePolicy
{
    /// <summary>Where each year's reservation and use come from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named choices.</exception>
    public ReservePolicy Reserves { get; init => field = Named.Of(value); }

    /// <summary>Which reserve is used first, where the policy decides the use.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named choices.</exception>
    public ReserveUseOrder UseOrder { get; init => field = Named.Of(value); }

    /// <summary>Whether earlier deficits are restored before anything is reserved.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named choices.</exception>
    public OldDeficitPolicy OldDeficits { get; init => field = Named.Of(value); }

    /// <summary>The terms to compute every year by; null for those in force for each fiscal year.</summary>
    public BalanceTerms? Terms { get; init; }
}
