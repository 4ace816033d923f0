using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Support;

/// <summary>Generators of the root's quantities: small values, where ties are common, values of every size, and the ends of the range.</summary>
internal static class AnyQuantity
{
    private static readonly Gen<long> Small = Gen.Choose(-1_000, 1_000).Select(static number => (long)number);

    private static readonly Gen<long> OfEverySize =
        from bits in Gen.Choose(0, ushort.MaxValue).Select(static bits => (ulong)bits).Four()
        from shift in Gen.Choose(0, 63)
        select unchecked((long)((bits.Item1 << 48) | (bits.Item2 << 32) | (bits.Item3 << 16) | bits.Item4)) >> shift;

    private static readonly Gen<long> AtAnEnd =
        from distance in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(0, 1_000)))
        from atTheTop in Gen.Elements(true, false)
        select atTheTop ? long.MaxValue - distance : long.MinValue + distance;

    private static readonly Gen<long> RoundAboutAPowerOfTen =
        from power in Gen.Choose(0, 18)
        from times in Gen.Choose(-9, 9)
        from aside in Gen.Choose(-1, 1)
        select ((long)Math.Pow(10, power) * times) + aside;

    /// <summary>Any 64-bit number.</summary>
    public static Gen<long> Whole { get; } = Gen.Frequency((4, Small), (3, OfEverySize), (2, RoundAboutAPowerOfTen), (1, AtAnEnd));

    /// <summary>Any 64-bit number above zero.</summary>
    public static Gen<long> Positive { get; } = Whole.Select(static number => number switch
    {
        0 => 1,
        long.MinValue => long.MaxValue,
        _ => Math.Abs(number),
    });

    /// <summary>Any amount.</summary>
    public static Gen<Kronor> Kronor { get; } = Whole.Select(FiscalRules.Kronor.FromOre);

    /// <summary>An amount that can be negated, and a few of which can be added.</summary>
    public static Gen<Kronor> ModestKronor { get; } = Whole.Select(static number => FiscalRules.Kronor.FromOre(number / 1_000));

    /// <summary>Any ratio.</summary>
    public static Gen<Ratio> Ratio { get; } =
        from numerator in Whole
        from denominator in Positive
        select FiscalRules.Ratio.Of(numerator, denominator);

    /// <summary>Any ratio whose decimals end, if late.</summary>
    public static Gen<Ratio> RatioWithDecimals { get; } =
        from numerator in Whole
        from twos in Gen.Choose(0, 30)
        from fives in Gen.Choose(0, 13)
        select FiscalRules.Ratio.Of(numerator, (1L << twos) * (long)Math.Pow(5, fives));

    /// <summary>Every way of rounding, to the law's units and to any other.</summary>
    public static Gen<Rounding> Rounding { get; } =
        from unit in Gen.Frequency((2, Gen.Elements(1L, 2, 3, 7, 100, 5_000, 100_000, 10_000_000, 100_000_000)), (1, Positive))
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        select FiscalRules.Rounding.To(FiscalRules.Kronor.FromOre(unit)).With(mode);

    /// <summary>One weight, from 0 to 2⁶².</summary>
    public static Gen<long> Weight { get; } = Gen.Frequency(
        (3, Gen.Choose(0, 6).Select(static weight => (long)weight)),
        (3, Gen.Choose(0, 400_000).Select(static weight => (long)weight)),
        (1, Positive.Select(static weight => weight >> 1)),
        (1, Gen.Constant(1L << 62)));

    /// <summary>From one weight to as many as there are municipalities, not all zero.</summary>
    public static Gen<long[]> Weights { get; } = Gen.Frequency((9, WeightsUpTo(25)), (1, WeightsUpTo(290)));

    private static Gen<long[]> WeightsUpTo(int most) =>
        from count in Gen.Choose(1, most)
        from weights in Weight.ArrayOf(count)
        select weights.Any(static weight => weight > 0) ? weights : [.. weights.SkipLast(1), 1];
}
