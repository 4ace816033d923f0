using System.Globalization;

namespace FiscalRules.Grants;

/// <summary>An amount of euro, exact to the cent (<c>euro</c>): never added to kronor, only converted by a rate.</summary>
/// <remarks>The default value is 0.</remarks>
public readonly record struct Euro
{
    private Euro(long cents) => Cents = cents;

    /// <summary>The amount as a whole number of cents, zero or more.</summary>
    public long Cents { get; }

    /// <summary>The amount of so many euro.</summary>
    /// <param name="euros">Euro, zero or more, with at most two decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    /// <exception cref="ArgumentException">There is a fraction of a cent.</exception>
    /// <exception cref="OverflowException">The amount doesn't fit 64 bits of cents.</exception>
    public static Euro Of(decimal euros)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(euros);
        return decimal.IsInteger(euros * 100)
            ? new((long)(euros * 100))
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"An amount of euro is a whole number of cents; {euros} isn't."), nameof(euros));
    }

    /// <summary>In kronor at a rate, exact: no amount until a rule rounds it.</summary>
    /// <param name="rate">Kronor for one euro, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is zero or negative.</exception>
    public Unrounded At(Ratio rate)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(rate, Ratio.Zero);
        return Kronor.FromOre(Cents) * rate;
    }

    /// <summary>Such as <c>€ 593250.00</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"€ {new decimal(Cents) / 100:F2}");
}
