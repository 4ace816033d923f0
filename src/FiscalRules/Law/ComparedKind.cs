using static System.FormattableString;

namespace FiscalRules.Law;

/// <summary>A kind of result as a comparison sees it: what it is computed from, what of that is changed one thing at a time, and the rule without its roundings.</summary>
/// <typeparam name="TResult">The result.</typeparam>
/// <typeparam name="TInputs">All that the rule is given but its terms.</typeparam>
/// <typeparam name="TTerms">The terms; <see cref="NoTerms"/> where there are none.</typeparam>
internal sealed record ComparedKind<TResult, TInputs, TTerms>
    where TResult : IExplained, IFindings
{
    /// <summary>What a result was computed from.</summary>
    public required Func<TResult, (TInputs Inputs, TTerms Terms)> Given { get; init; }

    /// <summary>Its fiscal year, the first where there are several, null where it has none; and how far that year has come.</summary>
    public required Func<TResult, (FiscalYear? Year, Stage Stage)> When { get; init; }

    /// <summary>Every amount that <see cref="Lines"/> shows, without roundings; it is also run on inputs and terms that no result has together.</summary>
    public required Func<TInputs, TTerms, IEnumerable<ExactFigure>> Exact { get; init; }

    /// <summary>What is changed, in the order in which it is changed; the steps that came and the two results, the earlier first.</summary>
    public required Func<ComparisonSteps<TInputs, TTerms>, TResult, TResult, ValueList<ComparisonStep<(TInputs, TTerms)>>> Steps { get; init; }

    /// <summary>The lines that are compared; where nothing else is said, those of the explanation but not what stands beneath them.</summary>
    public Func<TResult, ValueList<ExplanationLine>> Lines { get; init; } = static result => result.Explain().Lines;

    /// <summary>What a result is called; where nothing else is said, by the heading of its explanation.</summary>
    public Func<TResult, (string Swedish, string English)> Name { get; init; } = static result => result.Explain() is var explanation ? (explanation.Swedish, explanation.English) : default;

    /// <summary>What the terms are called, where they have a name.</summary>
    public Func<TTerms, (string Swedish, string English)?> Rules { get; init; } = static _ => null;

    /// <summary>What the terms don't know of the inputs, which counts for nothing under them.</summary>
    public Func<TInputs, TTerms, IEnumerable<Finding>> NotKnown { get; init; } = static (_, _) => [];

    /// <summary>The first year and the last of what chains from year to year: only the same years are compared.</summary>
    public Func<TResult, (FiscalYear First, FiscalYear Last)>? Years { get; init; }

    /// <summary>The comparison of two results of the kind.</summary>
    /// <param name="before">The earlier result.</param>
    /// <param name="after">The later result.</param>
    /// <param name="order">Inputs first or law first.</param>
    /// <exception cref="ArgumentNullException">The earlier result is null.</exception>
    /// <exception cref="ArgumentException">The earlier result is the default value, or of other years where years chain.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="InvalidOperationException">The later result is the default value.</exception>
    public Comparison Compare(TResult before, TResult after, ComparisonOrder order)
    {
        ArgumentNullException.ThrowIfNull(before);
        if (IsDefault(after))
        {
            throw new InvalidOperationException("The default value is the result of nothing, and isn't compared.");
        }

        if (IsDefault(before))
        {
            throw new ArgumentException("A result is compared with another of its kind; the default value came.", nameof(before));
        }

        if (Years is { } years && years(before) != years(after))
        {
            var ((first, last), (firstBefore, lastBefore)) = (years(after), years(before));
            throw new ArgumentException(Invariant($"Results of the same years are compared; this one goes from {first} to {last}, the other from {firstBefore} to {lastBefore}."), nameof(before));
        }

        var (was, now) = (Compared(before), Compared(after));
        return ComparisonPath.Compare(
            was,
            now,
            Steps(new([.. now.Lines, .. was.Lines]), before, after),
            given => Exact(given.Item1, given.Item2).ToValueList(),
            order,
            [
                .. order == ComparisonOrder.LawFirst ? [] : NotKnown(now.Given.Item1, was.Given.Item2),
                .. order == ComparisonOrder.InputFirst ? [] : NotKnown(was.Given.Item1, now.Given.Item2),
            ]);
    }

    private static bool IsDefault(TResult result) => typeof(TResult).IsValueType && EqualityComparer<TResult>.Default.Equals(result, default);

    private ComparedResult<(TInputs, TTerms)> Compared(TResult result)
    {
        var ((swedish, english), given, (year, stage)) = (Name(result), Given(result), When(result));
        return new(new(swedish, english, Rules(given.Terms), year, stage), Lines(result), result.Findings(), given);
    }
}
