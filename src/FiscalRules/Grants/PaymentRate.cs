namespace FiscalRules.Grants;

/// <summary>The rate of the day on which a fee in euro was paid (<c>växelkursen när utbetalningen genomförs</c>).</summary>
public sealed record PaymentRate
{
    /// <summary>A rate.</summary>
    /// <param name="deduction">The code of the deduction.</param>
    /// <param name="rate">Kronor for one euro, above zero.</param>
    /// <exception cref="ArgumentException">The code is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is zero or negative.</exception>
    public PaymentRate(string deduction, Ratio rate)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(deduction);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(rate, Ratio.Zero);
        (Deduction, Rate) = (deduction, rate);
    }

    /// <summary>The code of the deduction.</summary>
    public string Deduction { get; }

    /// <summary>Kronor for one euro.</summary>
    public Ratio Rate { get; }
}
