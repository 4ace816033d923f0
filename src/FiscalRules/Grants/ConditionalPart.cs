namespace FiscalRules.Grants;

/// <summary>What a recipient gets of a conditional grant (<c>tilldelat belopp</c>).</summary>
public sealed record ConditionalPart
{
    internal ConditionalPart(GrantRecipient recipient, Kronor fixedPart, Kronor byKey, GrantLimit limit)
    {
        (Recipient, FixedPart, ByKey, Limit) = (recipient, fixedPart, byKey, limit);
        Amount = FixedPart + ByKey;
    }

    /// <summary>Who.</summary>
    public GrantRecipient Recipient { get; }

    /// <summary>The fixed part.</summary>
    public Kronor FixedPart { get; }

    /// <summary>What it gets beside the fixed part.</summary>
    public Kronor ByKey { get; }

    /// <summary>Which limit decided it.</summary>
    public GrantLimit Limit { get; }

    /// <summary>Fixed part and the rest together.</summary>
    public Kronor Amount { get; }
}
