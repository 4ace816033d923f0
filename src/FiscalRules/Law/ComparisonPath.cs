using System.Diagnostics;

namespace FiscalRules.Law;

/// <summary>The way from one result to another: the rule is run without its roundings, with one thing changed at a time, and each change is what the figures move.</summary>
/// <remarks>
/// The figures on the way are exact; each is counted in whole öre (a half away from zero) before the moves are taken, so that the moves add up to the öre. What is left between the
/// rule without its roundings and the two results as they stand is what the roundings did.
/// </remarks>
internal static class ComparisonPath
{
    private static readonly Ratio Half = Ratio.Of(1, 2);

    /// <summary>The comparison of two results.</summary>
    /// <param name="before">The earlier result.</param>
    /// <param name="after">The later result.</param>
    /// <param name="steps">All that may differ between what they were computed from, in the order in which it is changed.</param>
    /// <param name="exact">The rule without its roundings: the figures that are compared.</param>
    /// <param name="order">Inputs first or law first.</param>
    /// <param name="notes">What there is to say of the comparison, beside what differs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    public static Comparison Compare<T>(
        ComparedResult<T> before,
        ComparedResult<T> after,
        ValueList<ComparisonStep<T>> steps,
        Func<T, ValueList<ExactFigure>> exact,
        ComparisonOrder order,
        ValueList<Finding>? notes = null)
    {
        var (inputs, law) = (Indices(steps, ComparisonCause.Input), Indices(steps, ComparisonCause.Law));
        var walks = order switch
        {
            ComparisonOrder.InputFirst => [Walk(before, after, steps, exact, [.. inputs, .. law])],
            ComparisonOrder.LawFirst => [Walk(before, after, steps, exact, [.. law, .. inputs])],
            ComparisonOrder.Average => (Dictionary<string, Unrounded[]>[])[Walk(before, after, steps, exact, [.. inputs, .. law]), Walk(before, after, steps, exact, [.. law, .. inputs])],
            _ => throw new ArgumentOutOfRangeException(nameof(order), order, "An order is one of the named ones."),
        };
        int[] told = order == ComparisonOrder.LawFirst ? [.. law, .. inputs] : [.. inputs, .. law];
        var start = Figures(exact(before.Given));
        var (figures, values) = (new List<ComparedFigure>(), new List<ComparedValue>());
        foreach (var (was, line) in Lines(before.Lines, after.Lines))
        {
            var code = (line ?? was!).Code;
            if (!IsAmount(was) || !IsAmount(line))
            {
                values.AddRange(was?.Value == line?.Value ? [] : [new ComparedValue(was, line)]);
            }
            else if (!walks[0].ContainsKey(code))
            {
                // A line that the rule without its roundings leaves out would be compared with nothing, and not be told.
                throw new UnreachableException($"The comparison computes every amount of the results; '{code}' it doesn't.");
            }
            else
            {
                figures.Add(new(was, line, Parts(was, line, start.GetValueOrDefault(code), told.Select(step => (steps[step], Mean(walks, code, step))))));
            }
        }

        return new(before.Side, after.Side, order, figures.ToValueList(), values.ToValueList(), before.Findings, after.Findings, notes ?? []);
    }

    private static ValueList<ComparisonPart> Parts<T>(ExplanationLine? before, ExplanationLine? after, Unrounded start, IEnumerable<(ComparisonStep<T> Step, Unrounded Moved)> moves)
    {
        var parts = new List<ComparisonPart>();
        var (at, left) = (start, Amount(after) - Amount(before));
        foreach (var (step, moved) in moves)
        {
            var amount = (at + moved).Round(Rounding.ToOre) - at.Round(Rounding.ToOre);
            (at, left) = (at + moved, left - amount);
            if (amount != Kronor.Zero)
            {
                parts.Add(new(step.Cause, step.Code, step.Swedish, step.English, amount, step.Provision));
            }
        }

        if (left != Kronor.Zero)
        {
            var line = after ?? before!;
            parts.Add(new(ComparisonCause.Rounding, "rounding", "avrundning", "rounding", left, line.Rounding?.Provision ?? line.Provision));
        }

        return parts.ToValueList();
    }

    /// <summary>How far each step moves each figure.</summary>
    private static Dictionary<string, Unrounded[]> Walk<T>(ComparedResult<T> before, ComparedResult<T> after, ValueList<ComparisonStep<T>> steps, Func<T, ValueList<ExactFigure>> exact, int[] order)
    {
        var walk = new Dictionary<string, Unrounded[]>(StringComparer.Ordinal);
        var given = before.Given;
        var figures = Figures(exact(given));
        foreach (var code in figures.Keys)
        {
            walk[code] = new Unrounded[steps.Count];
        }

        foreach (var step in order)
        {
            var next = steps[step].Take(given, after.Given);
            if (EqualityComparer<T>.Default.Equals(next, given))
            {
                continue;
            }

            var moved = Figures(exact(next));
            foreach (var code in figures.Keys.Union(moved.Keys, StringComparer.Ordinal).ToList())
            {
                if (!walk.TryGetValue(code, out var steady))
                {
                    walk[code] = steady = new Unrounded[steps.Count];
                }

                steady[step] = moved.GetValueOrDefault(code) - figures.GetValueOrDefault(code);
            }

            (given, figures) = (next, moved);
        }

        // A difference that no step takes would be told as rounding.
        return EqualityComparer<T>.Default.Equals(given, after.Given) ? walk : throw new UnreachableException("The steps of a comparison lead all the way.");
    }

    /// <summary>The lines of both, in the order of the later; one that only the earlier has comes after the one it came after there.</summary>
    private static List<(ExplanationLine? Before, ExplanationLine? After)> Lines(ValueList<ExplanationLine> before, ValueList<ExplanationLine> after)
    {
        var lines = after.Select(line => (Before: before.FirstOrDefault(was => Same(was, line)), After: (ExplanationLine?)line)).ToList();
        var at = 0;
        foreach (var was in before)
        {
            var index = lines.FindIndex(line => Same(line.Before, was));
            if (index < 0)
            {
                lines.Insert(at, (was, null));
                index = at;
            }

            at = index + 1;
        }

        return lines;
    }

    private static Dictionary<string, Unrounded> Figures(ValueList<ExactFigure> figures) =>
        figures.ToDictionary(static figure => figure.Code, static figure => figure.Amount, StringComparer.Ordinal);

    private static Unrounded Mean(Dictionary<string, Unrounded[]>[] walks, string code, int step) => walks.Length == 1
        ? walks[0][code][step]
        : (walks[0][code][step] + (walks[1].TryGetValue(code, out var other) ? other[step] : default)) * Half;

    private static int[] Indices<T>(ValueList<ComparisonStep<T>> steps, ComparisonCause cause) =>
        [.. Enumerable.Range(0, steps.Count).Where(index => steps[index].Cause == cause)];

    private static bool Same(ExplanationLine? left, ExplanationLine right) => string.Equals(left?.Code, right.Code, StringComparison.Ordinal);

    private static bool IsAmount(ExplanationLine? line) => line is null or { Value: ExplanationValue.Amount };

    private static Kronor Amount(ExplanationLine? line) => line is { Value: ExplanationValue.Amount amount } ? amount.Of : Kronor.Zero;
}
