namespace FiscalRules.Law;

/// <summary>What a <see cref="Finding"/> means to whoever answers for the accounts.</summary>
public enum Severity
{
    /// <summary>Something to know (<c>upplysning</c>). The default.</summary>
    Note,

    /// <summary>The law asks for something to be done (<c>skyldighet</c>).</summary>
    Duty,

    /// <summary>The accounts or the plan don't meet a rule (<c>avvikelse</c>).</summary>
    Breach,
}
