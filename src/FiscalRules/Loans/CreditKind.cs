namespace FiscalRules.Loans;

/// <summary>The kinds of credit an agency has in the National Debt Office (<c>krediter i Riksgälden</c>).</summary>
public enum CreditKind
{
    /// <summary>Credit on the interest account (<c>räntekontokredit</c>), for working capital. The default.</summary>
    InterestAccount,

    /// <summary>Another credit, which Riksdag has decided for a need of its own (<c>övrig kredit</c>).</summary>
    Other,
}
