namespace FiscalRules.Grants;

/// <summary>What a top deduction comes to (<c>belopp som ersättningen minskas med</c>): an amount in kronor, or a fee in euro of which the regions bear a part. A closed set.</summary>
public abstract record DeductionAmount
{
    private DeductionAmount()
    {
    }

    /// <summary>The preliminary amount, which the grant is reduced by when it is allocated.</summary>
    public abstract Kronor Preliminary { get; }

    /// <summary>An amount in kronor (<c>belopp i kronor</c>).</summary>
    public sealed record InKronor : DeductionAmount
    {
        /// <summary>An amount.</summary>
        /// <param name="amount">Zero or more.</param>
        /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
        public InKronor(Kronor amount) => Preliminary = Magnitude.Of(amount, nameof(amount));

        /// <inheritdoc/>
        public override Kronor Preliminary { get; }
    }

    /// <summary>The regions' part of a fee in euro (<c>regionernas andel av avgiften</c>): fee × rate × part, rounded once. The rate of the day of payment gives the final amount.</summary>
    public sealed record InEuro : DeductionAmount
    {
        /// <summary>A part of a fee.</summary>
        /// <param name="fee">The whole fee.</param>
        /// <param name="part">The regions' part: 2/3.</param>
        /// <param name="rate">Kronor for one euro, for the preliminary amount.</param>
        /// <param name="feeCap">The most the whole fee may be in kronor (<c>högst 8 miljoner kronor</c>), or null; above it only the cap counts.</param>
        /// <param name="rounding">How fee × rate × part is rounded; null for the krona.</param>
        /// <exception cref="ArgumentOutOfRangeException">The part isn't above 0 and up to 1, the rate isn't above 0, or the cap is negative.</exception>
        /// <exception cref="OverflowException">The product doesn't fit.</exception>
        public InEuro(Euro fee, Ratio part, Ratio rate, Kronor? feeCap = null, Rounding? rounding = null)
        {
            if (feeCap is { } cap)
            {
                Magnitude.Of(cap, nameof(feeCap));
            }

            (Fee, Part, Rate, FeeCap, Rounding) = (fee, Fraction.AboveZero(part, nameof(part)), rate, feeCap, rounding ?? Rounding.ToKrona);
            Preliminary = At(rate);
        }

        /// <summary>The whole fee.</summary>
        public Euro Fee { get; }

        /// <summary>The regions' part.</summary>
        public Ratio Part { get; }

        /// <summary>Kronor for one euro, for the preliminary amount.</summary>
        public Ratio Rate { get; }

        /// <summary>The most the whole fee may be, or null.</summary>
        public Kronor? FeeCap { get; }

        /// <summary>How the product is rounded.</summary>
        public Rounding Rounding { get; }

        /// <inheritdoc/>
        public override Kronor Preliminary { get; }

        /// <summary>The regions' part at a rate, rounded once.</summary>
        /// <param name="rate">Kronor for one euro, above zero.</param>
        /// <exception cref="ArgumentOutOfRangeException">The rate is zero or negative.</exception>
        public Kronor At(Ratio rate) => IsAboveCap(rate)
            ? FeeCap!.Value.Times(Part, Rounding.Down)
            : Exact(rate).Round(Rounding);

        /// <summary>Fee × rate × part before it is rounded.</summary>
        /// <param name="rate">Kronor for one euro, above zero.</param>
        /// <exception cref="ArgumentOutOfRangeException">The rate is zero or negative.</exception>
        public Unrounded Exact(Ratio rate) => Fee.At(rate) * Part;

        /// <summary>Whether the whole fee is above its cap at a rate, compared unrounded.</summary>
        /// <param name="rate">Kronor for one euro, above zero.</param>
        /// <exception cref="ArgumentOutOfRangeException">The rate is zero or negative.</exception>
        public bool IsAboveCap(Ratio rate) => Fee.At(rate) is var fee && FeeCap is { } cap && fee > cap;
    }
}
