namespace FiscalRules.Loans;

/// <summary>Which month is the first to be depreciated (<c>avskrivningens början</c>). The law says systematically over the useful life; the agency's accounting policy says from which month.</summary>
public enum DepreciationStart
{
    /// <summary>The month in which it is put into use, whole. The default.</summary>
    MonthOfUse,

    /// <summary>The month after.</summary>
    MonthAfter,
}
