using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>The adjustment that makes the equalisation come to its appropriation (<c>regleringsbidrag, regleringsavgift</c>), lag (2004:773) 15–16 §§: one amount per inhabitant, the same for all.</summary>
/// <remarks>
/// Municipalities and regions have each their own. The amount per inhabitant isn't rounded: it is applied as the fraction it is, and each one's amount is rounded once, to the krona. The default value is
/// an adjustment of nothing: all zero, no findings, an empty explanation.
/// </remarks>
public readonly partial record struct AdjustmentItem : IFindings, IExplained
{
    private readonly long _inhabitants;

    /// <summary>The adjustment of a year.</summary>
    /// <param name="appropriation">The appropriation, zero or more.</param>
    /// <param name="net">All grants less all fees of the equalisation, signed.</param>
    /// <param name="inhabitants">The country's inhabitants on 1 November of the year before, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The appropriation is negative, or there are no inhabitants.</exception>
    /// <exception cref="OverflowException">The difference doesn't fit.</exception>
    public AdjustmentItem(Kronor appropriation, Kronor net, long inhabitants)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inhabitants, 1);
        (Appropriation, Net, _inhabitants) = (Magnitude.Of(appropriation, nameof(appropriation)), net, inhabitants);
        Total = appropriation - net;
    }

    /// <summary>The appropriation.</summary>
    public Kronor Appropriation { get; }

    /// <summary>All grants less all fees.</summary>
    public Kronor Net { get; }

    /// <summary>The whole adjustment: positive for a grant, negative for a fee.</summary>
    public Kronor Total { get; }

    /// <summary>The country's inhabitants; 0 in the default value.</summary>
    public long Inhabitants => _inhabitants;

    /// <summary>What one with so many inhabitants gets, or pays where it is negative: rounded once, to the krona.</summary>
    /// <param name="inhabitants">Its inhabitants, from 0 to the country's.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than the country's.</exception>
    public Kronor For(long inhabitants)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inhabitants);
        if (_inhabitants == 0)
        {
            return Kronor.Zero;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(inhabitants, _inhabitants);
        return Rounding.ToKrona.Apply((Int128)Total.Ore * inhabitants, _inhabitants);
    }

    /// <summary>Nothing: an adjustment is what it is.</summary>
    public ValueList<Finding> Findings() => [];

    /// <summary>Appropriation, net and the amount per inhabitant.</summary>
    public Explanation Explain()
    {
        if (_inhabitants == 0)
        {
            return Explanation.Empty;
        }

        var provision = Total.IsNegative ? EqualisationLaw.AdjustmentFee : EqualisationLaw.AdjustmentGrant;
        var perInhabitant = Unrounded.OfOre(Total.Ore, _inhabitants);
        return new(
            "Reglering",
            "Adjustment",
            [
                new("appropriation", "Anslag", "Appropriation", Appropriation, provision),
                new("net", "− netto av bidrag och avgifter", "− net of grants and fees", Net, provision),
                new("total", "= reglering", "= adjustment", Total, provision),
                new("per-inhabitant", "per invånare", "per inhabitant", perInhabitant.Round(Rounding.ToOre), provision, new RoundingStep(perInhabitant, Rounding.ToOre, provision)),
            ]);
    }

    /// <summary>The whole adjustment on one line.</summary>
    public override string ToString() => $"{Total.InSwedish()} kr";
}
