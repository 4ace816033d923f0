using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>Relations that rounding can explain one by one and not all at once (<c>oförenliga summor</c>), with the proof: added up as stated, more differs than the rounding of the figures left can explain.</summary>
public sealed record RelationConflict : IFindings, IExplained
{
    private readonly AmountUnit _unit;

    internal RelationConflict(ValueList<ConflictPart> parts, Equation sum, PrintedGrid grid, ValueList<Repair> repairs, Provision provision)
    {
        var outcome = sum.Evaluate(grid);
        (Parts, Repairs, Provision, _unit) = (parts, repairs, provision, grid.Table.Unit);
        (Residual, Most) = (Kronor.FromOre(checked((long)outcome.Residual)), Unrounded.OfOre(outcome.Units, 2));
    }

    /// <summary>The relations, each with how often it counts.</summary>
    public ValueList<ConflictPart> Parts { get; }

    /// <summary>What is left when they are added up so: their residuals, each as often as it counts, signed.</summary>
    public Kronor Residual { get; }

    /// <summary>The most that the rounding of the figures that are left can explain: less than what differs. What cancels out explains nothing.</summary>
    public Unrounded Most { get; }

    /// <summary>Every single slip that would make them possible together; which of them happened, if any, the table can't say.</summary>
    public ValueList<Repair> Repairs { get; }

    /// <summary>What the table is published under.</summary>
    public Provision Provision { get; }

    /// <summary>A note that they can't hold at once.</summary>
    public ValueList<Finding> Findings() =>
    [
        new(
            TableFindings.JointlyImpossible,
            Severity.Note,
            Provision,
            $"{Names(Language.Swedish)} kan inte stämma på en gång: sammanlagt skiljer {Show(Language.Swedish)} {_unit.Swedish}, och avrundning kan förklara högst {CheckText.Show(Most, _unit, Language.Swedish)}.",
            $"{Names(Language.English)} can't hold at once: together {Show(Language.English)} {_unit.English} differ, and rounding can explain at most {CheckText.Show(Most, _unit, Language.English)}.",
            year: null,
            Residual.Abs()),
    ];

    /// <summary>Each relation with its residual, what they come to, and the most that rounding can explain.</summary>
    public Explanation Explain() => new(
        "Summor som inte kan stämma på en gång",
        "Relations that can't hold at once",
        [
            .. Parts.Select(part => new ExplanationLine(
                part.Check.Code, Invariant($"{part.Factor} × skillnaden i {part.Check.Swedish}"), Invariant($"{part.Factor} × the difference in {part.Check.English}"), part.Factor * part.Check.Residual, Provision)),
            new("residual", "Sammanlagd skillnad", "Difference together", Residual, Provision),
            new(
                "most", "Mest som avrundning av de belopp som är kvar kan förklara", "Most that rounding of the figures left can explain",
                Most.Round(Rounding.ToOre.Down), Provision, new(Most, Rounding.ToOre.Down, Provision)),
        ]);

    /// <summary>The finding in Swedish.</summary>
    public override string ToString() => Findings()[0].Swedish;

    private string Names(Language language) => string.Join(language == Language.English ? " and " : " och ", Parts.Select(part => part.Check.Label(language)));

    private string Show(Language language) => CheckText.Show(Residual, _unit, language);
}
