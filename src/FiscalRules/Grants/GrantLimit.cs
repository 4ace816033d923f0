namespace FiscalRules.Grants;

/// <summary>Which limit decided what a recipient of a conditional grant gets (<c>golv, tak</c>).</summary>
public enum GrantLimit
{
    /// <summary>None: it gets its part by the key. The default.</summary>
    None,

    /// <summary>Its floor or guarantee.</summary>
    Floor,

    /// <summary>Its cap.</summary>
    Cap,
}
