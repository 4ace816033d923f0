namespace FiscalRules.Grants;

/// <summary>What a recipient gets of a conditional grant (<c>tilldelat belopp</c>).</summary>
/// <param name="Recipient">Who.</param>
/// <param name="FixedPart">The fixed part.</param>
/// <param name="ByKey">What it gets beside the fixed part.</param>
/// <param name="Limit">Which limit decided it.</param>
public sealed record ConditionalPart(GrantRecipient Recipient, Kronor FixedPart, Kronor ByKey, GrantLimit Limit)
{
    /// <summary>Fixed part and the rest together.</summary>
    public Kronor Amount { get; } = FixedPart + ByKey;
}
