using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>By what factor a line of the accounts comes out otherwise than stated (<c>avvikelse</c>): uniform over whole millionths.</summary>
/// <remarks>
/// Every draw is an exact ratio and a pure function of seed and line, and of the numbers that scenario, year and entity have in the panel, so that the same scenario is the same on any machine and any
/// number of threads. The draws of a panel are numbered scenario by scenario, year by year, entity by entity: one with other years or entities has other draws.
/// </remarks>
public sealed record Shock
{
    internal const long Million = 1_000_000;

    private Shock(Ratio lowest, Ratio highest, ShockScope scope)
    {
        (Lowest, Highest, Scope) = (lowest, highest, scope);
        (LowestMillionths, HighestMillionths) = (Millionths(lowest, nameof(lowest)), Millionths(highest, nameof(highest)));
        if (lowest > highest)
        {
            throw new ArgumentOutOfRangeException(nameof(lowest), lowest, Invariant($"The lowest factor is at most the highest, {highest}."));
        }

        if (scope is not (ShockScope.AllEntities or ShockScope.EachEntity))
        {
            throw new ArgumentOutOfRangeException(nameof(scope), scope, "A scope is one of the named ones.");
        }
    }

    /// <summary>No shock: the line comes out as stated.</summary>
    public static Shock None { get; } = Uniform(Ratio.One, Ratio.One);

    /// <summary>The lowest factor, a whole number of millionths.</summary>
    public Ratio Lowest { get; }

    /// <summary>The highest factor, a whole number of millionths; it is drawn too.</summary>
    public Ratio Highest { get; }

    /// <summary>Whom a draw is for.</summary>
    public ShockScope Scope { get; }

    internal long LowestMillionths { get; }

    internal long HighestMillionths { get; }

    internal bool IsNone => LowestMillionths == Million && HighestMillionths == Million;

    /// <summary>Any whole number of millionths from the lowest to the highest factor, each as likely: <c>Uniform(Ratio.Percent(97), Ratio.Percent(103))</c>.</summary>
    /// <param name="lowest">The lowest factor, from 0 to 2.</param>
    /// <param name="highest">The highest factor, from the lowest to 2.</param>
    /// <param name="scope">Whom a draw is for.</param>
    /// <exception cref="ArgumentException">A factor isn't a whole number of millionths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A factor is below 0 or above 2, the lowest is above the highest, or the scope is none of the named ones.</exception>
    public static Shock Uniform(Ratio lowest, Ratio highest, ShockScope scope = ShockScope.AllEntities) => new(lowest, highest, scope);

    /// <summary>The factor of one draw: for loops of one's own over the span members of other rules.</summary>
    /// <param name="seed">What every draw of a line follows from.</param>
    /// <param name="number">The draw's number. A number names one draw whoever asks: number scenario, year and entity in one.</param>
    public Ratio Factor(ulong seed, ulong number) => Ratio.Of(Draw(seed, number), Million);

    /// <summary>The factor of one draw in millionths.</summary>
    /// <param name="seed">The line's seed.</param>
    /// <param name="index">The draw's number.</param>
    internal long Draw(ulong seed, ulong index) =>
        LowestMillionths + (long)(Mix(seed, index) % (ulong)(HighestMillionths - LowestMillionths + 1));

    // A step of SplitMix64 for each draw, begun anew from its number: no state, so no order. Of at most two million outcomes none is likelier than another by more than one part in 2⁴³.
    private static ulong Mix(ulong seed, ulong index)
    {
        unchecked
        {
            var z = ((index + 1) * 0x9E37_79B9_7F4A_7C15) + (seed * 0xD1B5_4A32_D192_ED03);
            z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
            z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
            return z ^ (z >> 31);
        }
    }

    private static long Millionths(Ratio factor, string name)
    {
        if (factor.IsNegative || factor > Ratio.Of(2))
        {
            throw new ArgumentOutOfRangeException(name, factor, "A factor is from 0 to 2.");
        }

        return Million % factor.Denominator == 0
            ? factor.Numerator * (Million / factor.Denominator)
            : throw new ArgumentException(Invariant($"A factor is a whole number of millionths; {factor} isn't."), name);
    }
}
