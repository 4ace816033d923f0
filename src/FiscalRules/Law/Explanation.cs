using System.Text;

namespace FiscalRules.Law;

/// <summary>How a result arose (<c>redogörelse</c>): its steps in the order of the law.</summary>
public sealed record Explanation
{
    /// <summary>An explanation.</summary>
    /// <param name="swedish">The heading in Swedish.</param>
    /// <param name="english">The heading in English.</param>
    /// <param name="lines">The steps, in the order of the law.</param>
    /// <exception cref="ArgumentException">Two lines have the same code.</exception>
    /// <exception cref="ArgumentNullException">A heading or the list is null.</exception>
    public Explanation(string swedish, string english, ValueList<ExplanationLine> lines)
    {
        ArgumentNullException.ThrowIfNull(swedish);
        ArgumentNullException.ThrowIfNull(english);
        ArgumentNullException.ThrowIfNull(lines);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (!codes.Add(line.Code))
            {
                throw new ArgumentException($"Each line has a code of its own; '{line.Code}' comes twice.", nameof(lines));
            }
        }

        (Swedish, English, Lines) = (swedish, english, lines);
    }

    /// <summary>No steps: what a result's default value has.</summary>
    public static Explanation Empty { get; } = new("", "", []);

    /// <summary>The heading in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>The heading in English.</summary>
    public string English { get; }

    /// <summary>The steps.</summary>
    public ValueList<ExplanationLine> Lines { get; }

    /// <summary>The step with a code.</summary>
    /// <param name="code">The code of a line.</param>
    /// <exception cref="ArgumentException">No line has that code.</exception>
    public ExplanationLine this[string code]
    {
        get
        {
            foreach (var line in Lines)
            {
                if (string.Equals(line.Code, code, StringComparison.Ordinal))
                {
                    return line;
                }
            }

            throw new ArgumentException($"No line has the code '{code}'.", nameof(code));
        }
    }

    /// <summary>The heading in a language.</summary>
    public string Title(Language language) => language == Language.English ? English : Swedish;

    /// <summary>The steps as aligned text, amounts in kronor and öre.</summary>
    public string ToText(Language language = Language.Swedish) => ToText(language, AmountUnit.KronorAndOre);

    /// <summary>The steps as aligned text: label, value, provision; roundings that moved it and details on lines of their own beneath. Lines end with LF.</summary>
    /// <param name="language">The language of labels and citations.</param>
    /// <param name="unit">The unit of amounts; a figure may be rounded for display.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public string ToText(Language language, AmountUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (this == Empty)
        {
            return "";
        }

        var rows = new List<Row>();
        Collect(rows, "", language, unit);
        var labels = rows.Max(static row => row.Value.Length > 0 ? row.Label.Length : 0);
        var values = rows.Max(static row => row.Value.Length);
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var line = row.Value.Length > 0 ? $"{row.Label.PadRight(labels)}  {row.Value.PadLeft(values)}  {row.Citation}" : row.Label;
            text.Append(line.TrimEnd(' ')).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The steps as Swedish text.</summary>
    public override string ToString() => ToText();

    private void Collect(List<Row> rows, string indent, Language language, AmountUnit unit)
    {
        rows.Add(new(indent + Title(language) + (indent.Length == 0 ? $" ({unit.Name(language)})" : ""), "", ""));
        foreach (var line in Lines)
        {
            rows.Add(new($"{indent}  {line.Label(language)}", line.Value.Show(language, unit), line.Provision.Citation(language)));
            if (line.Rounding is { } step && step.Moved != Kronor.Zero)
            {
                rows.Add(new($"{indent}    {Describe(step, language)}", "", ""));
            }

            line.Details?.Collect(rows, indent + "    ", language, unit);
        }
    }

    private static string Describe(RoundingStep step, Language language)
    {
        var unit = $"{AmountUnit.KronorAndOre.Show(step.Rounding.Unit, language)} {AmountUnit.KronorAndOre.Name(language)}";
        var (way, before, moved) = (Way(step.Rounding.Mode, language), Shown(step.Before), Shown(step.Moved));
        return language == Language.English
            ? $"rounded from {before} to whole {unit}, {way}; moved {moved}: {step.Provision.English}"
            : $"avrundat från {before} till hela {unit}, {way}; flyttat {moved}: {step.Provision.Swedish}";
    }

    private static string Shown(Unrounded amount) => amount.ToString().Replace('-', '\u2212');

    private static string Way(RoundingMode mode, Language language) => (mode, language) switch
    {
        (RoundingMode.HalfAwayFromZero, Language.Swedish) => "närmast, hälften från noll",
        (RoundingMode.HalfAwayFromZero, _) => "nearest, a half away from zero",
        (RoundingMode.HalfToEven, Language.Swedish) => "närmast, hälften till jämnt",
        (RoundingMode.HalfToEven, _) => "nearest, a half to even",
        (RoundingMode.TowardZero, Language.Swedish) => "mot noll",
        (RoundingMode.TowardZero, _) => "toward zero",
        (RoundingMode.AwayFromZero, Language.Swedish) => "från noll",
        (RoundingMode.AwayFromZero, _) => "away from zero",
        (RoundingMode.Down, Language.Swedish) => "nedåt",
        (RoundingMode.Down, _) => "down",
        (_, Language.Swedish) => "uppåt",
        _ => "up",
    };

    private readonly record struct Row(string Label, string Value, string Citation);
}
