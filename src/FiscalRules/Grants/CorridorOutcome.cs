using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Grants;

/// <summary>What a corridor gives at a cost (<c>utfall av vinst- och förlustdelningen</c>).</summary>
/// <remarks>Making one allocates nothing. The default value has no corridor: all zero, no findings, an empty explanation.</remarks>
public readonly partial record struct CorridorOutcome : IFindings, IExplained, ICharted
{
    private readonly Corridor? _corridor;

    /// <summary>The outcome of a corridor.</summary>
    /// <param name="corridor">The corridor.</param>
    /// <param name="cost">The regions' whole cost, zero or more.</param>
    /// <param name="stage">Whether the cost is an outcome or a forecast.</param>
    /// <exception cref="ArgumentNullException">The corridor is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative, or the stage none of the named ones.</exception>
    /// <exception cref="OverflowException">The amount doesn't fit.</exception>
    public CorridorOutcome(Corridor corridor, Kronor cost, Stage stage = Stage.Outcome)
    {
        ArgumentNullException.ThrowIfNull(corridor);
        StageText.Check(stage, nameof(stage));
        (_corridor, Cost, Stage) = (corridor, cost, stage);
        Adjustment = corridor.Adjustment(cost, out var side);
        Grant = corridor.Agreed + Adjustment;
        Side = side;
    }

    /// <summary>The corridor.</summary>
    /// <exception cref="InvalidOperationException">The outcome is the default value.</exception>
    public Corridor Corridor => _corridor ?? throw new InvalidOperationException("The default outcome has no corridor.");

    /// <summary>The regions' whole cost.</summary>
    public Kronor Cost { get; }

    /// <summary>Whether the cost is an outcome or a forecast.</summary>
    public Stage Stage { get; }

    /// <summary>Where the cost lies. On a bound is inside.</summary>
    public CorridorSide Side { get; }

    /// <summary>What the state pays on top of the grant, negative for what it takes back.</summary>
    public Kronor Adjustment { get; }

    /// <summary>The agreed grant and the adjustment together.</summary>
    public Kronor Grant { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => _corridor is null ? [] : CorridorExplanation.Findings(this);

    /// <inheritdoc/>
    public Explanation Explain() => _corridor is null ? Explanation.Empty : CorridorExplanation.Of(this);

    /// <summary>A chart of the shared amount by the cost, with the outcome marked.</summary>
    /// <inheritdoc/>
    public string ToSvg(Language language = Language.Swedish) => _corridor is null ? "" : CorridorChart.Of(_corridor, this).ToSvg(language);

    /// <summary>Cost and adjustment on one line.</summary>
    public override string ToString() => $"{Cost.InSwedish()} kr: {Adjustment.InSwedish()} kr";
}
