using System.Numerics;

namespace FiscalRules.Tests.Grants;

/// <summary>An exact fraction for oracles: nothing of the library is in it.</summary>
internal readonly record struct Rational(BigInteger Over, BigInteger Under) : IComparable<Rational>
{
    public static Rational Zero => new(0, 1);

    public static Rational Of(Ratio ratio) => new(ratio.Numerator, ratio.Denominator);

    public static Rational Of(BigInteger number) => new(number, 1);

    /// <summary>To a multiple of the unit, a half away from zero.</summary>
    public BigInteger RoundTo(BigInteger unit)
    {
        var (over, under) = Under.Sign < 0 ? (-Over, -Under) : (Over, Under);
        var size = BigInteger.Abs(over);
        var count = ((2 * size) + (under * unit)) / (2 * under * unit);
        return over.Sign * count * unit;
    }

    public int CompareTo(Rational other) => (Over * other.Under * Under.Sign * other.Under.Sign).CompareTo(other.Over * Under * Under.Sign * other.Under.Sign);

    public static Rational operator +(Rational left, Rational right) => new((left.Over * right.Under) + (right.Over * left.Under), left.Under * right.Under);

    public static Rational operator -(Rational left, Rational right) => left + new Rational(-right.Over, right.Under);

    public static Rational operator *(Rational left, Rational right) => new(left.Over * right.Over, left.Under * right.Under);

    public static Rational operator /(Rational left, Rational right) => new(left.Over * right.Under, left.Under * right.Over);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>Whole units by the largest remainder, the first of equals first: one loop, a unit at a time.</summary>
    public static BigInteger[] Share(BigInteger units, Rational[] weights)
    {
        var sum = weights.Aggregate(Zero, (total, weight) => total + weight);
        var quotas = weights.Select(weight => Of(units) * weight / sum).ToArray();
        var shares = quotas.Select(quota => BigInteger.Divide(quota.Over * quota.Under.Sign, BigInteger.Abs(quota.Under))).ToArray();
        while (shares.Aggregate(BigInteger.Zero, (total, share) => total + share) < units)
        {
            var most = 0;
            for (var i = 1; i < shares.Length; i++)
            {
                if (quotas[i] - Of(shares[i]) > quotas[most] - Of(shares[most]))
                    most = i;
            }

            shares[most]++;
        }

        return shares;
    }
}
