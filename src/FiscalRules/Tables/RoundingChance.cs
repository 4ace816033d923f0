using System.Numerics;

namespace FiscalRules.Tables;

/// <summary>How probable a difference between a printed total and its printed parts is, if all that is wrong with the parts is their rounding.</summary>
/// <remarks>
/// Given the parts as printed, their rounding errors are taken as independent and uniform over their units, and the total as the true sum rounded to its own unit.
/// The sum of n such errors has a distribution in pieces of degree n (Irwin–Hall, here with a width for each), which is a fraction at every point.
/// </remarks>
internal static class RoundingChance
{
    /// <summary>The chance that the total would differ from the printed parts by as much as it does or more, in either direction.</summary>
    /// <param name="residual">The printed total less its printed parts.</param>
    /// <param name="printed">The printed parts' own total.</param>
    /// <param name="unit">What the total was rounded to.</param>
    /// <param name="widths">What each part was rounded to, times how often it counts.</param>
    public static Chance Of(BigInteger residual, BigInteger printed, BigInteger unit, IReadOnlyList<BigInteger> widths)
    {
        var size = BigInteger.Abs(residual);
        if (size.IsZero)
        {
            return Chance.Certain;
        }

        // A total of at least so much is printed when the true one is at least half a unit below it; both tails of the errors are alike.
        var least = Up(printed + size, unit);
        var most = -Up(size - printed, unit);
        var above = AtMost((2 * (printed - least)) + unit, widths);
        var below = AtMost((2 * (most - printed)) + unit, widths);
        return new((above.Numerator * below.Denominator) + (below.Numerator * above.Denominator), above.Denominator * below.Denominator);
    }

    /// <summary>The chance that the errors add up to at most a limit, which is given doubled so that it is whole.</summary>
    private static Chance AtMost(BigInteger twice, IReadOnlyList<BigInteger> widths)
    {
        // The volume of a box below a sloping plane, by taking out its corners: each is a set of widths, and those of the same sum are counted together.
        var corners = new Dictionary<BigInteger, BigInteger> { [twice + Sum(widths)] = 1 };
        var box = BigInteger.One;
        for (var i = 0; i < widths.Count; i++)
        {
            var next = new Dictionary<BigInteger, BigInteger>(corners.Count + 1);
            foreach (var (height, count) in corners)
            {
                next[height] = next.GetValueOrDefault(height) + count;
                var lower = height - (2 * widths[i]);
                if (lower.Sign > 0)
                {
                    next[lower] = next.GetValueOrDefault(lower) - count;
                }
            }

            corners = next;
            box *= 2 * widths[i] * (i + 1);
        }

        var volume = BigInteger.Zero;
        foreach (var (height, count) in corners)
        {
            volume += height.Sign > 0 ? count * BigInteger.Pow(height, widths.Count) : 0;
        }

        return volume >= box ? Chance.Certain : new(volume, box);
    }

    private static BigInteger Sum(IReadOnlyList<BigInteger> widths) => widths.Aggregate(BigInteger.Zero, static (sum, width) => sum + width);

    /// <summary>The nearest multiple of the unit that isn't below.</summary>
    private static BigInteger Up(BigInteger amount, BigInteger unit)
    {
        var rest = BigInteger.Remainder(amount, unit);
        return amount - rest + (rest.Sign > 0 ? unit : 0);
    }
}
