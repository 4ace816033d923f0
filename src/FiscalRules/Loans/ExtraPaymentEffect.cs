namespace FiscalRules.Loans;

/// <summary>What an extra payment does to the payments that are left (<c>verkan av extra amortering</c>). The agreement says; the default is the common one.</summary>
public enum ExtraPaymentEffect
{
    /// <summary>They become lower; the last day stays. The default.</summary>
    LowerPayments,

    /// <summary>They stay as they are; the loan is paid back sooner. During a grace period, when there is no level to keep, payments become lower.</summary>
    ShorterTerm,
}
