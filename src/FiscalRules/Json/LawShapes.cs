using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>The shapes of what law is cited with, how a rule rounds, and what a result says of itself.</summary>
internal static class LawShapes
{
    public static Shape<Stage> Stage { get; } = Scalars.Name<Stage>();

    public static Shape<Rounding> Rounding { get; } = RoundingOf();

    public static Shape<Act> Act { get; } = ActOf();

    /// <summary>A place in a legal text by its parts, as terms and agreements give it.</summary>
    public static Shape<Provision> Provision { get; } = ProvisionOf();

    /// <summary>A provision as a result cites it, in both languages.</summary>
    public static Shape<Provision> Citation { get; } = CitationOf();

    /// <summary>An exact amount in kronor, as a fraction: what a rounding had before it.</summary>
    public static Shape<Unrounded> Exact { get; } = ExactOf();

    public static Shape<RoundingStep> RoundingStep { get; } = RoundingStepOf();

    public static Shape<Explanation> Explanation { get; } = ExplanationOf();

    public static Shape<ValueList<Finding>> Findings { get; } = Lists.Unlimited(FindingOf());

    private static ObjectShape<Rounding> RoundingOf()
    {
        var shape = new ObjectOf<Rounding>("rounding");
        var unit = shape.Required("unit", Scalars.Kronor, static rounding => rounding.Unit);
        var mode = shape.Required("mode", Scalars.Name<RoundingMode>(), static rounding => rounding.Mode);
        return shape.Made(read => FiscalRules.Rounding.To(read.Of(unit)).With(read.Of(mode)));
    }

    private static ObjectShape<Act> ActOf()
    {
        var shape = new ObjectOf<Act>("act");
        var swedish = shape.Required("swedish", Scalars.Text, static act => act.Swedish);
        var english = shape.Required("english", Scalars.Text, static act => act.English);
        var number = shape.Required("number", Scalars.Text, static act => act.Number);
        var kind = shape.Optional("kind", Scalars.Name<SourceKind>(), static act => act.Kind);
        return shape.Made(read => new(read.Of(swedish), read.Of(english), read.Of(number), read.Of(kind)));
    }

    private static ObjectShape<Provision> ProvisionOf()
    {
        var shape = new ObjectOf<Provision>("provision");
        var act = shape.Required("act", Act, static provision => provision.Act);
        var chapter = shape.Maybe("chapter", Scalars.Number, static provision => provision.Chapter);
        var section = shape.Maybe("section", Scalars.Text, static provision => provision.Section);
        var part = shape.Maybe("partInEnglish", Scalars.Text, static provision => provision.PartInEnglish);
        var paragraph = shape.Maybe("paragraph", Scalars.Number, static provision => provision.Paragraph);
        var point = shape.Maybe("point", Scalars.Number, static provision => provision.Point);
        var amendment = shape.Maybe("amendment", Scalars.Text, static provision => provision.Amendment);
        return shape.Made(read => Place(read.Of(act), read.Of(chapter), read.Of(section), read.Of(part), read.Of(paragraph), read.Of(point), read.Of(amendment)));
    }

    private static Provision Place(Act act, int? chapter, string? section, string? part, int? paragraph, int? point, string? amendment)
    {
        if (section is null)
        {
            return (chapter, part, paragraph, point, amendment) is (null, null, null, { } number, { } changed)
                ? act.Transitional(changed, number)
                : throw new ArgumentException("A provision without a section is a point of transitional provisions: it has a point, an amendment and nothing else.", nameof(section));
        }

        if (part is not null && (chapter ?? paragraph ?? point) is not null)
        {
            throw new ArgumentException("A named part has no chapter, paragraph or point.", nameof(part));
        }

        var place = part is not null ? act.Part(section, part)
            : chapter is { } of ? act.At(of, section, paragraph, point)
            : act.At(section, paragraph, point);
        return amendment is null ? place : place.WordedBy(amendment);
    }

    private static ObjectShape<Provision> CitationOf()
    {
        var shape = new ObjectOf<Provision>("citation");
        _ = shape.Required("swedish", Scalars.Text, static provision => provision.Swedish);
        _ = shape.Required("english", Scalars.Text, static provision => provision.English);
        return shape.Written();
    }

    private static ScalarShape<Unrounded> ExactOf() => new(
        "exactAmount",
        "An exact amount is a JSON string, a fraction of kronor in lowest terms",
        static (_, out value) =>
        {
            value = default;
            return false;
        },
        static (writer, value) =>
        {
            var inKronor = value * FiscalRules.Ratio.Of(1, 100);
            writer.WriteStringValue(inKronor.ToString().Replace(" öre", "", StringComparison.Ordinal));
        },
        static schema => schema.WriteString("type"u8, "string"u8));

    private static ObjectShape<RoundingStep> RoundingStepOf()
    {
        var shape = new ObjectOf<RoundingStep>("roundingStep");
        _ = shape.Required("before", Exact, static step => step.Before);
        _ = shape.Required("rounding", Rounding, static step => step.Rounding);
        _ = shape.Required("after", Scalars.Kronor, static step => step.After);
        _ = shape.Required("moved", Exact, static step => step.Moved);
        _ = shape.Required("provision", Citation, static step => step.Provision);
        return shape.Written();
    }

    private static ObjectShape<Explanation> ExplanationOf()
    {
        var lines = new ObjectOf<ExplanationLine>("step");
        _ = lines.Required("code", Scalars.Text, static line => line.Code);
        _ = lines.Required("swedish", Scalars.Text, static line => line.Swedish);
        _ = lines.Required("english", Scalars.Text, static line => line.English);
        _ = lines.Maybe("amount", Scalars.Kronor, static line => (line.Value as ExplanationValue.Amount)?.Of);
        _ = lines.Maybe("ratio", Scalars.Ratio, static line => (line.Value as ExplanationValue.Rate)?.Of);
        _ = lines.Maybe("count", Scalars.Count, static line => (line.Value as ExplanationValue.Count)?.Of);
        _ = lines.Maybe("day", Scalars.Day, static line => (line.Value as ExplanationValue.Day)?.Of);
        _ = lines.Maybe("year", Scalars.Year, static line => (line.Value as ExplanationValue.Year)?.Of);
        _ = lines.Required("provision", Citation, static line => line.Provision);
        _ = lines.Maybe("rounding", RoundingStep, static line => line.Rounding);
        _ = lines.Maybe("details", new LaterShape<Explanation>(static () => Explanation), static line => line.Details);

        var shape = new ObjectOf<Explanation>("explanation");
        _ = shape.Required("swedish", Scalars.Text, static explanation => explanation.Swedish);
        _ = shape.Required("english", Scalars.Text, static explanation => explanation.English);
        _ = shape.Required("lines", Lists.Unlimited(lines.Written()), static explanation => explanation.Lines);
        return shape.Written();
    }

    private static ObjectShape<Finding> FindingOf()
    {
        var shape = new ObjectOf<Finding>("finding");
        _ = shape.Required("code", Scalars.Text, static finding => finding.Code);
        _ = shape.Required("severity", Scalars.Name<Severity>(), static finding => finding.Severity);
        _ = shape.Required("swedish", Scalars.Text, static finding => finding.Swedish);
        _ = shape.Required("english", Scalars.Text, static finding => finding.English);
        _ = shape.Maybe("year", Scalars.Year, static finding => finding.Year);
        _ = shape.Maybe("amount", Scalars.Kronor, static finding => finding.Amount);
        _ = shape.Required("stage", Stage, static finding => finding.Stage);
        _ = shape.Required("provision", Citation, static finding => finding.Provision);
        return shape.Written();
    }
}
