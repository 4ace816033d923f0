namespace FiscalRules.Grants;

/// <summary>How someone of 80 or more lives (<c>hushållstyp</c>).</summary>
public enum Household
{
    /// <summary>Alone (<c>ensamboende</c>).</summary>
    LivingAlone,

    /// <summary>With someone (<c>sammanboende</c>).</summary>
    Cohabiting,
}
