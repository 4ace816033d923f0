namespace FiscalRules.Fees;

/// <summary>Who disposes of the revenue (<c>rätt att disponera avgiftsinkomster</c>, 25 och 26 §§).</summary>
public enum FeeDisposal
{
    /// <summary>The agency, so that the result is carried forward (<c>balanseras i ny räkning</c>). The default.</summary>
    Agency,

    /// <summary>The state: the revenue is booked against a revenue heading (<c>inkomsttitel</c>).</summary>
    RevenueHeading,
}
