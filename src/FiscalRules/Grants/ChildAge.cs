namespace FiscalRules.Grants;

/// <summary>The ages of children in the need model (<c>barn och unga</c>).</summary>
public enum ChildAge
{
    /// <summary>Under one year (<c>0 år</c>).</summary>
    Infant,

    /// <summary>One to five (<c>1–5 år</c>).</summary>
    OneToFive,

    /// <summary>Six to eighteen (<c>6–18 år</c>).</summary>
    SixToEighteen,
}
