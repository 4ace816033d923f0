namespace FiscalRules.Grants;

/// <summary>Cost pools whose outcome is settled together in one corridor (<c>avstämning</c>). A pool in no group doesn't settle.</summary>
public sealed record SettlementGroup
{
    /// <summary>A stable name in kebab case, unique in its agreement.</summary>
    public required string Code { get; init; }

    /// <summary>The name in Swedish.</summary>
    public required string Swedish { get; init; }

    /// <summary>The name in English.</summary>
    public required string English { get; init; }

    /// <summary>The codes of the pools that settle together, at least one.</summary>
    public required ValueList<string> Pools { get; init; }

    /// <summary>Whether the state's share of the rebates is taken off both the agreed amount and the outcome (<c>nettostatsbidrag</c>).</summary>
    public bool NetOfRebates { get; init; }

    /// <summary>The corridor.</summary>
    public required CorridorTerms Terms { get; init; }
}
