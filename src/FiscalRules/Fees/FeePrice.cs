namespace FiscalRules.Fees;

/// <summary>A fee for each unit, split by who is paid (<c>styckpris, avgift per enhet</c>).</summary>
/// <remarks>The price is the sum of its parts, so that no split is ever rounded.</remarks>
public sealed record FeePrice
{
    /// <summary>A price.</summary>
    /// <param name="unit">What is paid for: <c>försändelse</c>.</param>
    /// <param name="parts">The parts, at least one, each payee once.</param>
    /// <exception cref="ArgumentException">The unit is blank, there is no part, or a payee comes twice.</exception>
    /// <exception cref="OverflowException">The price is beyond what <see cref="Kronor"/> holds.</exception>
    public FeePrice(string unit, params ReadOnlySpan<PayeePrice> parts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        if (parts.IsEmpty)
        {
            throw new ArgumentException("A price has at least one part.", nameof(parts));
        }

        var payees = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (!payees.Add(part.Payee))
            {
                throw new ArgumentException($"Each payee has one part; '{part.Payee}' comes twice.", nameof(parts));
            }
        }

        (Unit, Parts) = (unit, ValueList.Create(parts));
        PerUnit = Parts.Sum(static part => part.Amount);
    }

    /// <summary>What is paid for.</summary>
    public string Unit { get; }

    /// <summary>The parts, in the order given.</summary>
    public ValueList<PayeePrice> Parts { get; }

    /// <summary>The price of one, zero or more: the sum of the parts.</summary>
    public Kronor PerUnit { get; }

    /// <summary>What a volume costs, and who gets what of it.</summary>
    /// <param name="volume">How many, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    /// <exception cref="OverflowException">The amount is beyond what <see cref="Kronor"/> holds.</exception>
    public FeeCharge For(long volume) => new(this, volume);

    /// <summary>Such as <c>0,90 kr per försändelse</c>.</summary>
    public override string ToString() => $"{PerUnit.InSwedish()} kr per {Unit}";
}
