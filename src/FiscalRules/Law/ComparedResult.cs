namespace FiscalRules.Law;

/// <summary>A result as a comparison sees it.</summary>
/// <param name="Side">What it is called.</param>
/// <param name="Lines">Its lines, each code once.</param>
/// <param name="Findings">What is found of it.</param>
/// <param name="Given">What it was computed from, inputs and terms together.</param>
/// <typeparam name="T">What the rule computes from.</typeparam>
internal sealed record ComparedResult<T>(ComparisonSide Side, ValueList<ExplanationLine> Lines, ValueList<Finding> Findings, T Given)
{
    /// <summary>The lines of an explanation, what lies beneath a line before it; a code that comes again further down is the same figure and is left out.</summary>
    public static ValueList<ExplanationLine> Flat(Explanation explanation)
    {
        var (lines, codes) = (new List<ExplanationLine>(), explanation.Lines.Select(static line => line.Code).ToHashSet(StringComparer.Ordinal));
        foreach (var line in explanation.Lines)
        {
            if (line.Details is { } details)
            {
                lines.AddRange(Flat(details).Where(beneath => codes.Add(beneath.Code)));
            }

            lines.Add(line);
        }

        return lines.ToValueList();
    }
}
