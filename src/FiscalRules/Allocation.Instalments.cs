using static System.FormattableString;

namespace FiscalRules;

/// <content>Equal instalments.</content>
public sealed partial record Allocation
{
    /// <summary>Splits a total into equal instalments (<c>delbetalningar</c>) in whole units: after the k-th of n, exactly the part k/n of the total cut to whole units is paid.</summary>
    /// <remarks>So the instalments add up to the total, differ by one unit at the most, and are never ahead of k/n; a negative total mirrors the positive one.</remarks>
    /// <param name="total">What to split, signed: a whole number of units.</param>
    /// <param name="count">How many instalments, at least one.</param>
    /// <param name="unit">The unit that no instalment splits, greater than zero; null for one öre.</param>
    /// <exception cref="ArgumentException">The total is no whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is zero or negative, or the count less than one.</exception>
    public static ValueList<Kronor> Instalments(Kronor total, int count, Kronor? unit = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var instalments = new Kronor[count];
        Instalments(total, instalments, unit);
        return new(instalments);
    }

    /// <summary>The same into a span.</summary>
    /// <inheritdoc cref="Instalments(Kronor, int, Kronor?)"/>
    /// <param name="total">What to split, signed: a whole number of units.</param>
    /// <param name="instalments">Where the instalments go; at least one.</param>
    /// <param name="unit">The unit that no instalment splits, greater than zero; null for one öre.</param>
    /// <exception cref="ArgumentException">There is no instalment, or the total is no whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is zero or negative.</exception>
    public static void Instalments(Kronor total, Span<Kronor> instalments, Kronor? unit = null)
    {
        if (instalments.IsEmpty)
        {
            throw new ArgumentException("There is at least one instalment.", nameof(instalments));
        }

        var step = unit ?? Kronor.OneOre;
        CheckWhole(total, step);
        Split(total, instalments, step.Ore);
    }

    /// <summary>The same of many totals, each split on its own into as many instalments.</summary>
    /// <remarks>What each total is split into equals <see cref="Instalments(Kronor, Span{Kronor}, Kronor?)"/> of that total. Nothing is written unless everything given is right.</remarks>
    /// <param name="totals">What to split, each signed and a whole number of units; none is no mistake.</param>
    /// <param name="count">How many instalments of each, at least one.</param>
    /// <param name="instalments">Where the instalments go, total by total: as many as totals × count, instalment k of total t at t × count + k, in memory of their own.</param>
    /// <param name="unit">The unit that no instalment splits, greater than zero; null for one öre.</param>
    /// <exception cref="ArgumentException">The lengths don't agree, a total is no whole number of units, or the instalments overlap the totals.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is zero or negative, or the count less than one.</exception>
    public static void Instalments(ReadOnlySpan<Kronor> totals, int count, Span<Kronor> instalments, Kronor? unit = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (instalments.Length != (long)totals.Length * count)
        {
            throw new ArgumentException(Invariant($"There are as many instalments as totals × count; {instalments.Length} and {totals.Length} × {count} came."), nameof(instalments));
        }

        var step = unit ?? Kronor.OneOre;
        CheckWhole(totals, step);
        CheckApart(totals, instalments, nameof(totals));
        for (var i = 0; i < totals.Length; i++)
        {
            Split(totals[i], instalments.Slice(i * count, count), step.Ore);
        }
    }

    private static void Split(Kronor total, Span<Kronor> instalments, long unit)
    {
        // k/n of the total is k whole parts and k/n of the rest, so that the fractions are carried along and one division does for all.
        var (part, rest) = Math.DivRem(total.Ore / unit, instalments.Length);
        var (even, ahead) = (part * unit, rest < 0 ? -unit : unit);
        var (step, carried) = (Math.Abs(rest), 0L);
        foreach (ref var instalment in instalments)
        {
            carried += step;
            var full = carried >= instalments.Length;
            carried -= full ? instalments.Length : 0;
            instalment = Kronor.FromOre(full ? even + ahead : even);
        }
    }
}
