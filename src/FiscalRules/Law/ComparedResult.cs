using System.Diagnostics;

namespace FiscalRules.Law;

/// <summary>A result as a comparison sees it.</summary>
/// <param name="Side">What it is called.</param>
/// <param name="Lines">Its lines, each code once.</param>
/// <param name="Findings">What is found of it.</param>
/// <param name="Given">What it was computed from, inputs and terms together.</param>
/// <typeparam name="T">What the rule computes from.</typeparam>
internal sealed record ComparedResult<T>(ComparisonSide Side, ValueList<ExplanationLine> Lines, ValueList<Finding> Findings, T Given)
{
    /// <summary>The lines of an explanation, what lies beneath a line before it; a figure that is shown again further down comes once.</summary>
    /// <exception cref="UnreachableException">Two lines have one code and aren't the same figure: one of them would be left out without a word.</exception>
    public static ValueList<ExplanationLine> Flat(Explanation explanation)
    {
        var (lines, shown) = (new List<ExplanationLine>(), explanation.Lines.ToDictionary(static line => line.Code, static line => line.Value, StringComparer.Ordinal));
        foreach (var line in explanation.Lines)
        {
            foreach (var beneath in line.Details is { } details ? Flat(details) : [])
            {
                if (shown.TryAdd(beneath.Code, beneath.Value))
                {
                    lines.Add(beneath);
                }
                else if (shown[beneath.Code] != beneath.Value)
                {
                    throw new UnreachableException($"A code is one figure; '{beneath.Code}' is two.");
                }
            }

            lines.Add(line);
        }

        return lines.ToValueList();
    }
}
