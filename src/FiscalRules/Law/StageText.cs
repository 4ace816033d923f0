using System.Diagnostics;

namespace FiscalRules.Law;

/// <summary>The words for a <see cref="Stage"/>.</summary>
public static class StageText
{
    /// <summary>The stage as a heading: <c>Utfall</c>, <c>Outcome</c>.</summary>
    /// <exception cref="UnreachableException">The stage is none of the named ones.</exception>
    public static string Name(this Stage stage, Language language) => (stage, language) switch
    {
        (Stage.Outcome, Language.Swedish) => "Utfall",
        (Stage.Outcome, _) => "Outcome",
        (Stage.Forecast, Language.Swedish) => "Prognos",
        (Stage.Forecast, _) => "Forecast",
        (Stage.Budget, _) => "Budget",
        (Stage.Plan, _) => "Plan",
        (Stage.Calculated, Language.Swedish) => "Beräknat",
        (Stage.Calculated, _) => "Calculated",
        _ => throw new UnreachableException(),
    };

    /// <summary>One wording for what is, another for what would be: a finding on a forecast or a plan isn't yet a fact.</summary>
    /// <param name="stage">How far the year has come.</param>
    /// <param name="fact">For an outcome.</param>
    /// <param name="would">For anything else.</param>
    public static string Say(this Stage stage, string fact, string would) => stage == Stage.Outcome ? fact : would;

    internal static void Check(Stage stage, string name)
    {
        if (stage is < Stage.Outcome or > Stage.Calculated)
        {
            throw new ArgumentOutOfRangeException(name, stage, "A stage is one of the named ones.");
        }
    }
}
