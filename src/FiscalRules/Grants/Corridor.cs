using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Grants;

/// <summary>A corridor around an agreed amount (<c>vinst- och förlustdelning</c>): inside it the grant stands, outside it gain and loss are shared between state and regions.</summary>
/// <remarks>
/// The shared amount is zero inside and on the bounds, has the slope of the share outside, never falls when the cost rises, and mirrors around the middle of symmetric bounds. It is rounded once.
/// </remarks>
public sealed partial record Corridor : IFindings, IExplained, ITabled, ICharted
{
    private readonly CorridorRule _rule;

    /// <summary>The corridor of an agreed amount.</summary>
    /// <param name="terms">Width, share and roundings.</param>
    /// <param name="agreed">The agreed grant, zero or more.</param>
    /// <param name="stateShare">How much of the cost the grant is meant to bear; null for all of it.</param>
    /// <param name="forecastCost">The forecast of the whole cost, zero or more; null where it is the agreed grant itself.</param>
    /// <exception cref="ArgumentException">The corridor is to be drawn around a cost that isn't given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the share isn't above 0 and up to 1.</exception>
    /// <exception cref="OverflowException">A bound doesn't fit.</exception>
    public Corridor(CorridorTerms terms, Kronor agreed, Ratio? stateShare = null, Kronor? forecastCost = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        (Terms, Agreed) = (terms, Magnitude.Of(agreed, nameof(agreed)));
        StateShare = stateShare is { } share ? Fraction.AboveZero(share, nameof(stateShare)) : Ratio.One;
        ForecastCost = forecastCost is { } cost ? Magnitude.Of(cost, nameof(forecastCost)) : StateShare == Ratio.One ? agreed : null;
        Middle = terms.Measure == CorridorMeasure.Grant
            ? agreed
            : ForecastCost ?? throw new ArgumentException("A corridor around the cost has a forecast cost; none came.", nameof(forecastCost));
        _rule = new(terms, StateShare);
        (HalfWidth, Lower, Upper) = _rule.Drawn(Middle);
    }

    /// <summary>Width, share and roundings.</summary>
    public CorridorTerms Terms { get; }

    /// <summary>The agreed grant (<c>överenskommet belopp</c>).</summary>
    public Kronor Agreed { get; }

    /// <summary>How much of the cost the grant is meant to bear.</summary>
    public Ratio StateShare { get; }

    /// <summary>The forecast of the whole cost, or null where it isn't known.</summary>
    public Kronor? ForecastCost { get; }

    /// <summary>What the bounds lie around: the grant, or the forecast cost.</summary>
    public Kronor Middle { get; }

    /// <summary>How far each computed bound lies from the middle, rounded as the terms say; where each bound is rounded by itself, that far but for a unit.</summary>
    public Kronor HalfWidth { get; }

    /// <summary>The lower bound (<c>gräns nedåt</c>): as printed if the terms have it so, else computed.</summary>
    public Kronor Lower { get; }

    /// <summary>The upper bound (<c>gräns uppåt</c>).</summary>
    public Kronor Upper { get; }

    /// <summary>What the state pays on top of the grant at a cost (<c>förlustdelning</c>), negative for what it takes back (<c>vinstdelning</c>). Allocates nothing.</summary>
    /// <param name="cost">The regions' whole cost, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative.</exception>
    /// <exception cref="OverflowException">The amount doesn't fit.</exception>
    public Kronor Adjustment(Kronor cost) => Adjustment(cost, out _);

    /// <summary>The agreed grant and the adjustment at a cost (<c>statsbidrag efter delning</c>). Allocates nothing.</summary>
    /// <inheritdoc cref="Adjustment(Kronor)"/>
    public Kronor Grant(Kronor cost) => Agreed + Adjustment(cost);

    /// <summary>The outcome at a cost, with its steps.</summary>
    /// <param name="cost">The regions' whole cost, zero or more.</param>
    /// <param name="stage">Whether the cost is an outcome or a forecast.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative, or the stage none of the named ones.</exception>
    /// <exception cref="OverflowException">The amount doesn't fit.</exception>
    public CorridorOutcome Settle(Kronor cost, Stage stage = Stage.Outcome) => new(this, cost, stage);

    /// <summary>What the shared amount would be under each reading of a text that draws the corridor both around the grant and around the cost, with rounded bounds and without.</summary>
    /// <param name="cost">The regions' whole cost, zero or more.</param>
    /// <returns>One reading where the forecast cost is the agreed grant or isn't known, or the bounds are printed; else four.</returns>
    public ValueList<CorridorReading> Readings(Kronor cost) => CorridorReading.All(this, cost);

    /// <summary>The bounds as printed beside the computed ones; empty where none are printed.</summary>
    public ValueList<PrintedFigure> PrintedFigures()
    {
        var (lower, upper) = _rule.Computed(Middle);
        return Terms.Printed is { } printed
            ?
            [
                new("gränsen nedåt", "the lower bound", printed.Lower, lower, Terms.Provision),
                new("gränsen uppåt", "the upper bound", printed.Upper, upper, Terms.Provision),
            ]
            : [];
    }

    /// <summary>A note for each printed bound that isn't the computed one.</summary>
    public ValueList<Finding> Findings() => PrintedFigures().Select(figure => figure.Finding(CorridorTable.Unit(this))).OfType<Finding>().ToValueList();

    /// <summary>How the bounds arise.</summary>
    public Explanation Explain() => CorridorExplanation.Of(this);

    /// <summary>The agreement's table: forecast and bounds of cost and of the state's part, and the grant.</summary>
    public FiscalTable ToTable() => CorridorTable.Of(this);

    /// <summary>A chart of the shared amount by the cost.</summary>
    /// <inheritdoc/>
    public string ToSvg(Language language = Language.Swedish) => CorridorChart.Of(this).ToSvg(language);

    /// <summary>The bounds on one line.</summary>
    public override string ToString() => $"{Lower.InSwedish()}–{Upper.InSwedish()} kr";

    /// <summary>The adjustment, and on which side of the corridor the cost lies.</summary>
    internal Kronor Adjustment(Kronor cost, out CorridorSide side) => _rule.Adjustment(Lower, Upper, Magnitude.Of(cost, nameof(cost)), out side);

    /// <summary>The shared amount before it is rounded.</summary>
    internal Unrounded Exact(Kronor cost) => Unrounded.OfOre((System.Numerics.BigInteger)_rule.Outside(Lower, Upper, cost) * _rule.Share.Numerator, _rule.Share.Denominator);
}
