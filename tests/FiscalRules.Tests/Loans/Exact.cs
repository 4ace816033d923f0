using System.Numerics;

namespace FiscalRules.Tests.Loans;

/// <summary>An exact number, the slow way: what the naive oracles count with.</summary>
internal readonly record struct Exact
{
    private Exact(BigInteger over, BigInteger under)
    {
        var sign = under.Sign < 0 ? -1 : 1;
        var shared = BigInteger.GreatestCommonDivisor(over, under);
        (Over, Under) = (sign * over / shared, sign * under / shared);
    }

    public BigInteger Over { get; }

    public BigInteger Under { get; }

    public static Exact Of(BigInteger over, BigInteger under) => new(over, under);

    public static Exact Of(Kronor amount) => new(amount.Ore, 1);

    public static Exact Of(Ratio ratio) => new(ratio.Numerator, ratio.Denominator);

    /// <summary>The nearest whole öre, a half away from zero.</summary>
    public Kronor ToOre()
    {
        var size = ((2 * BigInteger.Abs(Over)) + Under) / (2 * Under);
        return Kronor.FromOre((long)(Over.Sign * size));
    }

    public static Exact operator +(Exact a, Exact b) => new((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under);

    public static Exact operator -(Exact a, Exact b) => new((a.Over * b.Under) - (b.Over * a.Under), a.Under * b.Under);

    public static Exact operator *(Exact a, Exact b) => new(a.Over * b.Over, a.Under * b.Under);

    public static Exact operator /(Exact a, Exact b) => new(a.Over * b.Under, a.Under * b.Over);
}
