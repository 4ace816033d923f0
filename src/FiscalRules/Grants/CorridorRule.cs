namespace FiscalRules.Grants;

/// <summary>The arithmetic of a corridor for any middle and any cost: where the bounds lie, and what is shared outside them.</summary>
internal readonly struct CorridorRule
{
    public CorridorRule(CorridorTerms terms, Ratio stateShare)
    {
        Terms = terms;

        // Where the bounds lie around the cost, or the state bears all of it, a cost is compared with them as it is. Else the state's
        // part is, on one scale: öre of cost times the share's numerator against öre of the grant times its denominator.
        IsUnscaled = terms.Measure == CorridorMeasure.Cost || stateShare == Ratio.One;
        (OfCost, OfBound) = IsUnscaled ? (1, 1) : (stateShare.Numerator, stateShare.Denominator);
        Share = Ratio.Of((IsUnscaled ? stateShare.Numerator : 1) * terms.Sharing.Numerator, stateShare.Denominator * terms.Sharing.Denominator);
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

    /// <summary>How far outside the bounds a cost lies, signed; zero inside and on them.</summary>
    public Int128 Outside(Kronor lower, Kronor upper, Kronor cost)
    {
        if (IsUnscaled)
        {
            return cost > upper ? cost.Ore - upper.Ore : cost < lower ? cost.Ore - lower.Ore : 0;
        }

        var (measured, least, most) = ((Int128)cost.Ore * OfCost, (Int128)lower.Ore * OfBound, (Int128)upper.Ore * OfBound);
        return measured > most ? measured - most : measured < least ? measured - least : 0;
    }

    /// <summary>What is shared of that, rounded once.</summary>
    /// <exception cref="OverflowException">The amount doesn't fit.</exception>
    public Kronor Shared(Int128 outside) => Terms.AmountRounding.Apply(outside * Share.Numerator, Share.Denominator);

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

    private Kronor HalfWidth(Kronor middle) => middle.Times(Terms.Width, Terms.WidthRounding);
}
