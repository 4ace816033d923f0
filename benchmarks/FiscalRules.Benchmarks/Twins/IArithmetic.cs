using System.Numerics;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>What an amount is in a twin, so that one loop can be run on any of them; specialised for each by the compiler at run time.</summary>
/// <typeparam name="T">An amount.</typeparam>
/// <typeparam name="TRatio">A ratio, made once outside a loop.</typeparam>
internal interface IArithmetic<T, TRatio>
    where T : struct, INumber<T>
{
    static abstract T FromOre(long ore);

    static abstract long ToOre(T amount);

    static abstract TRatio Ratio(long numerator, long denominator);

    /// <summary>The product to the öre, a half away from zero.</summary>
    static abstract T Times(T amount, TRatio ratio);

    /// <summary>The product to the krona, a half away from zero.</summary>
    static abstract T ToKrona(T amount, TRatio ratio);
}

/// <summary>Whole öre in 64 bits, checked: the loop a careful programmer writes. The product goes through 128 bits only where it must.</summary>
internal sealed class OreArithmetic : IArithmetic<long, (long Numerator, long Denominator)>
{
    private OreArithmetic()
    {
    }

    public static long FromOre(long ore) => ore;

    public static long ToOre(long amount) => amount;

    public static (long Numerator, long Denominator) Ratio(long numerator, long denominator) => (numerator, denominator);

    public static long Times(long amount, (long Numerator, long Denominator) ratio)
    {
        var high = Math.BigMul(amount, ratio.Numerator, out var low);
        if (high != low >> 63)
        {
            return Wide(amount, ratio);
        }

        var (quotient, rest) = Math.DivRem(low, ratio.Denominator);
        var size = Math.Abs(rest);
        return size >= ratio.Denominator - size ? quotient + Math.Sign(rest) : quotient;
    }

    public static long ToKrona(long amount, (long Numerator, long Denominator) ratio) => 100 * Times(amount, (ratio.Numerator, 100 * ratio.Denominator));

    private static long Wide(long amount, (long Numerator, long Denominator) ratio)
    {
        var (quotient, rest) = Int128.DivRem((Int128)amount * ratio.Numerator, ratio.Denominator);
        var size = Int128.Abs(rest);
        return (long)(size >= ratio.Denominator - size ? quotient + Int128.Sign(rest) : quotient);
    }
}

/// <summary>Kronor with two decimals in <see cref="decimal"/>, as most programs have them. A ratio is a decimal too: one multiplication and one rounding, its fastest form.</summary>
internal sealed class DecimalArithmetic : IArithmetic<decimal, decimal>
{
    private DecimalArithmetic()
    {
    }

    // Put together of its parts, which is more than ten times as fast as dividing by a hundred.
    public static decimal FromOre(long ore)
    {
        var size = (ulong)Math.Abs(ore);
        return unchecked(new((int)size, (int)(size >> 32), 0, ore < 0, 2));
    }

    public static long ToOre(decimal amount) => (long)(amount * 100);

    public static decimal Ratio(long numerator, long denominator) => (decimal)numerator / denominator;

    public static decimal Times(decimal amount, decimal ratio) => decimal.Round(amount * ratio, 2, MidpointRounding.AwayFromZero);

    public static decimal ToKrona(decimal amount, decimal ratio) => decimal.Round(amount * ratio, 0, MidpointRounding.AwayFromZero);
}

/// <summary>Whole öre in <see cref="double"/>, rounded where the rule rounds: right as long as a product is below 2⁵³, and nothing says when it isn't.</summary>
internal sealed class DoubleArithmetic : IArithmetic<double, double>
{
    private DoubleArithmetic()
    {
    }

    public static double FromOre(long ore) => ore;

    public static long ToOre(double amount) => (long)amount;

    public static double Ratio(long numerator, long denominator) => (double)numerator / denominator;

    public static double Times(double amount, double ratio) => Math.Round(amount * ratio, MidpointRounding.AwayFromZero);

    public static double ToKrona(double amount, double ratio) => 100 * Math.Round(amount * ratio / 100, MidpointRounding.AwayFromZero);
}
