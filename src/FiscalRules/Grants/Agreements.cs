namespace FiscalRules.Grants;

/// <summary>The agreements on the pharmaceutical benefits that were read whole (<c>överenskommelser om läkemedelsförmånerna m.m.</c>). Any other year can be written the same way.</summary>
public static class Agreements
{
    /// <summary>The agreement for 2021, S2021/00821.</summary>
    public static GrantAgreement Of2021 => Agreement2021.Text;

    /// <summary>The agreement for 2026, signed 29 and 30 January 2026.</summary>
    public static GrantAgreement Of2026 => Agreement2026.Text;
}
