namespace FiscalRules.Law;

/// <summary>Two results of the same rule (<c>jämförelse</c>): what differs, and how much of it inputs, law and roundings brought, adding up to the öre.</summary>
/// <remarks>
/// A result makes one with its <c>ComparedWith</c>: the result is the later one, the argument the earlier. The rule is run again without its roundings, from the earlier result's inputs
/// and terms to the later's, with one thing changed at a time in the order of <see cref="Order"/>; what each change moves a figure is its part. What is left between the rule without
/// roundings and the two results as they stand is the roundings' part. A line that a law doesn't know counts for nothing under that law, and a finding says so.
/// </remarks>
public sealed record Comparison : IFindings, IExplained
{
    private readonly ValueList<Finding> _findings;

    internal Comparison(
        ComparisonSide before,
        ComparisonSide after,
        ComparisonOrder order,
        ValueList<ComparedFigure> figures,
        ValueList<ComparedValue> values,
        ValueList<Finding> foundBefore,
        ValueList<Finding> foundAfter,
        ValueList<Finding> notes)
    {
        (Before, After, Order, Figures, Values) = (before, after, order, figures, values);
        (Went, Came, Changed) = ComparisonFindings.Match(before, after, foundBefore, foundAfter);
        IsSame = values.Count == 0 && figures.All(static figure => figure.IsSame) && Went.Count + Came.Count + Changed.Count == 0;
        _findings = [.. ComparisonFindings.Of(this), .. notes];
    }

    /// <summary>The earlier result.</summary>
    public ComparisonSide Before { get; }

    /// <summary>The later result.</summary>
    public ComparisonSide After { get; }

    /// <summary>In which order inputs and law were changed.</summary>
    public ComparisonOrder Order { get; }

    /// <summary>The amounts of both results in the order of the law, those that don't differ too.</summary>
    public ValueList<ComparedFigure> Figures { get; }

    /// <summary>What is no amount and differs: shares, numbers, days and years.</summary>
    public ValueList<ComparedValue> Values { get; }

    /// <summary>What is found of the later result and wasn't of the earlier.</summary>
    public ValueList<Finding> Came { get; }

    /// <summary>What was found of the earlier result and isn't of the later.</summary>
    public ValueList<Finding> Went { get; }

    /// <summary>What is found of both, but not alike.</summary>
    public ValueList<ComparedFinding> Changed { get; }

    /// <summary>Whether no figure, no value and no finding differs.</summary>
    public bool IsSame { get; }

    /// <summary>The figure with a code.</summary>
    /// <param name="code">The code of the line in the results' explanations.</param>
    /// <exception cref="ArgumentException">No figure has that code.</exception>
    public ComparedFigure this[string code] => Figures.FirstOrDefault(figure => string.Equals(figure.Code, code, StringComparison.Ordinal))
        ?? throw new ArgumentException($"No figure has the code '{code}'.", nameof(code));

    /// <summary>The later result and the earlier in a language.</summary>
    public string Title(Language language) => language == Language.English
        ? $"{After.English} compared with {Before.English}{(IsOrdered ? EnglishOrder() : "")}"
        : $"{After.Swedish} jämfört med {Before.Swedish}{(IsOrdered ? SwedishOrder() : "")}";

    /// <summary>What there is to say of the comparison itself: other years or stages, and lines that the other law doesn't know. What is found of the results is in <see cref="Came"/> and <see cref="Went"/>.</summary>
    public ValueList<Finding> Findings() => _findings;

    /// <summary>Each figure that differs, with the difference, and beneath it before, after and what brought it; then what is no amount. Nothing where nothing differs.</summary>
    public Explanation Explain()
    {
        var lines = Figures
            .Where(static figure => !figure.IsSame)
            .Select(static figure => new ExplanationLine(figure.Code, figure.Swedish, figure.English, figure.Difference, figure.ProvisionAfter ?? figure.ProvisionBefore!, details: figure.Explain()))
            .Concat(Values.Select(static value => value.Explain()))
            .ToValueList();
        return lines.Count == 0 ? Explanation.Empty : new(Title(Language.Swedish), Title(Language.English), lines);
    }

    /// <summary>The later result and the earlier on one line.</summary>
    public override string ToString() => Title(Language.Swedish);

    /// <summary>Whether the order can have had an effect: some figure differs by inputs and by law.</summary>
    private bool IsOrdered =>
        Figures.Any(static figure => figure.Parts.Any(static part => part.Cause == ComparisonCause.Law)) && Figures.Any(static figure => figure.Parts.Any(static part => part.Cause == ComparisonCause.Input));

    private string SwedishOrder() => Order switch
    {
        ComparisonOrder.InputFirst => ", indata först",
        ComparisonOrder.LawFirst => ", regler först",
        _ => ", medelvärdet av båda ordningarna",
    };

    private string EnglishOrder() => Order switch
    {
        ComparisonOrder.InputFirst => ", inputs first",
        ComparisonOrder.LawFirst => ", law first",
        _ => ", the mean of both orders",
    };
}
