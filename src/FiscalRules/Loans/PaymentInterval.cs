namespace FiscalRules.Loans;

/// <summary>How often a loan is paid (<c>betalningsintervall</c>).</summary>
public enum PaymentInterval
{
    /// <summary>Every month (<c>månadsvis</c>). The default.</summary>
    Monthly,

    /// <summary>Every third month (<c>kvartalsvis</c>).</summary>
    Quarterly,

    /// <summary>Every sixth month (<c>halvårsvis</c>).</summary>
    HalfYearly,

    /// <summary>Every year (<c>årsvis</c>).</summary>
    Yearly,
}
