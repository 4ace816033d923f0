namespace FiscalRules.Law;

/// <summary>A row of an explanation laid out for reading: a heading, or a step with the rounding that moved it.</summary>
/// <param name="Depth">How many explanations it stands within; the outermost heading and its steps have 0.</param>
/// <param name="Path">The codes that lead to a step, from the outermost: <c>closing-2024/opening</c>; of a heading, those that lead to what it explains.</param>
/// <param name="Heading">The explanation whose heading this is, or null.</param>
/// <param name="Line">The step, or null where this is a heading.</param>
internal readonly record struct ExplanationRow(int Depth, string Path, Explanation? Heading, ExplanationLine? Line)
{
    /// <summary>The rounding, where it moved the amount.</summary>
    public RoundingStep? Rounding => Moved(Line);

    public static RoundingStep? Moved(ExplanationLine? line) => line?.Rounding is { } step && step.Moved != Kronor.Zero ? step : null;

    /// <summary>Every heading and step in the order they are read; none for the empty explanation.</summary>
    public static IEnumerable<ExplanationRow> Of(Explanation explanation) => explanation == Explanation.Empty ? [] : Inside(explanation, 0, "");

    private static IEnumerable<ExplanationRow> Inside(Explanation explanation, int depth, string path)
    {
        yield return new(depth, path, explanation, null);
        foreach (var line in explanation.Lines)
        {
            var code = path.Length == 0 ? line.Code : $"{path}/{line.Code}";
            yield return new(depth, code, null, line);
            if (line.Details is { } details)
            {
                foreach (var row in Inside(details, depth + 1, code))
                {
                    yield return row;
                }
            }
        }
    }
}
