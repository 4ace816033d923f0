namespace FiscalRules.Fees;

/// <summary>The part of a unit price that goes to one payee (<c>del av styckpris</c>).</summary>
public sealed record PayeePrice
{
    /// <summary>A part of a price.</summary>
    /// <param name="payee">Who gets it.</param>
    /// <param name="amount">How much for each unit, zero or more.</param>
    /// <exception cref="ArgumentException">The payee is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public PayeePrice(string payee, Kronor amount)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(payee);
        (Payee, Amount) = (payee, Magnitude.Of(amount, nameof(amount)));
    }

    /// <summary>Who gets it.</summary>
    public string Payee { get; }

    /// <summary>How much, zero or more.</summary>
    public Kronor Amount { get; }
}
