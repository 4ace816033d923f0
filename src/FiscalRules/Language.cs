namespace FiscalRules;

/// <summary>The language of a label or a text.</summary>
public enum Language
{
    /// <summary>Swedish, the language of the law (<c>svenska</c>). The default.</summary>
    Swedish,

    /// <summary>English.</summary>
    English,
}
