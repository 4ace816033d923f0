using FiscalRules.Tables;

namespace FiscalRules.Grants;

/// <summary>A staircase set against the nation's cost and population (<c>ersättningstrappa</c>): what a region with a cost gets.</summary>
/// <remarks>
/// Nothing at or below the entry limit. Over it, the first share from the start to the second level and the second share above; the sum is rounded once and is always less than the cost.
/// Where compensation starts from the mean, there is a cliff at the limit.
/// </remarks>
public sealed partial record Staircase : ICharted
{
    private readonly long _denominator;

    /// <summary>A staircase against a national mean.</summary>
    /// <param name="terms">The staircase.</param>
    /// <param name="cost">The summed cost of the decided diseases in all regions, zero or more.</param>
    /// <param name="inhabitants">The population of all regions, at least one.</param>
    /// <exception cref="ArgumentNullException">The terms are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative, or there are no inhabitants.</exception>
    /// <exception cref="OverflowException">The shares times the population don't fit.</exception>
    public Staircase(StaircaseTerms terms, Kronor cost, long inhabitants)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfLessThan(inhabitants, 1);
        (Terms, Cost, Inhabitants) = (terms, Magnitude.Of(cost, nameof(cost)), inhabitants);
        _denominator = inhabitants * terms.FirstShare.Denominator * terms.SecondShare.Denominator;
        Mean = Unrounded.OfOre(cost.Ore, inhabitants);
    }

    /// <summary>The terms.</summary>
    public StaircaseTerms Terms { get; }

    /// <summary>The cost of all regions.</summary>
    public Kronor Cost { get; }

    /// <summary>The population of all regions.</summary>
    public long Inhabitants { get; }

    /// <summary>The national mean per inhabitant (<c>riksgenomsnittet</c>), exact.</summary>
    public Unrounded Mean { get; }

    /// <summary>Whether a region's cost is over the entry limit, compared unrounded.</summary>
    /// <param name="cost">The region's cost, zero or more.</param>
    /// <param name="inhabitants">The region's population, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative, or there are no inhabitants.</exception>
    public bool IsIn(Kronor cost, long inhabitants)
    {
        Check(cost, inhabitants);
        var over = AboveMean(cost, inhabitants) - EntryOf(inhabitants);
        return over > 0 || (over == 0 && !Terms.EntryIsStrict);
    }

    /// <summary>What a region gets (<c>ersättning</c>). Allocates nothing.</summary>
    /// <inheritdoc cref="IsIn(Kronor, long)"/>
    /// <exception cref="OverflowException">The amount doesn't fit.</exception>
    public Kronor Compensation(Kronor cost, long inhabitants) => IsIn(cost, inhabitants) ? Terms.Rounding.Apply(Exact(cost, inhabitants), _denominator) : Kronor.Zero;

    /// <summary>A chart of the compensation per inhabitant by the cost per inhabitant, in both readings of its start.</summary>
    /// <inheritdoc/>
    public string ToSvg(Language language = Language.Swedish) => StaircaseChart.Of(this).ToSvg(language);

    /// <summary>The compensation before it is rounded, for a region over the limit.</summary>
    internal Unrounded Before(Kronor cost, long inhabitants) => IsIn(cost, inhabitants)
        ? Unrounded.OfOre(Exact(cost, inhabitants), _denominator)
        : default;

    /// <summary>Öre times the national population times both shares' denominators.</summary>
    private Int128 Exact(Kronor cost, long inhabitants)
    {
        var start = Terms.Start == StaircaseStart.Mean ? 0 : EntryOf(inhabitants);
        var all = AboveMean(cost, inhabitants) - start;
        var second = Int128.Min(Int128.Max(((Int128)cost.Ore - ((Int128)Terms.SecondLevel.Ore * inhabitants)) * Inhabitants, 0), all);
        return ((all - second) * Terms.FirstShare.Numerator * Terms.SecondShare.Denominator) + (second * Terms.SecondShare.Numerator * Terms.FirstShare.Denominator);
    }

    /// <summary>How far a cost is above what it would be at the mean: öre times the national population.</summary>
    private Int128 AboveMean(Kronor cost, long inhabitants) => ((Int128)cost.Ore * Inhabitants) - ((Int128)Cost.Ore * inhabitants);

    private Int128 EntryOf(long inhabitants) => (Int128)Terms.EntryOverMean.Ore * inhabitants * Inhabitants;

    private static void Check(Kronor cost, long inhabitants)
    {
        Magnitude.Of(cost, nameof(cost));
        ArgumentOutOfRangeException.ThrowIfLessThan(inhabitants, 1);
    }
}
