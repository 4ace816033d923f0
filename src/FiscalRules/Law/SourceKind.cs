namespace FiscalRules.Law;

/// <summary>What kind of text a provision stands in; it decides how the place is worded.</summary>
public enum SourceKind
{
    /// <summary>An act or ordinance with chapters and sections (<c>lag, förordning</c>). The default.</summary>
    Statute,

    /// <summary>An agreement between the state and others, with numbered parts (<c>överenskommelse</c>).</summary>
    Agreement,

    /// <summary>Advice or a recommendation that doesn't bind (<c>rekommendation, allmänna råd</c>).</summary>
    Guidance,
}
