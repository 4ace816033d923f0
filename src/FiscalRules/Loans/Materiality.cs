using static System.FormattableString;

namespace FiscalRules.Loans;

/// <summary>From where a deviation is material (<c>väsentlig</c>). The ordinance gives no figure, so whoever tests gives one: an amount, or a share of the book value.</summary>
/// <remarks>A deviation is material when it is more than this. The default value is zero kronor: every deviation is material.</remarks>
public readonly record struct Materiality
{
    private Materiality(Kronor amount, Ratio share) => (Amount, Share) = (amount, share);

    /// <summary>The amount; zero where a share was given.</summary>
    public Kronor Amount { get; }

    /// <summary>The share of the book value; zero where an amount was given.</summary>
    public Ratio Share { get; }

    /// <summary>An amount.</summary>
    /// <param name="amount">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public static Materiality Above(Kronor amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, Kronor.Zero);
        return new(amount, Ratio.Zero);
    }

    /// <summary>A share of the book value.</summary>
    /// <param name="share">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public static Materiality Above(Ratio share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, Ratio.Zero);
        return new(Kronor.Zero, share);
    }

    /// <summary>Whether a deviation from a book value is material: strictly more, a share unrounded.</summary>
    /// <param name="deviation">The deviation, either sign.</param>
    /// <param name="bookValue">What it deviates from.</param>
    public bool IsExceeded(Kronor deviation, Kronor bookValue)
    {
        var size = deviation.Abs();
        return Share == Ratio.Zero ? size > Amount : size.CompareToShare(Share, bookValue) > 0;
    }

    /// <summary>The amount or the share.</summary>
    public override string ToString() => Share == Ratio.Zero ? Invariant($"{Amount} kr") : Share.ToString();
}
