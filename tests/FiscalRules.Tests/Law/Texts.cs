using FiscalRules.Law;

namespace FiscalRules.Tests.Law;

/// <summary>Texts of law to cite: a statute with chapters, one without, an agreement and a recommendation.</summary>
internal static class Texts
{
    public static Act Municipalities { get; } = new("kommunallagen", "Local Government Act", "2017:725");

    public static Act Rounding { get; } = new("lagen om avrundning av vissa belopp", "Act on Rounding of Certain Amounts", "1970:1029");

    public static Act Agreement { get; } = new("överenskommelsen om läkemedelsförmånerna", "Agreement on the Pharmaceutical Benefits", "S2021/00821", SourceKind.Agreement);

    public static Act Recommendation { get; } = new("rekommendation om avskrivningar", "Recommendation on Depreciation", "R4", SourceKind.Guidance);
}
