namespace FiscalRules.Grants;

/// <summary>What the corridor of a settlement group gives (<c>vinst- och förlustdelning</c>).</summary>
public sealed record GroupOutcome
{
    internal GroupOutcome(SettlementGroup group, CorridorOutcome outcome) =>
        (Group, Outcome) = (group, outcome);

    /// <summary>The group.</summary>
    public SettlementGroup Group { get; }

    /// <summary>The outcome of its corridor.</summary>
    public CorridorOutcome Outcome { get; }
}
