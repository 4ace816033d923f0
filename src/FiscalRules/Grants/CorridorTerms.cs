using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>How gains and losses outside a corridor are shared (<c>vinst- och förlustdelningsmodell</c>): its width, the share, and how its bounds arise.</summary>
/// <remarks>The rule is strict (<c>mer än 3 procent</c>): on a bound nothing is paid. It is symmetric: a gain is shared as a loss is.</remarks>
public sealed record CorridorTerms
{
    /// <summary>How far each bound lies from the middle: 3 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 100 %.</exception>
    public required Ratio Width { get; init => field = Fraction.Of(value); }

    /// <summary>How much of what lies outside the state bears, or takes back: 50 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 100 %.</exception>
    public required Ratio Sharing { get; init => field = Fraction.Of(value); }

    /// <summary>Whether the bounds lie around the grant or around the forecast cost.</summary>
    public CorridorMeasure Measure { get; init; }

    /// <summary>Whether the width is rounded, the same on both sides, or each bound by itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named ones.</exception>
    public CorridorBounds Bounds
    {
        get;
        init => field = value is CorridorBounds.FromRoundedWidth or CorridorBounds.EachRounded
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Bounds), value, "The bounds of a corridor are drawn in one of the named ways.");
    }

    /// <summary>How the width in kronor, or by <see cref="Bounds"/> each bound, is rounded. To the million in the agreements.</summary>
    public Rounding WidthRounding { get; init; }

    /// <summary>The bounds as printed, which then hold in place of computed ones; null to compute them.</summary>
    public PrintedBounds? Printed { get; init; }

    /// <summary>How the shared amount is rounded. To the krona where nothing else is said.</summary>
    public Rounding AmountRounding { get; init; } = Rounding.ToKrona;

    /// <summary>Where the agreement says so.</summary>
    public required Provision Provision { get; init; }
}
