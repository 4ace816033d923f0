using System.Numerics;

namespace FiscalRules;

/// <summary>Amount × ratio, rounded, prepared for vectors: what the lanes need of a ratio and a rounding, and the range in which they are exact.</summary>
/// <remarks>
/// <para>
/// For the ratio n/d and the unit u, a·n/d is rounded to u·round(a·n/D) with D = d·u. With n = k·D + m, |m| ≤ D/2, that is u·(k·a + round(a·m/D)), so only
/// a·m/D has to be estimated, and the sign by which a half is told from another is that of a·n. There are two ways, both exact:
/// </para>
/// <para>
/// <em>Shifted</em>, for |a·m| &lt; 2⁴⁹ and D &lt; 2⁴⁹. a·m/D is a multiple of 1/D. A shift puts the points where the rounding turns halfway between two whole
/// numbers and at least 1/4D from every multiple. The reciprocal, the product and the sum are each off by at most 1/16D, the shift by 2⁻⁵⁴: together less than 1/4D,
/// so that the whole number nearest to the floating sum is the right one.
/// </para>
/// <para>
/// <em>Corrected</em>, for |a| ≤ 2⁵¹ and D &lt; 2⁵³. |a·m/D| is at most 2⁵⁰, so the floating quotient is off by at most a quarter, and the whole number nearest to it
/// leaves a rest of at most ¾D on either side. Computed in 64 bits that wrap, a rest that small is exact, and says how to round.
/// </para>
/// </remarks>
internal readonly struct Product
{
    /// <summary>The bits of 1.5 · 2⁵². That number added to a floating one below 2⁵¹ leaves the nearest whole number in the low bits.</summary>
    public const long Offset = 0x4338_0000_0000_0000;

    /// <summary>A product is at least −2⁵⁷ and less than 2⁵⁷ öre, so that a few may be added without a look.</summary>
    public const int ResultBits = 57;

    private const int ShiftedBits = 49;
    private const int CorrectedBits = 53;
    private const int AmountBits = 51;

    // The least range for which the quicker way is worth taking: amounts up to 352 billion kronor.
    private const int EnoughBits = 45;

    public Product(Ratio ratio, Rounding rounding)
    {
        Unit = rounding.Unit.Ore;
        var divisor = (Int128)ratio.Denominator * Unit;
        var rateBits = 128 - (int)Int128.LeadingZeroCount(Int128.Abs((Int128)ratio.Numerator) / ratio.Denominator);
        var room = ResultBits - 1 - rateBits;
        if (divisor >= (Int128)1 << CorrectedBits || room < 0)
        {
            return;
        }

        Divisor = (long)divisor;
        Negative = ratio.Numerator >> 63;
        (Whole, Numerator) = Math.DivRem(ratio.Numerator, Divisor);
        if (Math.Abs(Numerator) > Divisor / 2)
        {
            (Whole, Numerator) = ratio.IsNegative ? (Whole - 1, Numerator + Divisor) : (Whole + 1, Numerator - Divisor);
        }

        WholeMask = Whole == 1 ? -1 : 0;
        Reciprocal = BitConverter.DoubleToInt64Bits((double)Numerator / Divisor);
        var shiftedBits = Math.Min(AmountBits, ShiftedBits - (64 - BitOperations.LeadingZeroCount((ulong)Math.Abs(Numerator))));
        IsShifted = shiftedBits >= EnoughBits && Divisor < 1L << ShiftedBits && CanShift(rounding.Mode, Divisor);
        IsPlain = IsShifted && Unit == 1 && Whole is (0 or 1);
        if (IsShifted)
        {
            (Shift, ShiftSign) = ShiftOf(rounding.Mode, Divisor, ratio.IsNegative);
        }
        else
        {
            (ThresholdAbove, ThresholdBelow, Evenness) = Thresholds(rounding.Mode, Divisor);
        }

        Limit = 1L << Math.Min(room, IsShifted ? shiftedBits : AmountBits);
    }

    /// <summary>A power of two: the lanes are exact for amounts from −limit up to, but not including, limit. Zero where no vector will do.</summary>
    public long Limit { get; }

    /// <summary>Whether the quicker of the two ways is exact in a range worth having.</summary>
    public bool IsShifted { get; }

    /// <summary>Whether it is shifted, to the öre, and has the amount in it once or not at all: the common case.</summary>
    public bool IsPlain { get; }

    /// <summary>All bits set where the amount is in the product once, else none.</summary>
    public long WholeMask { get; }

    /// <summary>The unit in öre.</summary>
    public long Unit { get; }

    /// <summary>k: how many times the amount goes into the product, as a whole number of units.</summary>
    public long Whole { get; }

    /// <summary>m: what is left of the numerator.</summary>
    public long Numerator { get; }

    /// <summary>D: the ratio's denominator times the unit.</summary>
    public long Divisor { get; }

    /// <summary>All bits set where the ratio is negative.</summary>
    public long Negative { get; }

    /// <summary>The bits of the floating m/D.</summary>
    public long Reciprocal { get; }

    /// <summary>The bits of the floating shift for an amount that is not negative.</summary>
    public long Shift { get; }

    /// <summary>The sign bit where the shift changes sign with the amount, else zero.</summary>
    public long ShiftSign { get; }

    /// <summary>From which twice the rest on, counted from the whole number below, a product that isn't negative is rounded up.</summary>
    public long ThresholdAbove { get; }

    /// <summary>The same for a negative product.</summary>
    public long ThresholdBelow { get; }

    /// <summary>One where a half goes to the even number, else zero.</summary>
    public long Evenness { get; }

    /// <summary>The product of one amount the shifted way, as in the lanes: a multiplication takes a fraction of the time of a division. False where that isn't known to be exact.</summary>
    public bool TryTimes(Kronor amount, out Kronor product)
    {
        unchecked
        {
            var ore = amount.Ore;
            if (!IsShifted || (ulong)(ore + Limit) >= (ulong)(Limit + Limit))
            {
                product = default;
                return false;
            }

            var shift = BitConverter.Int64BitsToDouble(Shift ^ (ore & ShiftSign));
            var nearest = (ore * BitConverter.Int64BitsToDouble(Reciprocal)) + shift + BitConverter.Int64BitsToDouble(Offset);
            product = Kronor.FromOre((BitConverter.DoubleToInt64Bits(nearest) - Offset + (ore * Whole)) * Unit);
            return true;
        }
    }

    private static bool CanShift(RoundingMode mode, long divisor) => mode != RoundingMode.HalfToEven || long.IsOddInteger(divisor);

    private static (long Shift, long Sign) ShiftOf(RoundingMode mode, long divisor, bool negative)
    {
        // Half a unit less half the distance between two multiples: what is above a whole number goes past the half, the number itself doesn't.
        var almostHalf = 0.5 - (0.5 / divisor);
        var (shift, signed) = mode switch
        {
            RoundingMode.HalfAwayFromZero => (0.25 / divisor, true),
            RoundingMode.AwayFromZero => (almostHalf, true),
            RoundingMode.TowardZero => (-almostHalf, true),
            RoundingMode.Up => (almostHalf, false),
            RoundingMode.Down => (-almostHalf, false),
            _ => (0.0, false),
        };
        return (BitConverter.DoubleToInt64Bits(signed && negative ? -shift : shift), signed ? long.MinValue : 0);
    }

    private static (long Above, long Below, long Evenness) Thresholds(RoundingMode mode, long divisor)
    {
        var (always, never) = (1L, 2 * divisor);
        return mode switch
        {
            RoundingMode.HalfAwayFromZero => (divisor, divisor + 1, 0),
            RoundingMode.HalfToEven => (divisor + 1, divisor + 1, 1),
            RoundingMode.AwayFromZero => (always, never, 0),
            RoundingMode.TowardZero => (never, always, 0),
            RoundingMode.Up => (always, always, 0),
            RoundingMode.Down => (never, never, 0),
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "A rounding mode is one of the named ones."),
        };
    }
}
