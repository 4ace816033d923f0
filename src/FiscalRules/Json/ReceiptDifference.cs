namespace FiscalRules.Json;

/// <summary>A place where a receipt says something else than its inputs give.</summary>
/// <param name="Path">Where, such as <c>$.document.figures.balanceResult</c>.</param>
/// <param name="Written">What the receipt says, as JSON; null where it says nothing.</param>
/// <param name="Computed">What its inputs give, as JSON; null where they give nothing.</param>
public sealed record ReceiptDifference(string Path, string? Written, string? Computed);
