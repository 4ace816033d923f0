using System.Numerics;
using System.Runtime.CompilerServices;

namespace FiscalRules.Loans;

/// <summary>The interest of equal periods, balance × rate rounded, its division prepared: a product and a shift where the numbers are small enough for it.</summary>
/// <remarks>
/// The size of the interest is ⌊(b·m + c)/D⌋ units, with D twice the rate's denominator times the unit, m twice the size of its numerator, and c what the way of rounding adds. With 2ᴸ⁻¹ &lt; D ≤ 2ᴸ and
/// M = ⌈2⁶³⁺ᴸ/D⌉, which is less than 2⁶⁴, M·D is above 2⁶³⁺ᴸ by less than 2ᴸ. So for every x below 2⁶³, x·M/2⁶³⁺ᴸ is above x/D by less than 1/D, and has the same whole part.
/// </remarks>
internal readonly struct PeriodInterest
{
    private const int Bits = 63;

    private readonly Ratio _rate;
    private readonly Rounding _rounding;
    private readonly ulong _factor;
    private readonly ulong _added;
    private readonly ulong _reciprocal;
    private readonly int _shift;
    private readonly long _unit;

    /// <param name="rate">The rate of a period.</param>
    /// <param name="rounding">How its interest is rounded.</param>
    /// <param name="most">The most that is ever owed; the least is zero.</param>
    public PeriodInterest(Ratio rate, Rounding rounding, Kronor most)
    {
        (_rate, _rounding) = (rate, rounding);
        var factor = 2 * UInt128.CreateChecked(Int128.Abs(rate.Numerator));
        var divisor = 2 * (UInt128)(ulong)rate.Denominator * (ulong)rounding.Unit.Ore;
        var added = Added(rounding.Mode, rate.IsNegative, divisor);
        if (divisor >> Bits == 0 && added is { } more && factor * (ulong)most.Ore + more >> Bits == 0)
        {
            var length = Bits + 1 - BitOperations.LeadingZeroCount((ulong)divisor - 1);
            (_factor, _added) = ((ulong)factor, (ulong)more);
            _reciprocal = (ulong)(((UInt128.One << (Bits + length)) + divisor - 1) / divisor);
            _shift = length - 1;
            _unit = rate.IsNegative ? -rounding.Unit.Ore : rounding.Unit.Ore;
        }
    }

    /// <summary>Whether every balance's interest can be had by <see cref="Quick"/>.</summary>
    public bool IsQuick => _unit != 0;

    /// <summary>The interest on a balance, in öre.</summary>
    /// <param name="balance">What is owed, in öre: from zero to the most that ever is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Quick(long balance) => unchecked((long)(Math.BigMul(((ulong)balance * _factor) + _added, _reciprocal, out _) >> _shift) * _unit);

    /// <summary>The interest on any balance.</summary>
    public Kronor Of(Kronor balance) => balance.Times(_rate, _rounding);

    /// <summary>What is added before the division rounds down: half of the divisor, all of it but one, or nothing. Null where what is left decides.</summary>
    private static UInt128? Added(RoundingMode mode, bool isNegative, UInt128 divisor) => mode switch
    {
        RoundingMode.HalfAwayFromZero => divisor / 2,
        RoundingMode.AwayFromZero => divisor - 1,
        RoundingMode.TowardZero => 0,
        RoundingMode.Up => isNegative ? 0 : divisor - 1,
        RoundingMode.Down => isNegative ? divisor - 1 : 0,
        _ => null,
    };
}
