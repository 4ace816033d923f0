namespace FiscalRules.Law;

/// <summary>The steps of a comparison, told one after the other.</summary>
/// <typeparam name="TInputs">All that the rule is given but its terms.</typeparam>
/// <typeparam name="TTerms">The terms.</typeparam>
internal sealed class ComparisonSteps<TInputs, TTerms>
{
    private readonly List<ComparisonStep<(TInputs, TTerms)>> _steps = [];
    private readonly ValueList<ExplanationLine> _lines;

    /// <summary>No steps yet.</summary>
    /// <param name="lines">The lines of both results, the later's first: what a step of a line is called, and what it rests on.</param>
    public ComparisonSteps(ValueList<ExplanationLine> lines) => _lines = lines;

    /// <summary>An input that is itself a line of the results, under that line's name; where neither shows the line it goes with the rest.</summary>
    public ComparisonSteps<TInputs, TTerms> Line(string code, Func<TInputs, TInputs, TInputs> take)
    {
        var line = _lines.FirstOrDefault(line => string.Equals(line.Code, code, StringComparison.Ordinal));
        return line is null ? this : Input(code, line.Swedish, line.English, line.Provision, take);
    }

    /// <summary>An input.</summary>
    public ComparisonSteps<TInputs, TTerms> Input(string code, string swedish, string english, Provision provision, Func<TInputs, TInputs, TInputs> take)
    {
        _steps.Add(ComparisonStep<(TInputs Inputs, TTerms Terms)>.Input(code, swedish, english, provision, (given, other) => (take(given.Inputs, other.Inputs), given.Terms)));
        return this;
    }

    /// <summary>An input for each of several things, such as years or assets.</summary>
    public ComparisonSteps<TInputs, TTerms> Each<T>(IEnumerable<T> things, Func<T, (string Code, string Swedish, string English, Provision Provision)> name, Func<T, TInputs, TInputs, TInputs> take)
    {
        foreach (var thing in things)
        {
            var (code, swedish, english, provision) = name(thing);
            Input(code, swedish, english, provision, (mine, its) => take(thing, mine, its));
        }

        return this;
    }

    /// <summary>A term of the law.</summary>
    public ComparisonSteps<TInputs, TTerms> Term(string code, string swedish, string english, Provision provision, Func<TTerms, TTerms, TTerms> take)
    {
        _steps.Add(ComparisonStep<(TInputs Inputs, TTerms Terms)>.Law(code, swedish, english, provision, (given, other) => (given.Inputs, take(given.Terms, other.Terms))));
        return this;
    }

    /// <summary>All the steps, with what is left of inputs and of terms last: the year, the stage, what is only stated, the provisions.</summary>
    /// <param name="provision">What the rule rests on.</param>
    public ValueList<ComparisonStep<(TInputs, TTerms)>> Rest(Provision provision) =>
        Input("other-inputs", "Övriga uppgifter", "Other facts", provision, static (_, its) => its)
            .Term("other-terms", "Övriga regler", "Other rules", provision, static (_, its) => its)._steps.ToValueList();
}
