namespace FiscalRules.Grants;

/// <summary>The arithmetic of a corridor for any middle and any cost: where the bounds lie, and what is shared outside them.</summary>
internal readonly struct CorridorRule
{
    private readonly Product _shared;

    public CorridorRule(CorridorTerms terms, Ratio stateShare)
    {
        Terms = terms;

        // Where the bounds lie around the cost, or the state bears all of it, a cost is compared with them as it is. Else the state's
        // part is, on one scale: öre of cost times the share's numerator against öre of the grant times its denominator.
        IsUnscaled = terms.Measure == CorridorMeasure.Cost || stateShare == Ratio.One;
        (OfCost, OfBound) = IsUnscaled ? (1, 1) : (stateShare.Numerator, stateShare.Denominator);
        Share = Ratio.Of((IsUnscaled ? stateShare.Numerator : 1) * terms.Sharing.Numerator, stateShare.Denominator * terms.Sharing.Denominator);
        _shared = new(Share, terms.AmountRounding);
    }

    public CorridorTerms Terms { get; }

    /// <summary>Whether a cost is compared with the bounds as it is.</summary>
    public bool IsUnscaled { get; }

    /// <summary>How many times a cost, and how many times a bound, goes on the scale on which they are compared.</summary>
    public long OfCost { get; }

    /// <inheritdoc cref="OfCost"/>
    public long OfBound { get; }

    /// <summary>How much of what lies outside is shared, on the scale of <see cref="Outside"/>.</summary>
    public Ratio Share { get; }

    /// <summary>The width on each side of a middle, and the bounds: as printed if the terms have it so, else as computed.</summary>
    /// <exception cref="OverflowException">The width or a bound doesn't fit.</exception>
    public (Kronor HalfWidth, Kronor Lower, Kronor Upper) Drawn(Kronor middle)
    {
        var (lower, upper) = Terms.Printed is { } printed ? (printed.Lower, printed.Upper) : Computed(middle);
        return (HalfWidth(middle), lower, upper);
    }

    /// <summary>The bounds that the width gives around a middle.</summary>
    /// <exception cref="OverflowException">A bound doesn't fit.</exception>
    public (Kronor Lower, Kronor Upper) Computed(Kronor middle)
    {
        if (Terms.Bounds == CorridorBounds.FromRoundedWidth)
        {
            var halfWidth = HalfWidth(middle);
            return (middle - halfWidth, middle + halfWidth);
        }

        // One less and one more than the width, as whole numbers of its denominator: the ratios themselves may not fit.
        var (part, whole) = ((Int128)Terms.Width.Numerator, (Int128)Terms.Width.Denominator);
        return (
            Terms.WidthRounding.Apply(middle.Ore * (whole - part), whole),
            Terms.WidthRounding.Apply(middle.Ore * (whole + part), whole));
    }

    /// <summary>What is shared of what a cost lies outside the bounds, rounded once, and on which side it lies.</summary>
    /// <exception cref="OverflowException">The amount doesn't fit.</exception>
    public Kronor Adjustment(Kronor lower, Kronor upper, Kronor cost, out CorridorSide side)
    {
        if (!IsUnscaled)
        {
            var scaled = Outside(lower, upper, cost);
            side = SideOf(Int128.Sign(scaled));
            return Terms.AmountRounding.Apply(scaled * Share.Numerator, Share.Denominator);
        }

        // The same in 64 bits: neither the cost nor a bound that it is taken from or takes is negative, so that the difference fits.
        var outside = cost > upper ? cost - upper : cost < lower ? cost - lower : Kronor.Zero;
        side = SideOf(Math.Sign(outside.Ore));
        return _shared.TryTimes(outside, out var shared) ? shared : outside.Times(Share, Terms.AmountRounding);
    }

    /// <summary>How far outside the bounds a cost lies, signed; zero inside and on them.</summary>
    public Int128 Outside(Kronor lower, Kronor upper, Kronor cost)
    {
        var (measured, least, most) = ((Int128)cost.Ore * OfCost, (Int128)lower.Ore * OfBound, (Int128)upper.Ore * OfBound);
        return measured > most ? measured - most : measured < least ? measured - least : 0;
    }

    /// <summary>The same bounds for vectors: of the lower and of the upper one, or of the width alone, which is then both.</summary>
    public (Product Low, Product High) BoundProducts()
    {
        var (width, rounding) = (Terms.Width, Terms.WidthRounding);
        if (Terms.Bounds == CorridorBounds.FromRoundedWidth)
        {
            var product = new Product(width, rounding);
            return (product, product);
        }

        // One and the width together may not fit; then no vector will do.
        return width.Denominator <= long.MaxValue - width.Numerator
            ? (new(Ratio.One - width, rounding), new(Ratio.One + width, rounding))
            : default;
    }

    private static CorridorSide SideOf(int sign) => sign switch { > 0 => CorridorSide.Above, < 0 => CorridorSide.Below, _ => CorridorSide.Inside };

    private Kronor HalfWidth(Kronor middle) => middle.Times(Terms.Width, Terms.WidthRounding);
}
