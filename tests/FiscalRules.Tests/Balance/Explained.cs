using FiscalRules.Law;

namespace FiscalRules.Tests.Balance;

/// <summary>Reads explanations: all their lines, and the amounts on them.</summary>
internal static class Explained
{
    /// <summary>The lines, each followed by its details, all the way down.</summary>
    public static IEnumerable<ExplanationLine> Lines(Explanation explanation) =>
        explanation.Lines.SelectMany(line => Lines(line.Details ?? Explanation.Empty).Prepend(line));

    public static Kronor Amount(ExplanationLine line) => ((ExplanationValue.Amount)line.Value).Of;
}
