using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>A ceiling that the government has set for a purpose, and what is used of it (<c>andra finansiella villkor</c>): at most 8.9 mkr for research.</summary>
/// <remarks>Exactly at the ceiling is within it. The default value has no name: all zero, no findings, an empty explanation.</remarks>
public readonly partial record struct FinancialCondition : IFindings, IExplained
{
    private readonly string? _swedish;
    private readonly string? _english;

    /// <summary>A condition and its use in a year.</summary>
    /// <param name="swedish">What it is for, in Swedish.</param>
    /// <param name="year">The budget year.</param>
    /// <param name="stage">Outcome, forecast or calculated.</param>
    /// <param name="ceiling">The most that may be used (<c>högst</c>), zero or more.</param>
    /// <param name="used">What is used, zero or more.</param>
    /// <param name="english">What it is for, in English; null for the Swedish.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the stage is none of the named ones.</exception>
    public FinancialCondition(string swedish, FiscalYear year, Stage stage, Kronor ceiling, Kronor used, string? english = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        if (english is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(english);
        }

        StageText.Check(stage, nameof(stage));
        (_swedish, _english, Year, Stage) = (swedish, english ?? swedish, year, stage);
        Ceiling = Magnitude.Of(ceiling, nameof(ceiling));
        Used = Magnitude.Of(used, nameof(used));
        Headroom = ceiling - used;
    }

    /// <summary>The budget year (<c>budgetår</c>).</summary>
    public FiscalYear Year { get; }

    /// <summary>Outcome, forecast or calculated.</summary>
    public Stage Stage { get; }

    /// <summary>The most that may be used, zero or more.</summary>
    public Kronor Ceiling { get; }

    /// <summary>What is used, zero or more.</summary>
    public Kronor Used { get; }

    /// <summary>What is left of the ceiling, signed.</summary>
    public Kronor Headroom { get; }

    /// <summary>What it is for, in a language; empty for the default value.</summary>
    public string Name(Language language) => (language == Language.English ? _english : _swedish) ?? "";

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => Headroom.IsNegative
        ?
        [
            new(
                AppropriationFindings.ConditionExceeded,
                Severity.Breach,
                AppropriationLaw.Conditions,
                Stage.Say(
                    Invariant($"{_swedish}: {Year} används {(-Headroom).InSwedish()} kr mer än villkoret tillåter."),
                    Invariant($"{_swedish}: {Year} skulle {(-Headroom).InSwedish()} kr mer än villkoret tillåter användas.")),
                Stage.Say(
                    Invariant($"{_english}: in {Year} SEK {(-Headroom).InEnglish()} more is used than the condition allows."),
                    Invariant($"{_english}: in {Year} SEK {(-Headroom).InEnglish()} more would be used than the condition allows.")),
                Year,
                -Headroom,
                Stage),
        ]
        : [];

    /// <summary>The ceiling, what is used, and what is left.</summary>
    public Explanation Explain() => _swedish is null
        ? Explanation.Empty
        : new(
            Invariant($"{_swedish} {Year}"),
            Invariant($"{_english} {Year}"),
            [
                new("ceiling", "Högst enligt villkoret", "At most, by the condition", Ceiling, AppropriationLaw.Conditions),
                new("used", "Används", "Used", -Used, AppropriationLaw.OtherConditions),
                new("headroom", "Kvar", "Left", Headroom, AppropriationLaw.OtherConditions),
            ]);

    /// <summary>The name, the year and what is left on one line.</summary>
    public override string ToString() => _swedish is null ? "(inget villkor)" : Invariant($"{_swedish} {Year}: {Headroom.InSwedish()} kr kvar");
}
