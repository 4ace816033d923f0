namespace FiscalRules.Law;

/// <summary>A rounding in words.</summary>
internal static class RoundingText
{
    /// <summary>From what, to which unit, which way and how far; without what it rests on.</summary>
    public static string Describe(RoundingStep step, Language language)
    {
        var unit = $"{AmountUnit.KronorAndOre.Show(step.Rounding.Unit, language)} {AmountUnit.KronorAndOre.Name(language)}";
        var (way, before, moved) = (Way(step.Rounding.Mode, language), Shown(step.Before), Shown(step.Moved));
        return language == Language.English
            ? $"rounded from {before} to whole {unit}, {way}; moved {moved}"
            : $"avrundat från {before} till hela {unit}, {way}; flyttat {moved}";
    }

    /// <summary>An exact amount: whole öre, or a fraction of them.</summary>
    private static string Shown(Unrounded amount) => amount.ToString().Replace('-', '\u2212');

    private static string Way(RoundingMode mode, Language language) => (mode, language) switch
    {
        (RoundingMode.HalfAwayFromZero, Language.Swedish) => "närmast, hälften från noll",
        (RoundingMode.HalfAwayFromZero, _) => "nearest, a half away from zero",
        (RoundingMode.HalfToEven, Language.Swedish) => "närmast, hälften till jämnt",
        (RoundingMode.HalfToEven, _) => "nearest, a half to even",
        (RoundingMode.TowardZero, Language.Swedish) => "mot noll",
        (RoundingMode.TowardZero, _) => "toward zero",
        (RoundingMode.AwayFromZero, Language.Swedish) => "från noll",
        (RoundingMode.AwayFromZero, _) => "away from zero",
        (RoundingMode.Down, Language.Swedish) => "nedåt",
        (RoundingMode.Down, _) => "down",
        (_, Language.Swedish) => "uppåt",
        _ => "up",
    };
}
