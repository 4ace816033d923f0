namespace FiscalRules.Law;

/// <summary>The headings of the columns that explanations and findings are laid out in.</summary>
internal static class ExplanationWords
{
    public static string Step(Language language) => Say(language, "Steg", "Step");

    public static string Value(Language language) => Say(language, "Värde", "Value");

    public static string Provision(Language language) => Say(language, "Lagrum", "Provision");

    public static string Say(Language language, string swedish, string english) => language == Language.English ? english : swedish;

    /// <summary>What a value is counted in: amounts in their unit.</summary>
    public static string UnitOf(ExplanationValue value, Language language, AmountUnit unit) => value switch
    {
        ExplanationValue.Amount => unit.Name(language),
        ExplanationValue.Rate => Say(language, "andel", "ratio"),
        ExplanationValue.Count => Say(language, "antal", "count"),
        ExplanationValue.Day => Say(language, "dag", "day"),
        _ => Say(language, "år", "year"),
    };

    /// <summary>The severity in words.</summary>
    public static string Name(Severity severity, Language language) => severity switch
    {
        Severity.Breach => Say(language, "Avvikelse", "Breach"),
        Severity.Duty => Say(language, "Skyldighet", "Duty"),
        _ => Say(language, "Upplysning", "Note"),
    };
}
