using System.Numerics;

namespace FiscalRules;

/// <summary>How a rule rounds: to which unit, and which way (<c>avrundning</c>). Declared where it happens, never ambient.</summary>
/// <remarks>
/// The default value rounds to the öre, a half away from zero. The unit is folded into the denominator, so that there is one
/// division and never a rounding of something already rounded. Which provision asks for the rounding stands beside it in the
/// explanation (<c>RoundingStep</c>).
/// </remarks>
public readonly record struct Rounding
{
    // One less than the unit, so that the default value is a rounding to the öre and not to nothing.
    private readonly long _oreBeyondFirst;

    private Rounding(long unitInOre, RoundingMode mode)
    {
        _oreBeyondFirst = unitInOre - 1;
        Mode = mode;
    }

    /// <summary>To the öre, a half away from zero.</summary>
    public static Rounding ToOre => default;

    /// <summary>To the whole krona, a half away from zero.</summary>
    public static Rounding ToKrona => To(Kronor.Of(1));

    /// <summary>To 50 kronor, a half away from zero.</summary>
    public static Rounding To50Kronor => To(Kronor.Of(50));

    /// <summary>To a thousand kronor (<c>tkr</c>), a half away from zero.</summary>
    public static Rounding ToTkr => To(Kronor.Tkr(1));

    /// <summary>To a hundred thousand kronor, a half away from zero.</summary>
    public static Rounding To100Tkr => To(Kronor.Tkr(100));

    /// <summary>To a million kronor (<c>mkr</c>), a half away from zero.</summary>
    public static Rounding ToMkr => To(Kronor.Mkr(1));

    /// <summary>The unit, greater than zero.</summary>
    public Kronor Unit => Kronor.FromOre(_oreBeyondFirst + 1);

    /// <summary>Which way.</summary>
    public RoundingMode Mode { get; }

    /// <summary>The same unit, always down: for a limit worded <c>högst</c>.</summary>
    public Rounding Down => With(RoundingMode.Down);

    /// <summary>The same unit, always up: for a limit worded <c>minst</c>.</summary>
    public Rounding Up => With(RoundingMode.Up);

    /// <summary>To any unit, a half away from zero.</summary>
    /// <param name="unit">The unit, greater than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is zero or negative.</exception>
    public static Rounding To(Kronor unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(unit, Kronor.Zero);
        return new(unit.Ore, RoundingMode.HalfAwayFromZero);
    }

    /// <summary>The same unit, another way.</summary>
    /// <param name="mode">Which way.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mode is none of the named ones.</exception>
    public Rounding With(RoundingMode mode) => mode is >= RoundingMode.HalfAwayFromZero and <= RoundingMode.Up
        ? new(Unit.Ore, mode)
        : throw new ArgumentOutOfRangeException(nameof(mode), mode, "A rounding mode is one of the named ones.");

    /// <summary>The amount rounded.</summary>
    /// <exception cref="OverflowException">The rounded amount is beyond <see cref="Kronor.MinValue"/> or <see cref="Kronor.MaxValue"/>.</exception>
    public Kronor Round(Kronor amount) => Apply(amount.Ore, 1);

    /// <summary>The exact amount rounded.</summary>
    /// <exception cref="OverflowException">The rounded amount is beyond <see cref="Kronor.MinValue"/> or <see cref="Kronor.MaxValue"/>.</exception>
    public Kronor Round(Unrounded amount)
    {
        var count = Nearest(amount.Numerator, amount.Denominator * Unit.Ore);
        return Kronor.FromOre((long)(count * Unit.Ore));
    }

    /// <summary>Such as <c>1,00 kr HalfAwayFromZero</c>, in the current culture.</summary>
    public override string ToString() => $"{Unit} kr {Mode}";

    /// <summary>The exact product of an amount and a ratio, rounded.</summary>
    internal Kronor Apply(long ore, Ratio ratio)
    {
        // A division of 64 bits takes a fraction of the time of one of 128, and nearly every amount fits.
        var unit = Unit.Ore;
        return Math.BigMul(ore, ratio.Numerator, out var dividend) == dividend >> 63 && Math.BigMul(ratio.Denominator, unit, out var divisor) == 0 && divisor > 0
            ? Kronor.FromOre(Nearest(dividend, divisor) * unit)
            : Apply((Int128)ore * ratio.Numerator, ratio.Denominator);
    }

    /// <summary>The exact amount numerator/denominator öre, rounded. The denominator is positive.</summary>
    internal Kronor Apply(Int128 numerator, Int128 denominator)
    {
        var unit = Unit.Ore;
        return Narrow(numerator, out var dividend) && Narrow(denominator, out var parts) && Math.BigMul(parts, unit, out var divisor) == 0 && divisor > 0
            ? Kronor.FromOre(checked(Nearest(dividend, divisor) * unit))
            : Kronor.FromOre(checked((long)(Count(numerator, denominator) * unit)));
    }

    /// <summary>The same as a number of units.</summary>
    internal Int128 Count(Int128 numerator, Int128 denominator) => Nearest(numerator, denominator * Unit.Ore);

    private static bool Narrow(Int128 number, out long narrow)
    {
        narrow = unchecked((long)number);
        return narrow == number;
    }

    /// <summary>The quotient cut toward zero, and one step on from zero where this way of rounding takes it.</summary>
    private T Nearest<T>(T dividend, T divisor)
        where T : struct, IBinaryInteger<T>
    {
        var (quotient, rest) = T.DivRem(dividend, divisor);
        if (T.IsZero(rest))
        {
            return quotient;
        }

        var cut = T.Abs(rest);
        var steps = Mode switch
        {
            RoundingMode.HalfAwayFromZero => cut >= divisor - cut,
            RoundingMode.HalfToEven => cut > divisor - cut || (cut == divisor - cut && T.IsOddInteger(quotient)),
            RoundingMode.AwayFromZero => true,
            RoundingMode.Down => T.IsNegative(rest),
            RoundingMode.Up => T.IsPositive(rest),
            _ => false,
        };
        return !steps ? quotient : T.IsNegative(rest) ? quotient - T.One : quotient + T.One;
    }
}
