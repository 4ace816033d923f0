namespace FiscalRules.Json;

/// <summary>What came of computing a receipt again.</summary>
public sealed record ReceiptCheck
{
    internal ReceiptCheck(string library, ValueList<ReceiptDifference> differences) => (Library, Differences) = (library, differences);

    /// <summary>The library that gave the receipt, as the receipt says.</summary>
    public string Library { get; }

    /// <summary>Where the receipt says something else than its inputs give, in the order of the receipt.</summary>
    public ValueList<ReceiptDifference> Differences { get; }

    /// <summary>Whether the receipt is, to the byte, what its inputs give.</summary>
    public bool IsValid => Differences.Count == 0;
}
