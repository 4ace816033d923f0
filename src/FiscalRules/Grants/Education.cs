namespace FiscalRules.Grants;

/// <summary>The education of an adult in the need model (<c>utbildning</c>).</summary>
public enum Education
{
    /// <summary>At most upper secondary school (<c>låg utbildning</c>).</summary>
    UpperSecondary,

    /// <summary>Higher education (<c>hög utbildning</c>).</summary>
    Higher,
}
